internal import Occasions

/// The people of a delegation, from its document or from a table beside it.
struct MemberReader {
    static let keys = [
        "name", "function", "form-of-address", "languages", "contact", "diet", "hotel-room",
    ]

    let document: String
    let wording: Wording
    let shelf: FileShelf
    let faults: FaultList

    /// Those of one delegation: a list, or the path of a table.
    func read(_ entry: Entry, into documents: inout [String]) -> [Member] {
        guard case .text(let file) = entry.content else { return entry.each.compactMap { member($0, Self.keys) } }
        return table(file, entry, columns: Self.keys, needed: ["name"], into: &documents)
            .compactMap { member($0, Self.keys) }
    }

    /// Those of all delegations of an occasion, by the id of theirs: a table with a column `delegation`.
    func readAll(_ entry: Entry, into documents: inout [String]) -> [Assigned] {
        guard case .text(let file) = entry.content else {
            faults.add(
                entry.place, "here stands \(entry.shape), and the path of a table is wanted",
                "Write such as 'people: people.csv', or put 'people' under each delegation.")
            return []
        }
        let keys = ["delegation"] + Self.keys
        return table(file, entry, columns: keys, needed: ["delegation", "name"], into: &documents).compactMap { row in
            guard let form = Form(row, "a person", keys: keys, faults: faults),
                let name = form.required("delegation", "fr"), let id = name.id(faults), let member = member(row, keys)
            else { return nil }
            return Assigned(delegation: id, place: name.place, member: member)
        }
    }

    struct Assigned {
        let delegation: String
        let place: SourcePlace
        let member: Member
    }

    private func table(
        _ file: String, _ mention: Entry, columns: [String], needed: [String], into documents: inout [String]
    ) -> [Entry] {
        let path = FilePath.beside(document, file)
        documents.append(path)
        do throws(Fault) {
            return wording.chosen(
                try CsvDocument.read(
                    path, columns: columns, needed: needed, lists: ["languages"], texts: ["name", "function"],
                    shelf: shelf, mention: mention.place)
            ).each
        } catch {
            faults.add(error)
            return []
        }
    }

    private func member(_ item: Entry, _ keys: [String]) -> Member? {
        guard let form = Form(item, "a person", keys: keys, faults: faults) else { return nil }
        let member = Member(
            name: form.required("name", "Marie Dupont")?.text(faults) ?? "",
            function: form.read("function") { $0.text($1) },
            address: form.read("form-of-address") { $0.text($1) },
            languages: form.read("languages") { $0.languages($1) } ?? [],
            contact: form.read("contact") { $0.words($1) } ?? [], diet: form.read("diet") { $0.text($1) },
            hotelRoom: form.read("hotel-room") { $0.text($1) }, source: item.place)
        return member.name.isEmpty ? nil : member
    }
}
