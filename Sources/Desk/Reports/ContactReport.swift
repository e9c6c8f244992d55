internal import Handbook
internal import Occasions

/// Writes who must be told of what has been moved.
struct ContactReport {
    let contacts: Contacts
    let say: Phrase

    func lines() -> [String] {
        func part(_ heading: String, _ contacts: [Contacts.Contact]) -> [String] {
            contacts.isEmpty
                ? []
                : ["  \(heading)\(say.language.colon)"]
                    + ReportText.table(
                        entries(contacts).map { [$0.name, $0.engagements.joined(separator: ", ")] }, indent: "    ")
        }
        return part(say(en: "delegations", nl: "delegaties", fr: "délégations"), contacts.delegations)
            + part(say(en: "hosts", nl: "gastheren", fr: "hôtes"), contacts.principals)
            + part(say(en: "staff", nl: "medewerkers", fr: "personnel"), contacts.staff)
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
