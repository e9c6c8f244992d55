extension Problem {
    /// The same where these engagements may be left out, and with a last resource that stands for nobody yet.
    ///
    /// No slot admits it so far, see `admitting`: so the rules are asked as if it were not there.
    package func loosened(_ ids: [EngagementID]) -> (problem: Problem, vacancy: ResourceID) {
        var loose = self
        for id in ids { loose = loose.replacing(id, by: self[id].optional) }
        let vacancy = Resource(id: Resource.vacancyName, title: Resource.vacancyName, kind: .vacancy)
        return (loose.appending(vacancy), ResourceID(resources.count))
    }

    /// The same where nobody yet could fill some slots as well: what is open there is anybody's.
    package func opening(_ open: [SlotID]) -> Problem {
        guard !open.isEmpty else { return self }
        let (loose, vacancy) = loosened([])
        return loose.admitting(vacancy, in: open)
    }

    /// True where what a plan leaves open may stay so.
    package var leavesOpen: Bool { resources.last?.isVacancy ?? false }

    /// The same where what a plan leaves open may stay open: for judging what is there of it.
    ///
    /// Else the only candidate of an open slot would count as if he or she filled it.
    package func leavingOpen(by plan: Plan) -> Problem {
        let unplaced = engagementIDs.filter { plan[$0] == .open && !self[$0].isOptional }
        let slots = engagementIDs.filter { plan.start(of: $0) != nil }
            .flatMap { self[$0].slots.filter { plan[$0] == nil } }
        guard !unplaced.isEmpty || !slots.isEmpty else { return self }
        let (loose, vacancy) = loosened(unplaced)
        return loose.admitting(vacancy, in: slots)
    }
}

extension Resource {
    /// No document can write it.
    fileprivate static let vacancyName = "(nobody yet)"
}
