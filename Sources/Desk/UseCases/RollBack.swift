internal import Documents
internal import Occasions
internal import Register

/// `hostcity rollback`: publishes what an older version said, as a new one.
package struct RollBack {
    private let version: String
    private let recording: Recording
    private let invocation: Invocation

    package init(version: String, _ recording: Recording, _ invocation: Invocation = Invocation()) {
        self.version = version
        self.recording = recording
        self.invocation = invocation
    }

    package func run() throws -> Reply {
        guard let number = Int(version) ?? VersionShelf.number(version) else {
            throw Misuse("'\(version)' is no version", "Write its number such as 3; 'hostcity versions' lists them.")
        }
        let register = try RegisterDesk(recording, invocation)
        try register.found.check(recording.by, isAtLeast: .approver)
        let versions = try register.versions()
        let old = try versions.version(number)
        let pen = try recording.pen(at: register.now)
        let opened = try versions.open(old)
        let desk = try PublishingDesk(opened, versions, now: register.now)
        let answer = PublishAnswer(desk: desk, say: register.say, isJson: recording.json)
        let (file, edited) = try desk.file()
        let difference = try desk.difference(to: file)
        if desk.heads.contains(where: { $0.version.number == number }) {
            return try answer.refused(.same(old), plan: old.plan.plan, difference)
        }
        let next = (versions.book.versions.last?.number ?? 0) + 1
        let bytes = try file.with(file.history, published: next).marked(edited, shelf: opened.shelf)
        let digest = FactDigest.digest(of: bytes)
        let documents = old.plan.documents.map { document in
            document.name == old.plan.plan ? PublishedPlan.Document(name: document.name, digest: digest) : document
        }
        let edition = VersionLedger.Edition(
            plan: PublishedPlan(
                office: old.plan.office, plan: old.plan.plan, occasions: old.plan.occasions, documents: documents,
                folders: old.plan.folders), contents: [digest: bytes])
        do {
            let version = try desk.use {
                try $0.publish(edition, as: next, base: versions.book.versions.last?.number ?? 0, rollback: number, pen)
            }
            let hint = register.say(
                en:
                    "documents and drafts stay as they are: 'hostcity diff \(old.plan.plan)' says how the draft differs",
                nl:
                    "documenten en ontwerpen blijven zoals ze zijn: 'hostcity diff \(old.plan.plan)' zegt hoe het ontwerp verschilt",
                fr:
                    "documents et projets restent tels quels : 'hostcity diff \(old.plan.plan)' dit en quoi le projet diffère"
            )
            return try answer.published(version, difference, hints: [desk.hint, hint].compactMap(\.self))
        } catch let refusal as VersionLedger.Refusal {
            return try answer.refused(refusal, plan: old.plan.plan, difference)
        }
    }
}
