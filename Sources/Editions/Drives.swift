internal import Occasions

/// The ways of the vehicles of an engagement: what its document says, else what follows from where the guests are
/// before it and go after it.
struct Drives {
    let problem: Problem
    let plan: Plan
    let whereabouts: Whereabouts
    let id: EngagementID
    let range: TimeRange

    private var engagement: Engagement { problem[id] }

    /// Delegations; principals where there are none, for hosts come by their own ways.
    private var passengers: [ResourceID] {
        let delegations = engagement.participants.filter { problem[$0].delegation != nil }
        return delegations.isEmpty ? engagement.participants : delegations
    }

    /// In order of time: the way there, then the way back where no other vehicles see to it.
    ///
    /// `guest`: what papers say of a participant.
    func drives(_ guest: (ResourceID) -> StaffWords.Guest) -> [StaffWords.Drive] {
        guard hasVehicles, !passengers.isEmpty else { return [] }
        let riders = passengers.map(guest)
        if let movement = engagement.kind.movement {
            return [way(of: movement, riders)]
        }
        return [there(riders), back(riders)].compactMap(\.self)
    }

    private var hasVehicles: Bool { Drives.hasVehicles(id, problem) }

    private static func hasVehicles(_ id: EngagementID, _ problem: Problem) -> Bool {
        problem[id].slots.contains { problem[$0].role == .vehicle }
            || problem[id].loads.contains { $0.count > 0 && problem[$0.pool].pool?.areVehicles ?? false }
    }

    // MARK: The ways there are

    /// An arrival leads away from its place, and a departure to it, unless the guests are at that venue anyway.
    private func way(of movement: EngagementKind.Movement, _ riders: [StaffWords.Guest]) -> StaffWords.Drive {
        let (before, after) = (places(before: true), places(before: false))
        switch movement {
        case .arrival:
            let isHere = !after.isEmpty && after.allSatisfy { $0.venue != nil && $0.venue == ownVenue }
            return isHere
                ? ending(at: range.start, from: before, to: own, riders)
                : starting(at: range.end, ready: range.start, from: own, to: after, riders)
        case .departure:
            let isHere = !before.isEmpty && before.allSatisfy { $0.venue != nil && $0.venue == ownVenue }
            return isHere
                ? starting(at: range.start, ready: range.start - problem.travel.ready, from: own, to: [], riders)
                : ending(at: range.start, from: before, to: own, riders)
        case .other:
            let from = stated(engagement.way.from) ?? (before.isEmpty ? own : before)
            let to = stated(engagement.way.to) ?? (after.isEmpty && !before.isEmpty ? own : after)
            // From a hotel to the same hotel nobody is driven: where it goes is not known.
            let isRound = from == to && from.allSatisfy(\.isDerived)
            return StaffWords.Drive(
                from: stops(from), to: isRound ? [] : stops(to),
                ready: range.start - problem.travel.ready, load: range.start, arrives: range.end, passengers: riders)
        }
    }

    private func there(_ riders: [StaffWords.Guest]) -> StaffWords.Drive? {
        let before = places(before: true)
        if engagement.way.from == nil, let ownVenue, !before.isEmpty, before.allSatisfy({ $0.venue == ownVenue }) {
            return nil
        }
        return ending(at: range.start, from: before, to: own, riders)
    }

    /// Nil where everybody stays at the venue, or vehicles of what comes next fetch them.
    private func back(_ riders: [StaffWords.Guest]) -> StaffWords.Drive? {
        if engagement.way.to == nil {
            let next = passengers.map { whereabouts.after(id, $0) }
            let isSeenTo = next.allSatisfy { stay in
                guard let stay, isSameDay(stay.range.start, range.end) else { return false }
                return stay.venue == ownVenue || Drives.hasVehicles(stay.id, problem)
            }
            if isSeenTo { return nil }
        }
        return starting(at: range.end, ready: nil, from: own, to: places(before: false), riders)
    }

