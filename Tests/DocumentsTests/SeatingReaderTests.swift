import Documents
import Occasions
import Testing

/// What occasions and engagements say of their seats.
@Suite struct SeatingReaderTests {
    private func visit(_ head: String, _ engagement: String) -> String {
        """
        hostcity: occasion/1
        id: visit
        window: 2024-02-23..2024-02-24
        delegations: [{id: fr, name: France}, {id: jp, name: Japan}, {id: de, name: Germany}]
        \(head)
        engagements: [{id: meal, length: 1 h, with: [mayor, fr, jp]\(engagement)}]
        """
    }

    @Test func reads() throws {
        let problem = try Sketch.read(
            visit(
                "seating: [english, {style: council, direction: counter-clockwise}]",
                ", seating: {style: bilateral, host: mayor, co-host: fr, interpreter: behind, first: rear-left, "
                    + "guests-face: away, rows: 2, places: [{party: jp, seat: 1, why: guest of honour}]}")
        ).problem
        let (fr, jp) = (try #require(problem.id("visit:fr")), try #require(problem.id("visit:jp")))
        #expect(
            problem.occasions[0].seatings
                == [Seating(style: .english), Seating(style: .council, direction: .counterClockwise)])
        #expect(
            problem.engagements[0].seating
                == Seating(
                    style: .bilateral, host: problem.id("mayor"), coHost: fr, interpreter: .behind, first: .rearLeft,
                    guestsFace: .away, rows: 2, placed: [Seating.Placed(jp, at: 1, why: "guest of honour")]))
    }

    @Test func aStyleAloneWillDo() throws {
        let problem = try Sketch.read(visit("note: none", ", seating: english")).problem
        #expect(problem.engagements[0].seating == Seating(style: .english))
        #expect(problem.occasions[0].seatings == [])
    }

    @Test(arguments: [
        ("", ", seating: frensh", "6:71: error: 'frensh' is no style of seating. Did you mean 'french'?"),
        (
            "", ", seating: {style: french, host: mayr}",
            "6:93: error: there is no principal or delegation 'mayr'. Did you mean 'mayor'?"
        ),
        (
            "", ", seating: {host: fr, co-host: fr}", "6:82: error: the co-host is the host. Name another party."
        ),
        (
            "", ", seating: {places: [{party: fr, seat: 4, why: x}]}",
            "6:99: error: '4' is no place of honour. Write a whole number, 1 to 3."
        ),
        (
            "", ", seating: {places: [{party: de, seat: 1, why: x}]}",
            "6:81: error: Germany does not take part. Add the party under 'with', or take it out."
        ),
        (
            "", ", seating: {places: [{party: fr, seat: 1, why: x}, {party: jp, seat: 1, why: x}]}",
            "6:111: error: Japan or the place 1 stands here twice. Give everybody one place, and each place to one."
        ),
        (
            "", ", seating: {co-host: de}",
            "error: Germany does not take part. Add the party under 'with', or take it out."
        ),
        (
            "seating: [french, english]", "",
            "5:19: error: 'english' stands beside 'french', and both are for the same. "
                + "Keep one of the two, and give the other to its engagement."
        ),
        (
            "seating: [{host: mayor}]", "", "5:11: error: 'seating' has no 'style'. Add one, such as 'style: french'."
        ),
        (
            "seating: [{style: french, places: []}]", "",
            "5:27: error: 'places' is no key of 'seating'. Use one of: style, host, co-host, interpreter, first, "
                + "guests-face, direction, rows."
        ),
    ]) func broken(head: String, engagement: String, fault: String) {
        let text = Sketch.faults(visit(head.isEmpty ? "note: none" : head, engagement))
        #expect(text.contains(fault), "\(text)")
    }
}

extension Problem {
    fileprivate func id(_ name: String) -> ResourceID? { resourceIDs.first { self[$0].id == name } }
}
