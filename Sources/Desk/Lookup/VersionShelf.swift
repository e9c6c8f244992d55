internal import Documents
internal import Occasions
internal import Register

/// Reads the documents of a version as they were when it was published.
enum VersionShelf {
    /// `office`: where the office's document lies now.
    static func shelf(of version: Version, _ ledger: VersionLedger, office: String) throws -> FileShelf {
        let contents = try ledger.contents(of: version)
        var files: [String: [UInt8]] = [:]
        for document in version.plan.documents {
            guard let bytes = contents[document.digest], FactDigest.digest(of: bytes) == document.digest
            else {
                throw RegisterFault(
                    "'\(document.name)' of version \(version.number) is not in the register as it was published",
                    "Put back the last backup: 'hostcity register load' reads a dump.")
            }
            files[document.name] = bytes
        }
        let folders = Dictionary(
            version.plan.folders.map { ($0.name, $0.inside) }, uniquingKeysWith: { first, _ in first })
        return FileShelf { [files] path, mostBytes in
            let name = VersionShelf.name(path, office)
            if let bytes = files[name] { return bytes.count > mostBytes ? .tooLong : .file(bytes) }
            return folders[name].map(FileShelf.Finding.folder) ?? .missing
        }
    }

    /// How a file is named from the office's folder. What comes with hostcity keeps its name.
    static func name(_ path: String, _ office: String) -> String {
        FilePath.isSupplied(path) ? path : FilePath.relative(path, to: office)
    }

    /// `v3`; nil for any other text.
    static func number(_ text: String) -> Int? {
        let digits = text.dropFirst()
        guard text.hasPrefix("v"), (1...9).contains(digits.count), digits.allSatisfy({ $0.isASCII && $0.isNumber })
        else { return nil }
        return Int(digits)
    }
}
