import Documents
import Testing

/// Each change spoils a round of talks in one way.
@Suite struct TalksFaultTests {
    private static let visit = """
        hostcity: occasion/1
        id: visit
        window: 2024-02-23..2024-02-24
        delegations: [{id: fr}, {id: de}, {id: it}]
        talks:
          - id: round
            length: 20 min
            slots:
              - {id: morning, from: day 1 09:00, number: 3, every: 25 min}
              - {id: afternoon, from: day 1 14:00, number: 2}
            tables: 2
            absent: {fr: [1]}
            pairs:
              - [fr, de]
              - {between: [fr, it], in: morning}
              - {between: [de, it], slot: 3}
        """

    @Test func readsAsItStands() { #expect(Sketch.faults(Self.visit) == "") }

    static let cases: [(old: String, new: String, fault: String)] = [
        (
            "length: 20 min", "title: Talks",
            "ecofin.yaml:6:5: error: a round of talks has no 'length'. Add one, such as 'length: 20 min'."
        ),
        (
            "tables: 2", "kind: bilateral",
            "ecofin.yaml:6:5: error: the round has neither tables nor rooms. Say how many talks there is room for at a time, such as 'tables: 12', or name the 'rooms'."
        ),
        (
            "tables: 2", "tables: 0",
            "ecofin.yaml:11:13: error: '0' is no number of tables. Write a whole number, 1 to 10000."
        ),
        (
            "tables: 2", "table: 2",
            """
            ecofin.yaml:6:5: error: the round has neither tables nor rooms. Say how many talks there is room for at a time, such as 'tables: 12', or name the 'rooms'.
            ecofin.yaml:11:5: error: 'table' is no key of a round of talks. Did you mean 'tables'?
            """
        ),
        (
            "every: 25 min", "every: 15 min",
            "ecofin.yaml:9:60: error: '15 min' is too short a length. Write one from 20 min to 60 days."
        ),
        (
            "every: 25 min", "every: 22 min",
            "ecofin.yaml:9:9: error: not every slot begins on the office's grain of 5 min. Change 'from' or 'every', or the grain in the office's document."
        ),
        (
            "number: 3", "number: 0",
            "ecofin.yaml:9:50: error: '0' is no number of slots. Write a whole number, 1 to 500."
        ),
        (
            "number: 3, ", "",
            "ecofin.yaml:9:9: error: a half-day has no 'number'. Add one, such as 'number: 8'."
        ),
        (
            "id: afternoon", "id: morning",
            "ecofin.yaml:10:10: error: there is a half-day 'morning' already. Give this one another id."
        ),
        (
            "from: day 1 14:00", "from: day 1 10:00",
            "ecofin.yaml:10:25: error: the half-day begins before the last slot of the one above it ends. Write the half-days in order of time, and none into another."
        ),
        (
            "from: day 1 14:00", "from: 2028-02-23 14:00",
            "ecofin.yaml:10:25: error: the half-day is more than a year from the occasion. Check the year."
        ),
        (
            "absent: {fr: [1]}", "absent: {fr: [6]}",
            "ecofin.yaml:12:19: error: '6' is no slot of the round. Write a whole number, 1 to 5."
        ),
        (
            "absent: {fr: [1]}", "absent: {xx: [1]}",
            "ecofin.yaml:12:14: error: there is no principal or delegation 'xx'. Use one of: fr, de, it, mayor, all-delegations."
        ),
        (
            "absent: {fr: [1]}", "absent: [fr]",
            "ecofin.yaml:12:13: error: here stands a list, and slots by delegation are wanted. Write such as '{fr: [1, 2], de: [5]}'."
        ),
        (
            "- [fr, de]", "- [fr, de, it]",
            "ecofin.yaml:14:9: error: here stand 3 parties. A talk is between two: [fr, de]."
        ),
        (
            "- [fr, de]", "- [fr, dee]",
            "ecofin.yaml:14:14: error: there is no principal or delegation 'dee'. Did you mean 'de'?"
        ),
        (
            "- [fr, de]", "- [fr, it]",
            "ecofin.yaml:15:9: error: the engagement 'round-fr-it' stands here a second time (ecofin.yaml:14). Give this one another id."
        ),
        (
            "in: morning", "in: evening",
            "ecofin.yaml:15:33: error: 'evening' is no half-day. Use one of: morning, afternoon."
        ),
        (
            "slot: 3", "slot: 6",
            "ecofin.yaml:16:35: error: '6' is no slot of the round. Write a whole number, 1 to 5."
        ),
        (
            "slot: 3", "after: round-fr-dee",
            "ecofin.yaml:16:36: error: there is no engagement 'round-fr-dee'. Did you mean 'round-fr-de'?"
        ),
    ]

    @Test(arguments: cases) func namesTheFault(_ old: String, _ new: String, _ fault: String) {
        #expect(Sketch.faults(Self.visit.changing(old, to: new)) == fault)
    }

    @Test func aRoundWithoutPairsIsAFault() {
        let pairs = Self.visit.firstRange(of: "pairs:")
        let head = pairs.map { String(Self.visit[..<$0.lowerBound]) } ?? ""
        #expect(
            Sketch.faults(head + "pairs: []")
                == "ecofin.yaml:13:5: error: the round has no pairs. Name who wishes to talk with whom.")
        #expect(
            Sketch.faults(head)
                == "ecofin.yaml:6:5: error: a round of talks has no 'pairs'. Add one, such as 'pairs: [[fr, de], [fr, it]]'."
        )
    }
}
