internal import Editions
internal import Occasions

extension PlanFile {
    /// The document as it lies on the shelf, with this state's histories written into it.
    ///
    /// Only `revision`, `published` and `views` change, and the `sequence`, `changed`, `told` and `seal` of the edited; comments, order and layout are
    /// the writer's.
    package func marked(_ edited: [String], shelf: FileShelf = .disk) throws(Faults) -> [UInt8] {
        do throws(Fault) {
            let bytes = try shelf.read(path, mostBytes: FileShelf.planBytes)
            let text = try PlainText.read(bytes, file: path, kind: "a plan")
            let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
            var edits = TextEdits(text)
            try mark(Set(edited), in: YamlDocument.parse(text, file: path), &edits)
            let result = (bytes.starts(with: byteOrderMark) ? byteOrderMark : []) + Array(edits.text().utf8)
            try verify(result, shelf)
            return result
        } catch {
            throw Faults(error)
        }
    }

    private func mark(_ edited: Set<String>, in document: Entry, _ edits: inout TextEdits) throws(Fault) {
        guard case .fields(let fields) = document.content,
            let list = fields.first(where: { $0.key == "engagements" })
        else { throw unmarkable(document.place) }
        let views = YamlText.quoted(ToldText.always(history.views))
        let needsViews = ToldText.text(history.views, revision: revision) != nil
        for (key, value, isWanted) in [
            ("revision", String(revision), true), ("published", String(published ?? 0), published != nil),
            ("views", views, needsViews),
        ] {
            if let field = fields.first(where: { $0.key == key }) {
                try replace(field.value, by: value, &edits)
            } else if isWanted {
                edits.insert(line: "\(key): \(value)", above: list.place)
            }
        }
        var states: [String: PlanEntry] = [:]
        for entry in entries { states[entry.id] = entry }
        for item in list.value.each {
            guard case .fields(let fields) = item.content,
                case .text(let id) = fields.first(where: { $0.key == "id" })?.value.content,
                edited.contains(id), let state = states[id]
            else { continue }
            try mark(state, in: item, fields, &edits)
        }
    }

    private func mark(_ state: PlanEntry, in item: Entry, _ fields: [Entry.Field], _ edits: inout TextEdits)
        throws(Fault)
    {
        let isFlow = edits.scalar(at: item.place) == "{"
        let time = { (moment: Moment) in isFlow ? "\"\(TimeText.utc(moment))\"" : TimeText.utc(moment) }
        let cancellation = state.cancellation
        var missing: [String] = []
        for (key, value, isWanted) in [
            ("cancelled", cancellation.map { time($0.since) } ?? "no", cancellation != nil),
            ("was", cancellation?.was.rawValue ?? Occasion.Status.tentative.rawValue, cancellation != nil),
            ("sequence", String(state.sequence), true), ("changed", time(state.changed), true),
            ("told", YamlText.quoted(ToldText.always(state.records)), ToldText.text(state.records) != nil),
            ("seal", state.seal ?? "", state.seal != nil),
            ("seals", YamlText.quoted(ToldText.text(state.seals)), !state.seals.isEmpty),
        ] {
            if let field = fields.first(where: { $0.key == key }) {
                try replace(field.value, by: value, &edits)
            } else if isWanted {
                missing.append("\(key): \(value)")
            }
        }
        guard !missing.isEmpty else { return }
        guard let last = fields.last(where: { if case .text = $0.value.content { true } else { false } }),
            case .text(let word) = last.value.content, let end = edits.end(of: word, at: last.value.place)
        else { throw unmarkable(item.place) }
        if isFlow {
            edits.insert(missing.map { ", " + $0 }.joined(), at: end)
        } else {
            let indent = String(repeating: " ", count: last.place.column - 1)
            edits.insert(lines: missing.map { indent + $0 }, below: end)
        }
    }

    private func replace(_ entry: Entry, by value: String, _ edits: inout TextEdits) throws(Fault) {
        guard case .text(let word) = entry.content, edits.replace(word, at: entry.place, by: value) else {
            throw unmarkable(entry.place)
        }
    }

    /// Reads the changed document once more: it must say this state and nothing else.
    private func verify(_ bytes: [UInt8], _ shelf: FileShelf) throws(Fault) {
        let changed = FileShelf { [path] name, most in
            name == path ? .file(bytes) : shelf.find(name, mostBytes: most)
        }
        guard let again = try? PlanFile.read(path, shelf: changed), again.text() == text() else {
            throw unmarkable(SourcePlace(file: path, line: 1))
        }
    }

    private func unmarkable(_ place: SourcePlace) -> Fault {
        Fault(
            place, "what was changed by hand cannot be marked here, and calendars would not notice it",
            "Write the plan as hostcity does, a key a line; or run 'hostcity plan' with it as output.")
    }
}
