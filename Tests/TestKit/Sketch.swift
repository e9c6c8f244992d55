package import Handbook
package import Occasions

/// A problem put together in a few short calls: Ghent, the days of February 2024, one occasion called `ecofin`.
package final class Sketch {
    package let zone: CivilZone
    package let horizon: TimeRange
    private let grainMinutes: Int
    private var venues: [Venue] = []
    private var minutesBetween: [[Int]: Int] = [:]
    package private(set) var resources: [Resource] = []
    private var occasions: [Occasion] = []
    private var engagements: [Engagement] = []
    private var slots: [Slot] = []
    private var orderings: [Ordering] = []
    private var links: [Link] = []
    private var aparts: [Apart] = []
    private var rounds: [Round] = []
    private var calendar: [CalendarEntry] = []
    /// The orders of precedence the office knows.
    package private(set) var precedence = PrecedenceBook()
    private var embargoes: [Embargo] = []
    /// The day of the question.
    package var today: CivilDate?
    /// What people have been told so far.
    package var told: Plan?
    /// The options that a register has, by occasion; nil: there is no register.
    package var registered: [String: [Hold]]?
    /// Occasions that are known by the options they hold alone.
    package var otherHolders: [Occasion] = []

    /// `days` of February 2024; the 23rd is a Friday.
    package init(
        days: ClosedRange<Int> = 23...24, zone: CivilZone = Sketch.brussels, grainMinutes: Int = 5,
        weights: [String: Int] = [:]
    ) {
        self.zone = zone
        self.grainMinutes = grainMinutes
        let from = Sketch.moment(days.lowerBound, 0, zone)
        horizon = TimeRange(from, minutes: Sketch.moment(days.upperBound + 1, 0, zone) - from)
        occasions = [Occasion(id: "ecofin", title: "Informal meeting", window: horizon, weights: weights)]
    }

    /// The problem as sketched so far.
    package var problem: Problem { problem(on: today) }

    /// The problem as sketched so far, asked about on a day.
    package func problem(on today: CivilDate?) -> Problem {
        var table = Array(repeating: 0, count: venues.count * venues.count)
        for (pair, minutes) in minutesBetween { table[pair[0] * venues.count + pair[1]] = minutes }
        let problem = Problem(
            zone: zone, grainMinutes: grainMinutes, horizon: horizon, venues: venues,
            travel: TravelTable(venues: venues.count, minutes: table), resources: resources, occasions: occasions,
            engagements: engagements, slots: slots, orderings: orderings, links: links, aparts: aparts,
            calendar: calendar,
            embargoes: embargoes, rounds: rounds, today: today, told: told)
        return registered.map { problem.holding($0, others: otherHolders) } ?? problem
    }

    // MARK: Time

    package static let brussels = CivilZone("Europe/Brussels") ?? .utc

    private static func moment(_ day: Int, _ minuteOfDay: Int, _ zone: CivilZone) -> Moment {
        let first = CivilDate(year: 2024, month: 2, day: 1) ?? CivilDate(dayNumber: 0)
        return zone.moment(first.adding(days: day - 1), minuteOfDay)
    }

    /// `at("09:30")`, `at("09:30", day: 24)`: a time of February 2024 on the wall.
    package func at(_ clock: String, day: Int = 23) -> Moment {
        let parts = clock.split(separator: ":").compactMap { Int($0) }
        precondition(parts.count == 2, "a clock is written 09:30")
        return Sketch.moment(day, parts[0] * 60 + parts[1], zone)
    }

    /// A date of February 2024.
    package func date(_ day: Int) -> CivilDate { zone.civil(at("12:00", day: day)).date }

    /// From one clock to another on one day; past midnight is `26:00`.
    package func range(_ from: String, _ to: String, day: Int = 23) -> TimeRange {
        TimeRange(at(from, day: day), minutes: at(to, day: day) - at(from, day: day))
    }

    package func times(_ ranges: TimeRange...) -> TimeRanges { TimeRanges(ranges) }

    // MARK: Places

    package func venue(_ id: String, _ title: String) -> Int {
        venues.append(Venue(id: id, title: title))
        return venues.count - 1
    }

    /// Minutes between two venues, both ways.
    package func travel(_ from: Int, _ to: Int, minutes: Int) {
        minutesBetween[[from, to]] = minutes
        minutesBetween[[to, from]] = minutes
    }

    package func room(
        _ id: String, _ title: String, at venue: Int, capacity: [SetUp: Int] = [:], booths: Int = 0,
        stepFree: Bool = true, setUp: Int = 0, strike: Int = 0, opening: [Weekday: [ClosedRange<Int>]]? = nil,
        shared: Bool = false, attested: Int? = nil, exits: Int? = nil, exitWidth: Int? = nil, area: Int? = nil,
        features: Set<String> = [], parts: [ResourceID] = [], excludes: [ResourceID] = [],
        catering: [Weekday: [ClosedRange<Int>]]? = nil, prestige: Int = 0
    ) -> ResourceID {
        add(
            "\(venues[venue].id)/\(id)", title,
            .room(
                Room(
                    venue: venue, capacity: capacity, booths: booths, isStepFree: stepFree, setUpMinutes: setUp,
                    strikeMinutes: strike, opening: opening, isShared: shared, attestedMaximum: attested, exits: exits,
                    exitWidth: exitWidth, area: area, features: features, prestige: prestige, parts: parts,
                    excludes: excludes, catering: catering)))
    }

    // MARK: People and pools

    package func principal(
        _ id: String, _ title: String, rank: Int = 80, languages: [String] = [], deputises: ResourceID? = nil
    ) -> ResourceID {
        add(id, title, .principal(Principal(rank: rank, languages: languages, deputises: deputises)))
    }

    /// A delegation with everything about it that counts.
    package func delegation(_ id: String, _ title: String, _ delegation: Delegation) -> ResourceID {
        add("ecofin:\(id)", title, .delegation(delegation))
    }

    package func delegation(
        _ id: String, _ title: String, languages: [String] = [], arrival: Moment? = nil, departure: Moment? = nil,
        country: String? = nil, rank: Int = 80, size: Int = 1, liaison: Bool = false, hotel: String? = nil,
        lounge: String? = nil, floaters: [String: Int] = [:], bilateralsADay: Int? = nil, escort: Escort? = nil,
        observes: [String] = [], head: String? = nil, people: [Member] = [], standing: Standing = Standing()
    ) -> ResourceID {
        add(
            "ecofin:\(id)", title,
            .delegation(
                Delegation(
                    occasion: 0, country: country, head: head, rank: rank, size: size, languages: languages,
                    arrival: arrival, departure: departure, wantsLiaison: liaison, standing: standing, hotel: hotel,
                    lounge: lounge, floaters: floaters, bilateralsADay: bilateralsADay, escort: escort,
                    observes: observes, people: people)))
    }

    package func staff(
        _ id: String, _ title: String, roles: [String] = ["liaison"], languages: [String] = [],
        active: [String]? = nil, regime: String = "municipal", licences: Set<String> = [], rank: Int? = nil,
        worked: Int = 0
    ) -> ResourceID {
        add(
            id, title,
            .staff(
                Staff(
                    roles: roles, languages: languages, activeLanguages: active, regime: regime, workedMinutes: worked,
                    licences: licences, rank: rank)))
    }

    package func vehicle(_ id: String, _ title: String, seats: Int) -> ResourceID {
        add(id, title, .vehicle(Vehicle(seats: seats)))
    }

    package func pool(
        _ id: String, _ title: String, count: Int, areBooths: Bool = false, areVehicles: Bool = false
    ) -> ResourceID {
        add(id, title, .pool(Pool(count: count, areBooths: areBooths, areVehicles: areVehicles)))
    }

    private func add(_ id: String, _ title: String, _ kind: Resource.Kind) -> ResourceID {
        resources.append(
            Resource(
                id: id, title: title, kind: kind, source: SourcePlace(file: "office.yaml", line: resources.count + 1)))
        return ResourceID(resources.count - 1)
    }

    // MARK: Occasions

    /// Another occasion beside `ecofin`, over the same days where no others are given.
    package func occasion(
        _ id: String, _ title: String, _ status: Occasion.Status, window: TimeRange? = nil, announced: Bool? = nil,
        embargo: Moment? = nil, deadlines: [Deadline] = [], holds: [Hold] = [],
        saysOptions: Bool? = nil
    ) -> Int {
        occasions.append(
            Occasion(
                id: id, title: title, status: status, window: window ?? horizon, announced: announced,
                embargo: embargo, deadlines: deadlines, holds: holds, saysOptions: saysOptions))
        return occasions.count - 1
    }

    /// Gives `ecofin` an order of precedence.
    package func rank(
        by regime: String, present: [String] = [], overrides: [Override] = [], from book: PrecedenceBook = .sketched
    ) {
        let occasion = occasions[0]
        occasions[0] = Occasion(
            id: occasion.id, title: occasion.title, kind: occasion.kind, status: occasion.status,
            window: occasion.window, weights: occasion.weights, regime: regime, present: present,
            overrides: overrides, source: SourcePlace(file: "visit.yaml", line: 1))
        precedence = book
    }

    // MARK: Engagements

    /// A duty to be filled: its name, its role and those who can fill it.
    package struct Duty {
        let name: String
        let role: Slot.Role
        let candidates: [ResourceID]

        package init(_ name: String, _ role: Slot.Role, _ candidates: [ResourceID]) {
            self.name = name
            self.role = role
            self.candidates = candidates
        }
    }

    package func engagement(
        _ id: String, _ title: String, minutes: Int, kind: EngagementKind = .meeting, allowed: TimeRanges? = nil,
        fixed: Moment? = nil, starts: [Moment] = [], with participants: [ResourceID] = [], attendance: Int = 0,
        needs: RoomNeeds = RoomNeeds(), languages: [String] = [], interpretation: Interpretation = .none,
        rooms: [ResourceID] = [], duties: [Duty] = [], loads: [PoolLoad] = [], optional: Bool = false,
        preference: Preference? = nil, audience: Confidentiality = .staff, occasion: Int = 0, zone: String? = nil,
        places: Int = 0, regime: String? = nil, entrance: String? = nil, leadsTo: EngagementID? = nil,
        listeners: Int = 0, heavy: Bool = false, uid: String? = nil, seating: Seating? = nil,
        conduct: Engagement.Conduct = .init()
    ) -> EngagementID {
        let reference = EngagementID(engagements.count)
        let rooms = rooms.isEmpty ? [] : [Duty("room", .room, rooms)]
        let own = (rooms + duties).map { duty in
            slots.append(Slot(engagement: reference, name: duty.name, role: duty.role, candidates: duty.candidates))
            return SlotID(slots.count - 1)
        }
        engagements.append(
            Engagement(
                id: "\(occasions[occasion].id)/\(id)", title: title, occasion: occasion, kind: kind,
                timing: Engagement.Timing(
                    minutes: minutes, allowed: allowed, fixedStarts: fixed.map { [$0] } ?? starts,
                    isOptional: optional),
                company: Engagement.Company(participants: participants, attendance: attendance, places: places),
                needs: needs,
                speech: Engagement.Speech(
                    languages: languages, interpretation: interpretation, listeners: listeners, isHeavy: heavy),
                means: Engagement.Means(place: rooms.isEmpty ? nil : own.first, slots: own, loads: loads),
                preference: preference, access: Engagement.Access(confidentiality: audience, zone: zone),
                ceremonial: Engagement.Ceremonial(
                    regime: regime, entrance: entrance, leadsTo: leadsTo, seating: seating),
                conduct: conduct,
                origin: Engagement.Origin(
                    source: SourcePlace(file: "visit.yaml", line: reference.index + 1), uid: uid)))
        return reference
    }

    package func order(_ before: EngagementID, _ after: EngagementID, gap: ClosedRange<Int>? = nil) {
        orderings.append(Ordering(before: before, after: after, gap: gap))
    }

    package func link(
        _ kind: Link.Kind, _ first: EngagementID, _ second: EngagementID, firstEnd: EngagementID? = nil
    ) {
        links.append(
            Link(
                kind, first, second, firstEnd: firstEnd, source: SourcePlace(file: "visit.yaml", line: 98)))
    }

    /// A round of talks, each with the slots it may have.
    package func round(_ id: String, _ title: String, slots: [Moment], _ talks: [EngagementID: Range<Int>]) {
        rounds.append(
            Round(
                id: "ecofin/\(id)", title: title, occasion: 0, slots: slots,
                talks: talks.sorted { $0.key < $1.key }.map { Round.Talk($0.key, slots: $0.value) },
                source: SourcePlace(file: "visit.yaml", line: 97)))
    }

    package func keepApart(
        _ first: ResourceID, _ second: ResourceID, scope: Apart.Scope, minutes: Int = 0, during: TimeRange? = nil,
        wish: Bool = false
    ) {
        aparts.append(
            Apart(
                first, second, scope: scope, minutes: minutes, during: during, isWish: wish,
                source: SourcePlace(file: "visit.yaml", line: 99)))
    }

    package func entry(
        _ role: CalendarEntry.Role, _ title: String, _ range: TimeRange, certain: Bool = true, uid: String? = nil,
        concerns: [String] = [], confirmedBy: String? = nil, pieces: Int = 0
    ) {
        calendar.append(
            CalendarEntry(
                role: role, range: range, title: title, isCertain: certain, uid: uid, concerns: concerns,
                confirmedBy: confirmedBy, pieces: pieces))
    }

    package func embargo(_ reason: String, _ range: TimeRange, except excepted: [String] = []) {
        embargoes.append(Embargo(range: range, reason: reason, excepted: excepted))
    }
}

extension PrecedenceBook {
    /// By rank and by title.
    package static let sketched = PrecedenceBook([
        Regime(id: "by-rank", title: Text(en: "Rank", nl: "Rang", fr: "Rang"), keys: [SortKey(.rank(upTo: nil))]),
        Regime(
            id: "by-title", title: Text(en: "Alphabet", nl: "Alfabet", fr: "Alphabet"), keys: [SortKey(.title)]),
    ])
}
