package import Occasions

/// Writes changes down, so that every command reads them.
package enum ChangesFile {
    /// `office.yaml` has `changes.yaml` beside it.
    package static func path(besides office: String) -> String { FilePath.beside(office, "changes.yaml") }

    private static let head = """
        # What is no longer as the other documents say. hostcity writes what 'repair' was told, and every command reads it.
        # Edit a line, or take it out when it holds no more.
        hostcity: changes/1
        changes:

        """

    /// The document with these changes below those it has; nil where it has them all.
    package static func adding(
        _ changes: [ChangeNote], besides office: String, zone: CivilZone, shelf: FileShelf
    ) throws(Fault) -> Sheet? {
        let path = path(besides: office)
        var text = head
        var expected = Sheet.Expected.missing
        var count = 0
        if !shelf.isFree(path) {
            let kind = "changes/1"
            let bytes = try shelf.read(path)
            expected = .bytes(bytes)
            text = try YamlDocument.text(bytes, file: path, kind: kind)
            count = changeCount(try YamlDocument.document(in: text, file: path, kinds: [kind]).document)
            if count == 0, let list = text.firstRange(of: "changes: []") {
                text.replaceSubrange(list, with: "changes:")
            }
        }
        let known = Set(text.split(separator: "\n").map(String.init))
        let new = changes.map { "  - \($0.text(in: zone))" }.filter { !known.contains($0) }
        guard !new.isEmpty else { return nil }
        if !text.hasSuffix("\n") { text += "\n" }
        text += new.joined(separator: "\n") + "\n"
        guard let again = try? YamlDocument.parse(text, file: path), changeCount(again) == count + new.count else {
            throw Fault(
                SourcePlace(file: path, line: 1), "what has changed cannot be added here",
                "Put 'changes' last, one change a line; or write it yourself: \(each: new.map { String($0.dropFirst(4)) })"
            )
        }
        return Sheet(path: path, bytes: Array(text.utf8), expected: expected)
    }

    private static func changeCount(_ document: Entry) -> Int {
        guard case .fields(let fields) = document.content else { return 0 }
        return fields.first { $0.key == "changes" }?.value.each.count ?? 0
    }
}
