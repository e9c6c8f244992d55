internal import Handbook
internal import Occasions
internal import Solving

/// Who must be told of what has been moved: each by name, with what concerns them.
struct Contacts {
    struct Contact: Encodable {
        let id: String
        let name: String
        let engagements: [String]
    }

    let delegations: [Contact]
    let principals: [Contact]
    let staff: [Contact]

    /// `all`: those of which everybody must be told, whatever is moved of them.
    init(
        _ moved: [EngagementID], all: Set<EngagementID>, before: Plan, after: Plan, _ staying: Staying, _ say: Phrase
    ) {
        let problem = say.problem
        var concerned: [ResourceID: [EngagementID]] = [:]
        for id in Set(moved).union(all).sorted() {
            let change = staying.change(of: id, in: after)
            let isWhole = all.contains(id) || change.time || change.room
            var parties: Set<ResourceID> = []
            // Another officer concerns the officers and their delegation, another time or room everybody.
            if isWhole { parties.formUnion(problem[id].participants) }
            for slot in problem[id].slots where problem[slot].role != .room {
                guard isWhole || before[slot] != after[slot] else { continue }
                parties.formUnion([before[slot], after[slot]].compactMap { $0 })
                if case .liaison(let guest) = problem[slot].role { parties.insert(guest) }
            }
            for party in parties { concerned[party, default: []].append(id) }
        }
        func contacts(_ wanted: (Resource) -> Bool) -> [Contact] {
            concerned.keys.filter { wanted(problem[$0]) }.sorted().map { id in
                Contact(
                    id: problem[id].id, name: say.name(id),
                    engagements: (concerned[id] ?? []).sorted().map { problem[$0].id })
            }
        }
        delegations = contacts { $0.delegation != nil }
        principals = contacts { $0.principal != nil }
        staff = contacts { $0.staff != nil }
    }

    var isEmpty: Bool { delegations.isEmpty && principals.isEmpty && staff.isEmpty }

    func lines(_ say: Language) -> [String] {
        func part(_ heading: String, _ contacts: [Contact]) -> [String] {
            contacts.isEmpty
                ? []
                : ["  \(heading)\(say.colon)"]
                    + ReportText.table(
                        contacts.map { [$0.name, $0.engagements.joined(separator: ", ")] }, indent: "    ")
        }
        return part(say(en: "delegations", nl: "delegaties", fr: "délégations"), delegations)
            + part(say(en: "hosts", nl: "gastheren", fr: "hôtes"), principals)
            + part(say(en: "staff", nl: "medewerkers", fr: "personnel"), staff)
    }
}
