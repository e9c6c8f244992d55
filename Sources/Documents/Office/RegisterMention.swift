package import Occasions

/// Where an office keeps its register, as its document says.
package struct RegisterMention: Hashable, Sendable {
    /// The file, as seen from the folder the command runs in.
    package let path: String
    package let source: SourcePlace

    init?(_ entry: Entry, office: String, faults: FaultList) {
        guard let text = entry.text(faults) else { return nil }
        if text.contains("://") {
            faults.add(
                entry.place, "'\(text)' is no file, and a register is kept in one",
                "Name a file beside this document, such as 'office.register'.")
            return nil
        }
        if text.hasSuffix("/") || text.hasPrefix(FilePath.suppliedPrefix) || text == "-" {
            faults.add(entry.place, "'\(text)' is no file", "Name one such as 'office.register'.")
            return nil
        }
        path = FilePath.beside(office, text)
        source = entry.place
    }
}
