internal import Occasions

/// What the office's own people work by.
extension Publication {
    package func staffView(for reader: StaffReader) -> StaffView {
        let code = wording(for: reader)
        let disclosure = disclosure.worded(code)
        let problem = disclosure.problem
        let whereabouts = Whereabouts(problem, edition.plan)
        let standing = problem.engagementIDs.compactMap { id in
            disclosure.forStaff(reader, id, in: edition.language, whereabouts).map { reading in
                entry(reading, of: problem[id].id, part: nil, record: edition.records[id.index].latest)
            }
        }
        let undecided = problem.engagementIDs.filter {
            edition.plan[$0] == .open && disclosure.isExpected(problem[$0].occasion)
        }
        return StaffView(
            reader: reader, language: edition.language, zone: problem.zone.name,
            entries: standing + calledOff(for: reader), undecided: reader == .office ? undecided.count : 0)
    }

    /// A person reads their own language, all others the office's.
    private func wording(for reader: StaffReader) -> String? {
        if case .person(let id) = reader { return wording(for: Audience.person(id)) }
        return wording(for: .everybody)
    }

    /// What was called off and is still shown.
    private func calledOff(for reader: StaffReader) -> [Entry<StaffWords>] {
        guard let (problem, shown) = calledOff else { return [] }
        let former = shown.disclosure.worded(wording(for: reader))
        let whereabouts = Whereabouts(problem, former.plan)
        return shown.engagements.compactMap { id in
            guard let record = shown.records[id]?.latest,
                let reading = former.forStaff(reader, id, in: edition.language, whereabouts)
            else { return nil }
            return entry(reading, of: problem[id].id, part: nil, record: record, isCancelled: true)
        }
    }

    /// Each delegation that is expected, in the order of the documents. For the office alone.
    package var stays: [GuestStay] {
        let problem = edition.problem.worded(wording(for: .everybody))
        let whereabouts = Whereabouts(problem, edition.plan)
        return problem.resourceIDs.compactMap { id in
            guard let delegation = problem[id].delegation, disclosure.isExpected(delegation.occasion) else {
                return nil
            }
            return GuestStay(
                delegation: problem[id].title, occasion: problem.occasions[delegation.occasion].title,
                head: delegation.head, people: delegation.size, arrival: delegation.arrival,
                departure: delegation.departure, isLongHaul: delegation.isLongHaul, hotel: delegation.hotel,
                lounge: delegation.lounge, welcomes: movements(of: id, .arrival, whereabouts),
                farewells: movements(of: id, .departure, whereabouts))
        }
    }

    private func movements(
        of guest: ResourceID, _ movement: EngagementKind.Movement, _ whereabouts: Whereabouts
    ) -> [Entry<StaffWords>] {
        let disclosure = disclosure.worded(wording(for: .everybody))
        let problem = disclosure.problem
        return problem.engagementIDs.compactMap { id in
            guard problem[id].kind.movement == movement, problem[id].participants.contains(guest),
                let reading = disclosure.forStaff(.office, id, in: edition.language, whereabouts)
            else { return nil }
            return entry(reading, of: problem[id].id, part: nil, record: edition.records[id.index].latest)
        }
    }

    /// The name of whom an audience is; nil for everybody, and where the edition does not know them.
    package func name(of audience: Audience) -> String? {
        if let own = disclosure.resource(of: audience) {
            return edition.problem.worded(wording(for: audience))[own].title
        }
        return calledOff.flatMap { off in off.shown.disclosure.resource(of: audience).map { off.problem[$0].title } }
    }
}
