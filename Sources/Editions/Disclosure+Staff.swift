internal import Occasions

/// What the office's own people read.
extension Disclosure {
    /// What is protected is told in full to the office and to those who work at it, and to nobody else.
    func forStaff(
        _ reader: StaffReader, _ id: EngagementID, in language: Language, _ whereabouts: Whereabouts
    ) -> Reading<StaffWords>? {
        guard let range = range(id), isPromised(id, evenAsOption: true), concerns(reader, id) else { return nil }
        if reader == .team, isProtected(id) {
            return Reading(range: wholeHours(range), words: .protected(isTentative: isTentative(id)))
        }
        let drives =
            drives(reader, id)
            ? Drives(problem: problem, plan: plan, whereabouts: whereabouts, id: id, range: range)
                .drives { guest($0, problem[id]) } : []
        return Reading(range: range, words: .told(work(id, range, drives, in: language)))
    }

    /// True of those who see to the vehicles of an engagement: they must know where guests are before and after, even
    /// where what takes place there is protected, and at which hotel they stay.
    private func drives(_ reader: StaffReader, _ id: EngagementID) -> Bool {
        switch reader {
        case .office: true
        case .team: false
        case .role(let role): Disclosure.drivingRoles.contains(role)
        case .person(let person):
            resource(of: .person(person)).map { own in
                problem[id].slots.contains {
                    plan[$0] == own && Disclosure.drivingRoles.contains(problem[$0].role.duty ?? "")
                }
            } ?? false
        }
    }

    private static let drivingRoles: Set<String> = ["driver", "liaison"]

    /// True of a delegation whose coming is promised to somebody.
    func isExpected(_ occasion: Int) -> Bool {
        problem.occasions[occasion].status.isPromised(evenAsOption: true)
    }

    private func concerns(_ reader: StaffReader, _ id: EngagementID) -> Bool {
        let engagement = problem[id]
        return switch reader {
        case .office, .team: true
        case .role(let role): engagement.slots.contains { plan[$0] != nil && problem[$0].role.duty == role }
        case .person(let person):
            resource(of: .person(person)).map { own in
                engagement.participants.contains(own) || engagement.slots.contains { plan[$0] == own }
            } ?? false
        }
    }

    private func work(
        _ id: EngagementID, _ range: TimeRange, _ drives: [StaffWords.Drive], in language: Language
    ) -> StaffWords.Work {
        let engagement = problem[id]
        let place = room(id)
        let own = place.flatMap { problem[$0].room }
        return StaffWords.Work(
            title: engagement.title, occasion: problem.occasion(of: id).title, kind: engagement.kind.name[language],
            movement: engagement.kind.movement?.rawValue, room: place.map { problem[$0].title },
            venue: venueTitle(id),
            setUp: own.flatMap { TimeRange(range.start - $0.minutesBefore(engagement.needs), range.start) },
            strike: own.flatMap { TimeRange(range.end, range.end + $0.minutesAfter(engagement.needs)) },
            furnishing: engagement.needs.setUp, attendance: engagement.attendance,
            guests: engagement.participants.map { guest($0, engagement) },
            hands: engagement.slots.compactMap(hand),
            pieces: engagement.loads.filter { $0.count > 0 }.map { load in
                StaffWords.Piece(
                    name: problem[load.pool].title, count: load.count,
                    areVehicles: problem[load.pool].pool?.areVehicles ?? false)
            },
            drives: drives, languages: engagement.languages, interpretation: engagement.interpretation.rawValue,
            isTentative: isTentative(id), isOption: status(id) == .option)
    }

    private func guest(_ id: ResourceID, _ engagement: Engagement) -> StaffWords.Guest {
        let size = problem[id].delegation?.size
        let people = size.map { engagement.places > 0 ? min(engagement.places, $0) : $0 }
        return StaffWords.Guest(title: problem[id].title, isDelegation: size != nil, people: people ?? 1)
    }

    /// Nil for the room.
    private func hand(_ slot: SlotID) -> StaffWords.Hand? {
        let filled = plan[slot]
        let part: StaffWords.Part
        switch problem[slot].role {
        case .room: return nil
        case .liaison(let delegation): part = .liaison(delegation: problem[delegation].title)
        case .interpreter: part = .interpreter
        case .vehicle: part = .vehicle(seats: filled.flatMap { problem[$0].vehicle?.seats })
        case .duty(let name): part = .duty(name)
        }
        return StaffWords.Hand(
            part: part, name: filled.map { problem[$0].title }, id: filled.map { problem[$0].id },
            order: filled?.index ?? Int.max)
    }
}
