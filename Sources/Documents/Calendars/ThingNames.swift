internal import Occasions

/// The office's vehicles and pools by every name that calendars give them.
struct ThingNames {
    private var bearers: [String: [ResourceID]] = [:]
    private var known = NearestNames()
    private let titles: [ResourceID: String]

    init(_ office: Problem) {
        let things = office.resourceIDs.filter { office[$0].vehicle != nil || office[$0].pool != nil }
        titles = things.reduce(into: [:]) { $0[$1] = "\(office[$1].title) (\(office[$1].id))" }
        for id in things {
            for name in [office[id].id, office[id].title] + office[id].aliases {
                let key = PlaceText.key(name)
                guard !key.isEmpty, bearers[key]?.contains(id) != true else { continue }
                bearers[key, default: []].append(id)
                known.add(key)
            }
        }
    }

    /// The thing of the first name that one of them bears; else those it may be.
    ///
    /// `withDoubts`: looks for the nearest name too; that takes time.
    func read(_ names: [String], withDoubts: Bool) -> (thing: ResourceID?, near: [String]) {
        guard !bearers.isEmpty else { return (nil, []) }
        let keys = names.map { PlaceText.key($0) }
        for key in keys {
            guard let things = bearers[key], let first = things.first else { continue }
            return things.count == 1 ? (first, []) : (nil, things.compactMap { titles[$0] })
        }
        guard withDoubts, let key = keys.first(where: { !$0.isEmpty }), let near = known.nearest(to: key) else {
            return (nil, [])
        }
        return (nil, (bearers[near] ?? []).compactMap { titles[$0] })
    }
}
