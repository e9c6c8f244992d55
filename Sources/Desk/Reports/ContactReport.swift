internal import Handbook
internal import Occasions

/// Writes who must be told of what has been moved.
struct ContactReport {
    let contacts: Contacts
    /// The plan as it is to be told, and as it was told before.
    let after: Plan
    let before: Plan
    let say: Phrase

    func lines() -> [String] {
        func part(_ heading: String, _ contacts: [Contacts.Contact]) -> [String] {
            contacts.isEmpty
                ? []
                : ["  \(heading)\(say.language.colon)"]
                    + contacts.flatMap { contact in
                        ["    \(say.name(contact.party))"]
                            + contact.engagements.map { "      \(news($0, for: contact.party))" }
                    }
        }
        return part(say(en: "delegations", nl: "delegaties", fr: "délégations"), contacts.delegations)
            + part(say(en: "hosts", nl: "gastheren", fr: "hôtes"), contacts.principals)
            + part(say(en: "staff", nl: "medewerkers", fr: "personnel"), contacts.staff)
    }

    /// What one person or delegation is to be told of one engagement: that it is theirs no more, or when and where it is.
    private func news(_ id: EngagementID, for party: ResourceID) -> String {
        let problem = say.problem
        func has(_ plan: Plan) -> Bool {
            plan.start(of: id) != nil
                && (problem[id].participants.contains(party) || problem[id].slots.contains { plan[$0] == party })
        }
        let name = say.name(id)
        guard let range = after.range(of: id, in: problem), has(after) else {
            return say(
                en: "\(name): no longer", nl: "\(name): niet meer", fr: "\(name) : plus")
        }
        let room = problem[id].place.flatMap { after[$0] }.map { ", \(say.name($0))" } ?? ""
        let new = has(before) ? "" : say(en: " (new)", nl: " (nieuw)", fr: " (nouveau)")
        return "\(name)\(say.language.colon) \(say.range(range))\(room)\(new)"
    }

    // MARK: JSON

    struct Entry: Encodable {
        let id: String
        let name: String
        let engagements: [String]
    }

    struct Answer: Encodable {
        let delegations: [Entry]
        let hosts: [Entry]
        let staff: [Entry]
    }

    var answer: Answer {
        Answer(
            delegations: entries(contacts.delegations), hosts: entries(contacts.principals),
            staff: entries(contacts.staff))
    }

    private func entries(_ contacts: [Contacts.Contact]) -> [Entry] {
        contacts.map { contact in
            Entry(
                id: say.problem[contact.party].id, name: say.name(contact.party),
                engagements: contact.engagements.map { say.problem[$0].id })
        }
    }
}
