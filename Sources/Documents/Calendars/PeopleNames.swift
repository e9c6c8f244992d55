internal import ICalendar
internal import Occasions

/// The office's people by every name that calendars give them.
///
/// Known is an id, a name or an alias in any case, with accents or without, and a name with the family name first:
/// `Peeters, Jan`. A name that two people bear recognises neither.
struct PeopleNames {
    enum Reading {
        case known(ResourceID)
        /// It stands beside other words that say no more than who it is, as in `Jan Peeters (Protocol)`.
        case taken(ResourceID, name: String)
        /// It looks like these; none: only its address is of the office's own domain.
        case doubtful(near: [String])
        case nobody

        var id: ResourceID? {
            switch self {
            case .known(let id), .taken(let id, _): id
            case .doubtful, .nobody: nil
            }
        }

        /// How to tell of the person: an address alone where nothing but that is in doubt.
        func written(_ person: Attendee) -> String {
            if case .doubtful(let near) = self, near.isEmpty { return person.address }
            return person.name ?? person.address
        }
    }

    /// Who bears a name as it is written, by its key.
    private var bearers: [String: [ResourceID]] = [:]
    /// Who bears it with its words in turn, the family name first.
    private var turned: [String: [ResourceID]] = [:]
    private var titles: [ResourceID: String] = [:]
    /// The name, and the id beside it where others bear the same one.
    private var told: [ResourceID: String] = [:]
    private var known = NearestNames()
    private var names: [String: [ResourceID]] = [:]
    private let domains: OwnDomains

    init(_ office: Problem, domain: String?) {
        let people = office.resourceIDs.filter { office[$0].isPerson }
        domains = OwnDomains(
            office: domain, addresses: people.flatMap { [office[$0].id] + office[$0].aliases })
        for id in people {
            let person = office[id]
            titles[id] = person.title
            for name in [person.id, person.title] + person.aliases { add(name, id) }
        }
        let bearers = Dictionary(grouping: people) { PlaceText.key(office[$0].title) }
        for id in people {
            let isAlone = bearers[PlaceText.key(office[id].title)]?.count == 1
            told[id] = isAlone ? office[id].title : "\(office[id].title) (\(office[id].id))"
        }
    }

    private mutating func add(_ name: String, _ id: ResourceID) {
        let key = PlaceText.key(name)
        guard !key.isEmpty else { return }
        if bearers[key]?.contains(id) != true { bearers[key, default: []].append(id) }
        var spellings = [key]
        let words = key.split(separator: " ").map(String.init)
        if (2...6).contains(words.count), !name.contains("@") {
            for first in 1..<words.count {
                let other = (words[first...] + words[..<first]).joined(separator: " ")
                if turned[other]?.contains(id) != true { turned[other, default: []].append(id) }
                spellings.append(other)
            }
        }
        for spelling in spellings {
            known.add(spelling)
            if names[spelling]?.contains(id) != true { names[spelling, default: []].append(id) }
        }
    }

    /// `withDoubts`: looks for the nearest name too; that takes time.
    func read(_ person: Attendee, withDoubts: Bool = false) -> Reading {
        guard !bearers.isEmpty else { return .nobody }
        let name = PlaceText.key(person.name ?? "")
        for key in [PlaceText.key(person.address), name] {
            if let id = bearer(key) { return .known(id) }
        }
        let whole = PersonText.whole(person.name ?? "")
        if let id = bearer(whole), let title = titles[id] { return .taken(id, name: title) }
        let local = domains.localName(of: person.address).map { PlaceText.key($0) }
        // A first and a family name before the office's own domain is an address of that person.
        if let local, local.contains(" "), let id = bearer(local), let title = titles[id] {
            return .taken(id, name: title)
        }
        guard withDoubts else { return .nobody }
        let near = near(name, whole, local)
        return near.isEmpty && local == nil ? .nobody : .doubtful(near: near)
    }

    /// The one who bears a name; a name as it is written comes before one with its words in turn.
    private func bearer(_ key: String) -> ResourceID? {
        guard !key.isEmpty, let people = bearers[key] ?? turned[key], people.count == 1 else { return nil }
        return people[0]
    }

    private func near(_ name: String, _ whole: String, _ local: String?) -> [String] {
        var people = names[whole] ?? names[name] ?? []
        if people.isEmpty, !name.isEmpty {
            people = TellingNames.found(in: name) { word in bearers[word] }.flatMap(\.value)
        }
        if people.isEmpty, let spelling = known.nearest(to: whole) { people = names[spelling] ?? [] }
        if people.isEmpty, let local {
            people = names[local] ?? known.nearest(to: local).flatMap { names[$0] } ?? initials(local)
        }
        return people.once.compactMap { told[$0] }
    }

    /// Whom `j.peeters`, `jpeeters` or `peetersj` may mean.
    private func initials(_ local: String) -> [ResourceID] {
        let written = local.filter { $0 != " " }
        return titles.keys.sorted().filter { id in
            let words = PlaceText.key(titles[id] ?? "").split(separator: " ")
            guard words.count > 1, let first = words[0].first else { return false }
            let family = words.dropFirst().joined()
            return written == "\(first)\(family)" || written == "\(family)\(first)"
        }
    }
}
