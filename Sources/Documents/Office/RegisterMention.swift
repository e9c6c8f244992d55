package import Occasions

/// Where an office keeps its register, as its document says.
package struct RegisterMention: Hashable, Sendable {
    package enum Place: Hashable, Sendable {
        /// A file, as seen from the folder the command runs in.
        case file(String)
        /// A PostgreSQL server: `postgresql://user@host/database`.
        case server(String)
    }

    package let place: Place
    package let source: SourcePlace

    init?(_ entry: Entry, office: String, faults: FaultList) {
        guard let text = entry.text(faults) else { return nil }
        source = entry.place
        if ["postgresql://", "postgres://"].contains(where: text.hasPrefix) {
            guard !RegisterMention.hasPassword(text) else {
                faults.add(
                    entry.place, "the address of the register has a password in it, and a document is no place for one",
                    "Take it out here and write it in '~/.pgpass' (see PostgreSQL's manual).")
                return nil
            }
            place = .server(text)
            return
        }
        if text.contains("://") {
            faults.add(
                entry.place, "'\(text)' is neither a file nor a PostgreSQL server",
                "Name a file beside this document, such as 'office.register', or a server: "
                    + "'postgresql://host/database'.")
            return nil
        }
        if text.hasSuffix("/") || text.hasPrefix(FilePath.suppliedPrefix) || text == "-" {
            faults.add(entry.place, "'\(text)' is no file", "Name one such as 'office.register'.")
            return nil
        }
        place = .file(FilePath.beside(office, text))
    }

    /// What people and faults call it.
    package var name: String {
        switch place {
        case .file(let path): path
        case .server(let address): address
        }
    }

    /// `//user:password@host` or `?password=...`
    private static func hasPassword(_ address: String) -> Bool {
        let rest = address.drop { $0 != "/" }.dropFirst(2)
        let authority = rest.prefix { $0 != "/" && $0 != "?" }
        if let at = authority.lastIndex(of: "@"), authority[..<at].contains(":") { return true }
        let query = rest.drop { $0 != "?" }.lowercased()
        return ["?password=", "&password=", "?sslpassword=", "&sslpassword="].contains(where: query.contains)
    }
}
