/// A host or guest whose own diary counts: mayor, alderman, governor.
package struct Principal: Sendable, Hashable {
    /// Rank code, lower is higher (10 head of state ... 90 aide).
    package let rank: Int
    package let languages: [String]
    /// What decides a place in an order of precedence.
    package let standing: Standing
    /// The principal this one stands in for.
    package var deputises: ResourceID?

    package init(
        rank: Int = 80, languages: [String] = [], standing: Standing = Standing(), deputises: ResourceID? = nil
    ) {
        self.rank = rank
        self.languages = languages
        self.standing = standing
        self.deputises = deputises
    }
}

/// A group of guests that arrives, moves and leaves together.
package struct Delegation: Sendable, Hashable {
    /// Index into the problem's occasions.
    package let occasion: Int
    /// EU code of the country, where there is one.
    package let country: String?
    package private(set) var head: String?
    package private(set) var rank: Int
    package let size: Int
    package let languages: [String]
    package private(set) var arrival: Moment?
    /// Whether a change says that it comes at another time than was stated: nobody can ask it to be there sooner.
    package private(set) var isLate = false
    package let departure: Moment?
    package let wantsLiaison: Bool
    /// What decides its head's place in an order of precedence.
    package private(set) var standing: Standing
    /// Where it stays. Restricted.
    package let hotel: String?
    /// The lounge it is given.
    package let lounge: String?
    /// It comes by a long flight.
    package let isLongHaul: Bool
    /// People it may have in an access zone at one time, by zone.
    package let floaters: [String: Int]
    /// Bilaterals it may have on one day; nil: as the rule says.
    package let bilateralsADay: Int?
    /// The police escort asked for it.
    package let escort: Escort?
    /// Countries and faiths whose observances concern it: `jp`, `jewish`.
    package let observes: [String]
    /// Those of its people who are known by name, its head among them or not.
    package let people: [Member]

    package init(
        occasion: Int, country: String? = nil, head: String? = nil, rank: Int = 80, size: Int = 1,
        languages: [String] = [], arrival: Moment? = nil, departure: Moment? = nil, wantsLiaison: Bool = false,
        standing: Standing = Standing(), hotel: String? = nil, lounge: String? = nil, isLongHaul: Bool = false,
        floaters: [String: Int] = [:], bilateralsADay: Int? = nil, escort: Escort? = nil, observes: [String] = [],
        people: [Member] = []
    ) {
        self.occasion = occasion
        self.country = country
        self.head = head
        self.rank = rank
        self.size = size
        self.languages = languages
        self.arrival = arrival
        self.departure = departure
        self.wantsLiaison = wantsLiaison
        self.standing = standing
        self.hotel = hotel
        self.lounge = lounge
        self.isLongHaul = isLongHaul
        self.floaters = floaters
        self.bilateralsADay = bilateralsADay
        self.escort = escort
        self.observes = observes
        self.people = people
    }

    /// The same, arriving at another time.
    package func arriving(at arrival: Moment) -> Delegation {
        var changed = self
        changed.arrival = arrival
        changed.isLate = true
        return changed
    }

    /// The same under another head.
    package func headed(by head: String, rank: Int, _ standing: Standing) -> Delegation {
        var changed = self
        changed.head = head
        changed.rank = rank
        changed.standing = standing
        return changed
    }
}

/// A member of the office's staff, or an interpreter or driver it engages.
package struct Staff: Sendable, Hashable {
    package let roles: [String]
    /// Every language the person works in; for interpreters the union of active and passive.
    package let languages: [String]
    /// Languages the person interprets into (A and B); equal to `languages` for others.
    package let activeLanguages: [String]
    /// The name of a working-time regime of the rule sheets.
    package let regime: String
    /// Minutes worked already in the running reference period, before the horizon.
    package let workedMinutes: Int
    /// Licences held: `coach`.
    package let licences: Set<String>
    /// Rank code, where it counts who greets a guest.
    package let rank: Int?

    package init(
        roles: [String], languages: [String], activeLanguages: [String]? = nil, regime: String = "municipal",
        workedMinutes: Int = 0, licences: Set<String> = [], rank: Int? = nil
    ) {
        self.roles = roles
        self.languages = languages
        self.activeLanguages = activeLanguages ?? languages
        self.regime = regime
        self.workedMinutes = workedMinutes
        self.licences = licences
        self.rank = rank
    }
}

/// What decides the place of a party in an order of precedence. What is not known ranks after what is.
package struct Standing: Hashable, Sendable {
    /// The classes of heads of diplomatic mission, in their order (Vienna Convention 1961, article 14).
    package enum Mission: String, CaseIterable, Sendable {
        case nuncio, ambassador, envoy
        case charge = "charge-d-affaires"
        case chargeAdInterim = "charge-d-affaires-ad-interim"
    }

    package let mission: Mission?
    /// When the functions were taken up: date and time decide between ambassadors.
    package let since: Moment?
    package let born: CivilDate?
    /// The place in a list of precedence, by the code the list uses: `minister-president`.
    package let office: String?
    /// Stands in for a head who was invited.
    package let isDeputy: Bool
    /// What the name of the head is sorted by; nil: the family name.
    package let sortAs: String?

    package init(
        mission: Mission? = nil, since: Moment? = nil, born: CivilDate? = nil, office: String? = nil,
        isDeputy: Bool = false, sortAs: String? = nil
    ) {
        self.sortAs = sortAs
        self.mission = mission
        self.since = since
        self.born = born
        self.office = office
        self.isDeputy = isDeputy
    }
}

/// A police escort asked for a delegation.
package struct Escort: Hashable, Sendable {
    /// The day the note verbale that asks for it was, or will be, handed in; nil: not yet.
    package let noteVerbale: CivilDate?
    /// A threat assessment supports it.
    package let isThreatened: Bool
    package let cars: Int
    /// The guest's own security officers.
    package let agents: Int

    package init(noteVerbale: CivilDate? = nil, isThreatened: Bool = false, cars: Int = 1, agents: Int = 0) {
        self.noteVerbale = noteVerbale
        self.isThreatened = isThreatened
        self.cars = cars
        self.agents = agents
    }
}

/// A car, van or coach of the office.
package struct Vehicle: Hashable, Sendable {
    /// Seats for guests, the driver's not counted.
    package let seats: Int

    package init(seats: Int) { self.seats = seats }

    /// Built for more than nine persons with the driver: Regulation (EC) 561/2006 applies.
    package var isCoach: Bool { seats + 1 > 9 }
}
