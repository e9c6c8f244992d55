internal import Documents
internal import Editions
internal import Feeds
internal import Occasions

/// What a plan decides otherwise than the versions in force, and whom that touches.
struct PublishedDifference {
    /// An engagement in two states of the office's plans; one of them may not have it.
    struct Entry {
        let name: String
        let change: PlanChange
        let before: State?
        let after: State?
    }

    /// An engagement as a plan decides it.
    struct State {
        let problem: Problem
        let plan: Plan
        let id: EngagementID

        var range: TimeRange? { plan.range(of: id, in: problem) }
        var room: ResourceID? { problem[id].place.flatMap { plan[$0] } }
    }

    let entries: [Entry]
    /// Whoever reads something else than before, in the order of the documents.
    let touched: [Audience]

    var isEmpty: Bool { entries.isEmpty && touched.isEmpty }

    /// `old`: the versions in force, each of other occasions.
    init(from old: [CaseDesk.Opened], to new: CaseDesk.Opened) {
        var entries: [Entry] = []
        var known: Set<String> = []
        func append(_ difference: PlanDifference, _ former: CaseDesk.Opened?, where isMeant: (String) -> Bool) {
            for entry in difference.entries where isMeant(PublishedDifference.occasion(of: entry.name)) {
                // What is planned nowhere is no news.
                guard
                    entry.before.flatMap({ former?.plan.start(of: $0) }) != nil
                        || entry.after.flatMap({ new.plan.start(of: $0) }) != nil
                else { continue }
                entries.append(
                    Entry(
                        name: entry.name, change: entry.change,
                        before: former.flatMap { former in
                            entry.before.map { State(problem: former.found.problem, plan: former.plan, id: $0) }
                        },
                        after: entry.after.map { State(problem: new.found.problem, plan: new.plan, id: $0) }))
            }
        }
        for former in old {
            let own = Set(former.found.problem.occasions.map(\.id))
            known.formUnion(own)
            append(
                PlanDifference(
                    from: former.plan, of: former.found.problem, to: new.plan, of: new.found.problem), former,
                where: own.contains)
        }
        let nothing = Plan(for: new.found.problem)
        append(PlanDifference(from: nothing, to: new.plan, in: new.found.problem), nil) { !known.contains($0) }
        self.entries = entries
        touched = []
    }

    private init(_ entries: [Entry], _ touched: [Audience]) {
        self.entries = entries
        self.touched = touched
    }

    /// The same with those who read something else in `new` than in all of `old`.
    func touching(from old: [PublicationDesk], to new: PublicationDesk) -> PublishedDifference {
        let all = (new.audiences + old.flatMap(\.audiences)).once
        return PublishedDifference(
            entries,
            all.filter { audience in
                !FeedDifference(from: old.flatMap { $0.events(for: audience) }, to: new.events(for: audience)).isEmpty
            })
    }

    /// `visit/session` is of `visit`.
    private static func occasion(of engagement: String) -> String { String(engagement.prefix { $0 != "/" }) }
}
