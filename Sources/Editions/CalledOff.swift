package import Occasions

/// The engagements that are called off, with what was planned of them and what people were told.
package struct CalledOff: Sendable {
    /// How many days a feed shows that something does not take place.
    package static let daysShown = 14

    /// It has the cancelled engagements beside all others.
    let problem: Problem
    let ids: [String: EngagementID]
    private let resources: [String: ResourceID]

    /// `names`: the engagements that are called off, by id.
    package init(_ problem: Problem, names: Set<String>) {
        self.problem = problem
        ids = Dictionary(
            problem.engagementIDs.filter { names.contains(problem[$0].id) }.map { (problem[$0].id, $0) },
            uniquingKeysWith: { first, _ in first })
        resources = Dictionary(
            problem.resourceIDs.map { (problem[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Everybody it may have been told to.
    package var audiences: [Audience] { Audience.all(of: problem) }

    /// What its readers are shown still, as they were shown it before.
    func shown(of history: [PlanEntry], at now: Moment?) -> Shown {
        var plan = Plan(for: problem)
        var former: [EngagementID: Occasion.Status] = [:]
        var records: [EngagementID: PerAudience<ChangeRecord>] = [:]
        for entry in history {
            guard let id = ids[entry.id], let cancellation = entry.cancellation,
                now.map({ $0 < cancellation.since + CalledOff.daysShown * 1440 }) ?? true
            else { continue }
            entry.decide(id, in: &plan, of: problem, names: resources)
            former[id] = cancellation.was
            records[id] = entry.records
        }
        return Shown(
            engagements: records.keys.sorted(), records: records, disclosure: Disclosure(problem, plan, former: former))
    }

    struct Shown {
        let engagements: [EngagementID]
        let records: [EngagementID: PerAudience<ChangeRecord>]
        let disclosure: Disclosure
    }

    /// Who read something of an entry as long as it stood.
    func readers(of id: EngagementID, _ entry: PlanEntry, was status: Occasion.Status) -> [Audience] {
        var plan = Plan(for: problem)
        entry.decide(id, in: &plan, of: problem, names: resources)
        return Disclosure(problem, plan, former: [id: status]).readers(of: id)
    }

    /// How firmly an entry was promised: as its seal knows, else as its occasion says.
    ///
    /// Where neither tells it counts as tentative, so that nothing comes into the public feed that was not there.
    func status(of id: EngagementID, _ entry: PlanEntry) -> Occasion.Status {
        let sealed = Occasion.Status.allCases.filter { $0 != .cancelled }
            .first { PlanSeal(of: id, in: problem, status: $0).digits(entry) == entry.seal }
        let own = problem.occasion(of: id).status
        return sealed ?? (own == .cancelled ? .tentative : own)
    }
}
