internal import Documents
internal import Editions
internal import Occasions
internal import Register

/// Makes a version of a plan: its history goes on from what was published, and its difference is told.
struct PublishingDesk {
    let versions: VersionDesk
    /// The versions in force of its occasions, with their documents.
    let heads: [(version: Version, opened: CaseDesk.Opened)]
    let opened: CaseDesk.Opened
    let key: UidKey
    let hint: String?
    let now: Moment

    init(_ opened: CaseDesk.Opened, _ versions: VersionDesk, now: Moment) throws {
        self.opened = opened
        self.versions = versions
        self.now = now
        heads = try versions.heads(for: opened.found.problem).map { ($0, try versions.open($0)) }
        (key, hint) = try UidKeyDesk.key(beside: versions.office)
    }

    /// The plan as it is published: what readers notice has a sequence above all that they have seen.
    ///
    /// `isBack`: an older version, of which the document's own memory counts for nothing.
    func file() throws(Faults) -> (file: PlanFile, edited: [String]) {
        let (found, plan) = (opened.found, opened.plan)
        var history = opened.file.sealed(for: found).file.history
        for head in heads {
            history = history.following(
                head.opened.file.history, plan, of: found.problem, cancelled: found.cancelled, asOf: found.asOf)
        }
        if let calledOff = try opened.file.readCancelled(of: found, shelf: opened.shelf) {
            let next = history.revision == opened.file.revision ? history.revision + 1 : history.revision
            let marked = history.cancelling(calledOff, at: now, asOf: found.asOf, in: next)
            if !marked.marked.isEmpty { history = marked.history }
        }
        var before: [String: PlanEntry] = [:]
        for entry in opened.file.entries { before[entry.id] = entry }
        let edited = history.entries.filter { entry in
            guard let old = before[entry.id] else { return true }
            return old.records != entry.records || old.seal != entry.seal || old.seals != entry.seals
                || old.cancellation != entry.cancellation
        }.map(\.id)
        return (opened.file.with(history, published: opened.file.published), edited)
    }

    func difference(to file: PlanFile) throws -> PublishedDifference {
        let new = try PublicationDesk(opened, as: file, key: key, language: nil, now: now)
        let old = try heads.map {
            try PublicationDesk($0.opened, as: $0.opened.file, key: key, language: nil, now: now)
        }
        return PublishedDifference(from: heads.map(\.opened), to: opened).touching(from: old, to: new)
    }

    func use<Answer>(_ body: (VersionLedger) throws -> Answer) throws -> Answer {
        try versions.mention.telling { try body(versions.ledger) }
    }
}
