/// What may be recorded of versions: each is judged and recorded while nobody else writes.
package struct VersionLedger: Sendable {
    static let subject = "versions"

    private let store: any FactStore

    package init(_ store: any FactStore) { self.store = store }

    package func book() throws -> VersionBook { try store.read { VersionBook(try $0.facts(about: [Self.subject])) } }

    /// What the plan and the documents of a version said when it was published, by digest, as far as the register has them.
    package func contents(of version: Version) throws -> [String: [UInt8]] {
        try store.read { facts in
            try version.plan.documents.reduce(into: [:]) { $0[$1.digest] = try facts.content($1.digest) }
        }
    }

    /// A plan to be recorded, with the bytes of its documents by digest.
    package struct Edition: Sendable {
        package let plan: PublishedPlan
        package let contents: [String: [UInt8]]

        package init(plan: PublishedPlan, contents: [String: [UInt8]]) {
            self.plan = plan
            self.contents = contents
        }
    }

    package enum Refusal: Error, Sendable {
        /// These were published since the draft was begun.
        case cameBetween([Version])
        /// Nobody else has handed this draft in.
        case ownDraft
        /// It is in force already.
        case same(Version)
        /// Other plans were published meanwhile, and the number is taken.
        case numberTaken
    }

    /// Records a version, which has the next number. `base`: the newest that its writer has seen.
    ///
    /// `unmarked`: the plan before this version was noted in it; where that is in force there is nothing to publish.
    ///
    /// `needsDraft`: somebody else must have handed this very draft in, of which `draft` is the fingerprint.
    package func publish(
        _ edition: Edition, as number: Int, base: Int, unless unmarked: PublishedPlan? = nil, rollback: Int? = nil,
        draft fingerprint: String? = nil, needsDraft: Bool = false,
        _ pen: Pen
    ) throws -> Version {
        let occasions = Set(edition.plan.occasions)
        let subjects = occasions.map(HoldRequest.subject(ofOccasion:)) + [Self.subject]
        return try store.write(about: Set(subjects)) { facts in
            let now = try pen.moment(after: facts.last())
            let known = try facts.facts(about: [Self.subject])
            let book = VersionBook(known)
            let heads = book.heads(of: occasions)
            let between = book.versions.filter { $0.number > base && $0.concerns(occasions) }
            if !between.isEmpty { throw Refusal.cameBetween(between) }
            if let head = heads.first, heads.count == 1, head.plan == unmarked { throw Refusal.same(head) }
            let drafts = known.filter { fact in
                // Who handed it in may be blanked; then it may have been the same person.
                if case .drafted(fingerprint, _) = fact.happening, let who = fact.signature.who {
                    who != pen.who
                } else {
                    false
                }
            }
            if needsDraft, drafts.isEmpty { throw Refusal.ownDraft }
            for (digest, bytes) in edition.contents.sorted(by: { $0.key < $1.key }) {
                try facts.keep(bytes, as: digest)
            }
            guard number == (book.versions.last?.number ?? 0) + 1 else { throw Refusal.numberTaken }
            let happening = Happening.published(number, edition.plan, rollback: rollback, draft: drafts.last?.number)
            let new = try facts.append([(happening, Set(subjects))], by: pen, at: now)
            guard let version = new.first.flatMap(Version.init) else {
                throw RegisterFault("nothing was recorded", "Please report it.")
            }
            return version
        }
    }

    /// Records that somebody hands a draft in for another to publish.
    package func handIn(_ fingerprint: String, plan: String, occasions: Set<String>, _ pen: Pen) throws -> Fact {
        let subjects = Set(occasions.map(HoldRequest.subject(ofOccasion:)) + [Self.subject])
        return try store.write(about: subjects) { facts in
            let now = try pen.moment(after: facts.last())
            let new = try facts.append([(.drafted(fingerprint, plan: plan), subjects)], by: pen, at: now)
            guard let fact = new.first else { throw RegisterFault("nothing was recorded", "Please report it.") }
            return fact
        }
    }
}