    private func ending(
        at arrival: Moment, from before: [Place], to here: [Place], _ riders: [StaffWords.Guest]
    ) -> StaffWords.Drive {
        let from = stated(engagement.way.from) ?? before
        let to = stated(engagement.way.to) ?? here
        let load = minutes(from, to).map { arrival - $0 }
        return StaffWords.Drive(
            from: stops(from), to: stops(to), ready: load.map { $0 - problem.travel.ready }, load: load,
            arrives: arrival, passengers: riders)
    }

    /// `ready`: nil where the vehicles are there already.
    private func starting(
        at load: Moment, ready: Moment?, from here: [Place], to after: [Place], _ riders: [StaffWords.Guest]
    ) -> StaffWords.Drive {
        let from = stated(engagement.way.from) ?? here
        let to = stated(engagement.way.to) ?? after
        return StaffWords.Drive(
            from: stops(from), to: stops(to), ready: ready ?? load, load: load,
            arrives: minutes(from, to).map { load + $0 }, passengers: riders)
    }

    // MARK: Places

    private struct Place: Hashable {
        let name: String
        let venue: Int?
        var isDerived = true
    }

    private var ownRoom: ResourceID? { engagement.place.flatMap { plan[$0] } }
    private var ownVenue: Int? { ownRoom.flatMap { problem.venue(of: $0) } }

    /// Where the engagement takes place: the plan says it.
    private var own: [Place] {
        guard let ownRoom, let ownVenue else { return [] }
        return [Place(name: problem.placeTitle(of: ownRoom), venue: ownVenue, isDerived: false)]
    }

    private func stated(_ place: Engagement.Way.Place?) -> [Place]? {
        switch place {
        case nil: nil
        case .venue(let venue): [Place(name: problem.venues[venue].title, venue: venue, isDerived: false)]
        case .room(let room):
            [Place(name: problem.placeTitle(of: room), venue: problem.venue(of: room), isDerived: false)]
        case .elsewhere(let name): [Place(name: name, venue: nil, isDerived: false)]
        }
    }

    /// Each place once, in the order of the guests. Empty where nobody knows of one of them.
    private func places(before isBefore: Bool) -> [Place] {
        var places: [Place] = []
        for guest in passengers {
            guard let place = place(of: guest, isBefore) else { return [] }
            if !places.contains(place) { places.append(place) }
        }
        return places
    }

    /// Where a guest is before it or goes after it: on the same day at what the plan has, at night in the hotel.
    private func place(of guest: ResourceID, _ isBefore: Bool) -> Place? {
        let stay = isBefore ? whereabouts.before(id, guest) : whereabouts.after(id, guest)
        let own = isBefore ? range.start : range.end
        if let stay, isSameDay(isBefore ? stay.range.end : stay.range.start, own) {
            return stay.venue.map { Place(name: problem.venues[$0].title, venue: $0) }
        }
        guard let delegation = problem[guest].delegation, let hotel = delegation.hotel else { return nil }
        // On the day of its arrival a delegation does not come from its hotel, nor does it go there when it leaves.
        let edge = isBefore ? delegation.arrival : delegation.departure
        if let edge, stay == nil, isSameDay(edge, own) { return nil }
        return Place(name: hotel, venue: nil)
    }

    private func isSameDay(_ one: Moment, _ other: Moment) -> Bool {
        problem.zone.civil(one).date == problem.zone.civil(other).date
    }

    /// The longest way from one of them to another; nil where one is no venue of the office.
    private func minutes(_ from: [Place], _ to: [Place]) -> Int? {
        let starts = from.compactMap(\.venue)
        let ends = to.compactMap(\.venue)
        guard !starts.isEmpty, !ends.isEmpty, starts.count == from.count, ends.count == to.count else { return nil }
        return starts.flatMap { start in ends.map { problem.travel.minutes(from: start, to: $0) } }.max()
    }

    private func stops(_ places: [Place]) -> [StaffWords.Drive.Stop] {
        places.map { StaffWords.Drive.Stop(name: $0.name, isDerived: $0.isDerived) }
    }
}
