package import Occasions

/// An occasion's document as that of another edition: new id, every date moved by as many days, all else as it stands.
///
/// Comments, order and layout are the writer's. Days of birth and of taking up functions are of people and stay.
package struct OccasionClone: Sendable {
    /// A document to write.
    package struct Written: Sendable {
        package let path: String
        package let text: String
    }

    package let id: String
    package let former: String
    /// The first day of the former edition, and of this one.
    package let days: (from: CivilDate, to: CivilDate)
    /// The occasion, then its table of delegations where that holds dates.
    package let written: [Written]
    /// What a person must look at, with its line.
    package let doubts: [String]

    /// `id`: of the new edition; nil: the former with the new year.
    package static func make(
        of path: String, startingOn day: CivilDate, id: String? = nil, to output: String, shelf: FileShelf = .disk
    ) throws(Fault) -> OccasionClone {
        let kind = "occasion/1"
        let text = try YamlDocument.text(try shelf.read(path), file: path, kind: kind)
        let (document, _) = try YamlDocument.document(in: text, file: path, kinds: [kind])
        guard case .fields(let fields) = document.content,
            let own = fields.first(where: { $0.key == "id" })?.value, case .text(let former) = own.content
        else {
            throw Fault(document.place, "the occasion has no 'id'", "Give it one, such as 'id: ecofin-2027'.")
        }
        guard let from = firstDay(fields) else {
            throw Fault(
                document.place, "the occasion has no window with a date, so that nobody knows what to move",
                "Write one such as 'window: 2024-02-23..2024-02-24'.")
        }
        let new = id ?? successor(of: former, from: from, to: day)
        guard Entry.isID(new) else {
            throw Fault(own.place, "'\(new)' is no id", "Name one with --id, in small letters, figures and '-'.")
        }
        guard new != former else {
            throw Fault(own.place, "the new edition would have the same id '\(former)'", "Name another one with --id.")
        }
        var edition = MovedDates(text, by: day.dayNumber - from.dayNumber, former: former, new: new)
        edition.move(document)
        var written: [Written] = []
        if let table = fields.first(where: { $0.key == "delegations" })?.value, case .text(let name) = table.content {
            let (source, other) = (FilePath.beside(path, name), FilePath.beside(output, "\(new)-\(file(name))"))
            let delegations = try MovedTable.read(source, by: edition.days, shelf: shelf, mention: table.place)
            edition.doubts += delegations.doubts
            let target = delegations.isMoved ? other : source
            edition.set(table, FilePath.relative(target, to: output))
            if delegations.isMoved { written.append(Written(path: other, text: delegations.text)) }
        }
        for table in tables(ofPeople: fields) {
            guard case .text(let name) = table.content else { continue }
            edition.set(table, FilePath.relative(FilePath.beside(path, name), to: output))
        }
        return OccasionClone(
            id: new, former: former, days: (from, day),
            written: [Written(path: output, text: edition.text)] + written, doubts: edition.doubts)
    }

    /// Where tables of people are named: for the occasion, and for delegations of its own.
    private static func tables(ofPeople fields: [Entry.Field]) -> [Entry] {
        let delegations = fields.first { $0.key == "delegations" }?.value.each ?? []
        let own = delegations.flatMap { item -> [Entry.Field] in
            if case .fields(let inner) = item.content { inner } else { [] }
        }
        return (fields + own).filter { $0.key == "people" }.map(\.value)
    }

    /// The first date of the window, or of the dates a bid may be held on.
    private static func firstDay(_ fields: [Entry.Field]) -> CivilDate? {
        for key in ["window", "candidates"] {
            guard let value = fields.first(where: { $0.key == key })?.value else { continue }
            if case .text(let text) = value.content { return DateText.date(text.prefix(10)) }
            guard case .fields(let inner) = value.content,
                case .text(let text) = inner.first(where: { $0.key == "from" || $0.key == "first" })?.value.content
            else { continue }
            return DateText.date(text.prefix(10))
        }
        return nil
    }

    /// `ecofin-2027` after `ecofin-2026` and after `ecofin`.
    private static func successor(of id: String, from: CivilDate, to: CivilDate) -> String {
        let (old, new) = (String(from.year), String(to.year))
        let words = id.split(separator: "-", omittingEmptySubsequences: false)
        if words.contains(Substring(old)), old != new {
            return words.map { $0 == old ? new : String($0) }.joined(separator: "-")
        }
        return words.contains(Substring(new)) ? "\(id)-\(to.text)" : "\(id)-\(new)"
    }

    private static func file(_ path: String) -> String { String(path.split(separator: "/").last ?? "delegations.csv") }
}
