internal import Occasions

/// A table of delegations with its arrivals and departures moved.
struct MovedTable {
    let text: String
    /// False where nothing in it is of a day.
    let isMoved: Bool
    let doubts: [String]

    static func read(
        _ path: String, by days: Int, shelf: FileShelf, mention: SourcePlace
    ) throws(Fault) -> MovedTable {
        let table = try CsvDocument.read(
            path, columns: DelegationReader.keys, needed: ["id", "name"], lists: ["languages", "observes"],
            mappings: ["floaters", "escort"], texts: ["name"], shelf: shelf, mention: mention)
        let text = try PlainText.read(
            try shelf.read(path, mention: mention), file: path, kind: "a CSV table")
        var edits = TextEdits(text)
        var doubts: [String] = []
        var isMoved = false
        for row in table.each {
            guard case .fields(let fields) = row.content else { continue }
            for field in fields where field.key == "arrival" || field.key == "departure" {
                guard case .text(let word) = field.value.content, let moved = MovedDates.moved(word, by: days) else {
                    continue
                }
                let isQuoted = edits.scalar(at: field.place) == "\""
                if edits.replace(word, at: field.place, by: isQuoted ? "\"\(moved)\"" : moved) {
                    isMoved = true
                } else {
                    doubts.append("\(field.place.text): '\(word)' could not be moved here; write '\(moved)'")
                }
            }
        }
        return MovedTable(text: edits.text(), isMoved: isMoved, doubts: doubts)
    }
}
