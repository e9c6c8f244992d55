internal import Occasions

/// Tells which audiences read something else of an engagement, entry by entry, and counts it for their views.
struct ReadingChanges {
    private let problem: Problem
    private let names: [String: ResourceID]
    private let disclosure: Disclosure
    /// Whoever reads something else than before, of any engagement.
    private(set) var audiences: Set<Audience> = []
    /// How many more former decisions may be tried, over all entries.
    private var guesses = 500_000
    /// What was found of the entry looked at last.
    private var known: (id: EngagementID, formers: [Guess: PlanEntry?])?

    init(_ problem: Problem) {
        self.problem = problem
        names = Dictionary(
            problem.resourceIDs.map { (problem[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
        disclosure = Disclosure(problem, Plan(for: problem))
    }

    /// The records of an entry that has changed: those who read the same keep what they were told.
    ///
    /// `old` nil: it comes without a history. Where the words of the documents have changed, nobody knows any more
    /// what each audience read, and all of them are told.
    mutating func records(
        _ id: EngagementID, from old: PlanEntry?, to new: PlanEntry, told record: ChangeRecord
    ) -> PerAudience<ChangeRecord> {
        let after = disclosure(of: new, id)
        guard let old else {
            count(after.readers(of: id))
            return PerAudience(record)
        }
        // What was called off and takes place again is news to all.
        let former =
            old.cancellation == nil ? FormerDecisions(of: id, in: problem).find(old, guesses: &guesses) : nil
        known = (id, [Guess(code: nil, seal: old.seal): former])
        let before = disclosure(of: former ?? old, id)
        let readers = after.readers(of: id)
        let all = readers + before.readers(of: id).filter { !readers.contains($0) }
        let changed = all.filter { !reads(id, the: after, as: old, $0) }
        count(changed)
        return old.records.setting(record, for: Set(changed), of: readers)
    }

    /// What was sealed, by language and seal, as far as it can be found again; of one entry.
    private struct Guess: Hashable {
        let code: String?
        let seal: String?
    }

    /// True where a reader reads the same as before, in the language they read it in.
    ///
    /// In each language former decisions are found again by the seal of that language, so that other words in one are
    /// no news to those who read another.
    private mutating func reads(
        _ id: EngagementID, the after: Disclosure, as old: PlanEntry, _ audience: Audience
    ) -> Bool {
        guard old.cancellation == nil else { return false }
        let languages = disclosure.languages(of: audience)
        let code = problem.wording(spoken: languages)
        let told = languages.first { old.seals[$0] != nil || $0 == code ?? problem.ownLanguage }
        let guess = Guess(
            code: code, seal: told.flatMap { old.seals[$0] } ?? old.seal)
        let former: PlanEntry?
        if let found = known?.formers[guess] {
            former = found
        } else {
            former = FormerDecisions(of: id, in: problem.worded(guess.code)).find(
                old.sealed(guess.seal), guesses: &guesses)
            known?.formers[guess] = .some(former)
        }
        guard let former else { return false }
        return after.says(id, to: audience, as: disclosure(of: former, id))
    }

    /// Counts an engagement that the documents have no more; who took part in it is known from the entry alone.
    mutating func drop(_ old: PlanEntry) {
        let named = ([old.room].compactMap(\.self) + old.staff.map(\.resource)).compactMap { names[$0] }
        let occasion = old.id.prefix { $0 != "/" }
        let guests = problem.resources.filter { $0.delegation != nil && $0.id.hasPrefix("\(occasion):") }
        count([.everybody] + (named.map { problem[$0] } + guests).compactMap(Audience.init))
    }

    private mutating func count(_ changed: [Audience]) { audiences.formUnion(changed) }

    /// A plan with this one engagement decided.
    private func disclosure(of entry: PlanEntry, _ id: EngagementID) -> Disclosure {
        var plan = Plan(for: problem)
        entry.decide(id, in: &plan, of: problem, names: names)
        return disclosure.with(plan)
    }
}
