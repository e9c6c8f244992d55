internal import Documents
internal import Handbook
internal import Occasions
internal import Register

/// Says whether a plan is what was published, or a draft.
enum DraftNotice {
    /// Of a plan that has just been written.
    static func text(ofWritten path: String, of found: Case, for invocation: Invocation) throws -> String? {
        guard found.register != nil else { return nil }
        return try text(try CaseDesk.open(plan: path, for: invocation), for: invocation)
    }

    /// Nil where the office keeps no register.
    static func text(_ opened: CaseDesk.Opened, for invocation: Invocation) throws(Faults) -> String? {
        guard let mention = opened.found.register else { return nil }
        let versions = try VersionDesk(office: opened.file.office, mention)
        let (say, path) = (invocation.language(for: opened.found), opened.file.path)
        let heads = versions.heads(for: opened.found.problem)
        guard !heads.isEmpty else {
            return say(
                en: "\(path) is a draft; nothing of it is published",
                nl: "\(path) is een ontwerp; niets ervan is gepubliceerd",
                fr: "\(path) est un projet ; rien n'en est publié")
        }
        let words = VersionWords(say: say, zone: opened.found.problem.zone)
        let lines = say.list(heads.map(words.line))
        if published(among: heads, opened, office: versions.office) != nil {
            return say(en: "\(path) is \(lines)", nl: "\(path) is \(lines)", fr: "\(path) est la \(lines)")
        }
        return say(
            en: "\(path) is a draft; in force is \(lines). 'hostcity diff \(path)' says what differs",
            nl: "\(path) is een ontwerp; van kracht is \(lines). 'hostcity diff \(path)' zegt wat verschilt",
            fr: "\(path) est un projet ; en vigueur est la \(lines). 'hostcity diff \(path)' dit ce qui diffère")
    }

    /// The version that a plan in a file is, byte by byte; nil for a draft, and where the office keeps no register.
    static func published(_ opened: CaseDesk.Opened) throws(Faults) -> Version? {
        guard let mention = opened.found.register else { return nil }
        let versions = try VersionDesk(office: opened.file.office, mention)
        return published(among: versions.heads(for: opened.found.problem), opened, office: versions.office)
    }

    private static func published(
        among heads: [Version], _ opened: CaseDesk.Opened, office: String
    ) -> Version? {
        heads.count == 1 ? heads.first { isSame($0, opened, office: office) } : nil
    }

    /// True where the plan and every document are, byte by byte, what was published.
    private static func isSame(_ version: Version, _ opened: CaseDesk.Opened, office: String) -> Bool {
        version.plan.plan == VersionShelf.name(opened.file.path, office)
            && version.plan.documents.allSatisfy { document in
                let path =
                    FilePath.isSupplied(document.name) ? document.name : FilePath.beside(office, document.name)
                guard case .file(let bytes) = opened.shelf.find(path, mostBytes: FileShelf.planBytes) else {
                    return false
                }
                return FactDigest.digest(of: bytes) == document.digest
            }
    }
}
