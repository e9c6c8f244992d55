internal import Occasions
internal import OrderedCollections

/// Every room, person, pool and delegation by its id, in document order.
struct Roster {
    private(set) var resources: [Resource] = []
    /// False where something of the office could not be read, so that names of it are missing here.
    var isWhole = true
    private var index: [String: ResourceID] = [:]
    /// Staff by the roles they carry.
    private(set) var staffByRole: OrderedDictionary<String, [ResourceID]> = [:]
    private(set) var rooms: [ResourceID] = []
    private(set) var vehicles: [ResourceID] = []
    /// What the rooms offer.
    private(set) var features: Set<String> = []

    /// Adds a resource; a second one of the same id is a fault.
    @discardableResult
    mutating func add(_ resource: Resource, at place: SourcePlace, faults: FaultList) -> ResourceID? {
        if let other = index[resource.id] {
            let elsewhere = resources[other.index].source.map { " (\($0.text))" } ?? ""
            faults.add(place, "the id '\(resource.id)' is taken\(elsewhere)", "Give this one another id.")
            return nil
        }
        let id = ResourceID(resources.count)
        index[resource.id] = id
        resources.append(resource)
        switch resource.kind {
        case .staff(let staff): for role in staff.roles { staffByRole[role, default: []].append(id) }
        case .room(let room):
            rooms.append(id)
            features.formUnion(room.features)
        case .vehicle: vehicles.append(id)
        case .principal, .delegation, .pool, .vacancy: break
        }
        return id
    }

    /// Adds what a mapping with an id and perhaps a name describes.
    @discardableResult
    mutating func add(_ kind: Resource.Kind, _ form: Form, example: String) -> ResourceID? {
        let title = form.read("name") { $0.text($1) }
        guard let id = form.required("id", example)?.id(form.faults) else {
            isWhole = false
            return nil
        }
        return add(
            Resource(id: id, title: title ?? id, kind: kind, source: form.entry.place, aliases: form.aliases),
            at: form.place(of: "id"),
            faults: form.faults)
    }

    /// Says more of a resource that is here already.
    mutating func change(_ id: ResourceID, to kind: Resource.Kind) {
        let old = resources[id.index]
        resources[id.index] = Resource(
            id: old.id, title: old.title, kind: kind, source: old.source, aliases: old.aliases)
    }

    subscript(_ name: String) -> ResourceID? { index[name] }
    subscript(_ id: ResourceID) -> Resource { resources[id.index] }

    func names(where isWanted: (Resource) -> Bool) -> [String] { resources.filter(isWanted).map(\.id) }

    /// The resource an entry names, of the sort wanted, or a fault with what it was probably meant to be.
    func find(_ entry: Entry, _ noun: Message, faults: FaultList, where isWanted: (Resource) -> Bool) -> ResourceID? {
        guard let name = entry.text(faults) else { return nil }
        if let id = index[name], isWanted(resources[id.index]) { return id }
        faults.addUnknown(name, noun, at: entry.place, among: names(where: isWanted), isWhole: isWhole)
        return nil
    }
}
