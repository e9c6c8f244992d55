import Conditions
import Documents
import Occasions
import Testing

@testable import Desk

/// The documents of a small office by path, and how a use case reads them without a disk.
struct Papers {
    var texts: [String: String]

    /// A visit of one day, and a plan of it that keeps every rule.
    static let visit = Papers(texts: ["office.yaml": office, "visit.yaml": oneDay, "plan.yaml": plan])

    var invocation: Invocation {
        var invocation = Invocation()
        invocation.shelf = .texts(texts)
        return invocation
    }

    /// The same with another wording in one document.
    func changing(_ path: String, _ old: String, _ new: String) -> Papers {
        var changed = self
        changed.texts[path] = texts[path]?.split(separator: old, omittingEmptySubsequences: false).joined(
            separator: new)
        return changed
    }

    /// The same with one more document.
    func adding(_ path: String, _ text: String) -> Papers {
        var changed = self
        changed.texts[path] = text
        return changed
    }

    func opened() throws -> CaseDesk.Opened { try CaseDesk.open(plan: "plan.yaml", for: invocation) }

    func read(_ occasions: String...) throws -> Case {
        try CaseDesk.read(office: "office.yaml", occasions: occasions, shelf: .texts(texts))
    }

    private static let office = """
        hostcity: office/1
        name: A small office
        zone: Europe/Brussels
        domain: protocol.example
        as-of: 2027-01-04
        venues:
          - id: hall
            name: Town hall
            open: 08:00-22:00
            rooms:
              - {id: council, name: Council room, capacity: {boardroom: 30}}
              - {id: salon, name: Salon, capacity: {boardroom: 12}}
        principals:
          - {id: mayor, name: Mayor, rank: 60, languages: [nl, en]}
        staff:
          - {id: anna, name: Officer 1, roles: [protocol], languages: [nl, en]}
          - {id: bram, name: Officer 2, roles: [protocol], languages: [nl, en]}

        """

    private static let oneDay = """
        hostcity: occasion/1
        id: visit
        title: Visit
        kind: visit
        status: confirmed
        window: 2027-03-11..2027-03-11
        engagements:
          - {id: call, title: Call, kind: courtesy-call, length: 30 min, with: [mayor], between: 09:00-12:00, room: hall/salon, staff: {protocol: 1}}
          - {id: talks, title: Talks, kind: session, length: 1 h, with: [mayor], between: 12:00-18:00, room: any}

        """

    private static let plan = """
        hostcity: plan/1
        office: office.yaml
        occasions: [visit.yaml]
        engagements:
          - {id: visit/call, start: 2027-03-11 10:00, room: hall/salon, staff: {protocol-1: anna}}
          - {id: visit/talks, start: 2027-03-11 14:00, room: hall/council}

        """
}

extension Problem {
    /// The wall-clock time of a moment, for a test to compare.
    func clock(_ moment: Moment?) -> String? { moment.map { CivilTime.clock(zone.civil($0).minuteOfDay) } }
}

extension PlacedFindings {
    var rules: [String] { all.map(\.finding.rule) }
    var broken: [String] { blockers.map(\.finding.rule) }
}
