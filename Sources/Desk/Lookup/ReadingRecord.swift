internal import Documents
internal import Register
private import Synchronization

/// Keeps everything that is read for an answer, so that the same can be read again later.
final class ReadingRecord: Sendable {
    private let found = Mutex<[String: FileShelf.Finding]>([:])
    private let other: FileShelf

    init(_ other: FileShelf) { self.other = other }

    /// Reads as the other shelf does.
    var shelf: FileShelf {
        FileShelf { [self] path, mostBytes in
            let finding = other.find(path, mostBytes: mostBytes)
            switch finding {
            case .file, .folder: found.withLock { $0[path] = finding }
            case .missing, .tooLong, .closed: break
            }
            return finding
        }
    }

    /// The plan and all its documents, named from the office's folder. `changed`: what the plan says instead, where it differs.
    func edition(office: String, plan: String, occasions: [String], changed: [UInt8]? = nil) -> VersionLedger.Edition {
        var contents: [String: [UInt8]] = [:]
        var documents: [PublishedPlan.Document] = []
        var folders: [PublishedPlan.Folder] = []
        for (path, finding) in found.withLock({ $0 }).sorted(by: { $0.key < $1.key }) {
            let name = VersionShelf.name(path, office)
            switch finding {
            case .file(let bytes):
                let bytes = path == plan ? changed ?? bytes : bytes
                let digest = FactDigest.digest(of: bytes)
                contents[digest] = bytes
                documents.append(.init(name: name, digest: digest))
            case .folder(let inside): folders.append(.init(name: name, inside: inside))
            case .missing, .tooLong, .closed: break
            }
        }
        let plan = PublishedPlan(
            office: VersionShelf.name(office, office), plan: VersionShelf.name(plan, office),
            occasions: occasions.sorted(), documents: documents, folders: folders)
        return VersionLedger.Edition(plan: plan, contents: contents)
    }
}
