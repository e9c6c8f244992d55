import ICalendar
import Occasions
import Testing

@testable import Documents

/// People as calendars name them.
@Suite struct PeopleNamesTests {
    private static let people = [
        ("jan", "Jan Peeters"), ("an", "An Peeters"), ("zoe", "Zoë Van den Berghe"), ("mayor", "Mayor"),
        ("pj", "Peter Jan"), ("jp", "Jan Peter"), ("an-2", "Els Claes"), ("an-3", "Els Claes"),
    ]

    private func names() -> PeopleNames {
        let resources = Self.people.map { id, title in
            Resource(
                id: id, title: title, kind: .principal(Principal()),
                aliases: id == "mayor" ? ["burgemeester@stad.example"] : [])
        }
        return PeopleNames(
            Problem(zone: .utc, horizon: TimeRange(Moment(minutes: 0), minutes: 1), resources: resources),
            domain: "protocol.ghent.example")
    }

    private func read(_ name: String?, _ address: String) -> PeopleNames.Reading {
        names().read(Attendee(name: name, address: address), withDoubts: true)
    }

    @Test(arguments: [
        ("Jan Peeters", "jan"), ("Peeters, Jan", "jan"), ("PEETERS Jan", "jan"), ("Van den Berghe Zoe", "zoe"),
        ("VAN DEN BERGHE, Zoë", "zoe"), ("Berghe, Zoë van den", "zoe"), ("Peter Jan", "pj"), ("Jan Peter", "jp"),
        ("Dr. Jan Peeters", "jan"), ("Jan Peeters (Protocol)", "jan"), ("Peeters Jan - Stad", "jan"),
        ("MAYOR", "mayor"),
    ])
    func known(_ name: String, _ id: String) {
        #expect(read(name, "x@elsewhere.example").id.map { Self.people[$0.index].0 } == id)
    }

    @Test(arguments: [
        ("Jan Peters", ["Jan Peeters"]), ("Els Claes", ["Els Claes (an-2)", "Els Claes (an-3)"]),
        ("Claes Els", ["Els Claes (an-2)", "Els Claes (an-3)"]),
        ("Mayor of Bruges", ["Mayor"]), ("Office of Jan Peeters", ["Jan Peeters"]), ("Peters, Jan", ["Jan Peeters"]),
    ])
    func doubted(_ name: String, _ near: [String]) {
        let reading = read(name, "x@elsewhere.example")
        #expect(reading.id == nil)
        guard case .doubtful(near: near) = reading else { return #expect(Bool(false), "\(reading)") }
    }

    @Test(arguments: [
        ("mayor@ghent.example", ["Mayor"]), ("j.peeters@protocol.ghent.example", ["Jan Peeters"]),
        ("mayr@stad.example", ["Mayor"]), ("info@ghent.example", []),
    ])
    func addressesOfTheOfficeAreDoubted(_ address: String, _ near: [String]) {
        guard case .doubtful(near: near) = read(nil, address) else {
            return #expect(Bool(false), "\(read(nil, address))")
        }
    }

    @Test func aWholeNameBeforeTheOfficesDomain() {
        #expect(read(nil, "peeters.jan@ghent.example").id == ResourceID(0))
        #expect(read(nil, "burgemeester@stad.example").id == ResourceID(3))
        #expect(read(nil, "peeters.jan@elsewhere.example").id == nil)
    }

    @Test(arguments: [("Marie Curie", "marie@curie.example"), ("Marie Curie", "info@example")])
    func othersAreNobodysBusiness(_ name: String, _ address: String) {
        guard case .nobody = read(name, address) else { return #expect(Bool(false), "\(read(name, address))") }
    }
}
