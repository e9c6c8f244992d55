import Documents
import Handbook
import Occasions
import Solving
import Testing

@testable import Desk

/// What `plan` answers.
@Suite struct MakePlanTests {
    private func answer(_ papers: Papers, _ request: PlanRequest = PlanRequest(documents: ["visit.yaml"])) throws
        -> MakePlan.Answer
    {
        let plan = MakePlan(request, papers.invocation)
        return try plan.answer(try plan.scope(), in: .en)
    }

    /// Another visit beside that of the papers.
    private static func visit(_ engagements: String) -> Papers {
        Papers.visit.adding(
            "k.yaml",
            """
            hostcity: occasion/1
            id: k
            title: K
            kind: visit
            window: 2027-03-11..2027-03-11
            engagements:
            \(engagements)

            """)
    }

    @Test func aPlanKeepsEveryRule() throws {
        guard case .plan(let new) = try answer(.visit) else {
            Issue.record("no plan")
            return
        }
        #expect(new.findings.isKept)
        guard case .optimal = new.proof else {
            Issue.record("not proven: \(new.proof)")
            return
        }
        #expect(new.plan.isComplete(for: new.found.problem))
        #expect(new.shown.count == 2)
        #expect(new.file.path == "plan.yaml")
        #expect(new.work.accounts.count == 1)
    }

    @Test func whatCannotBePlannedIsExplained() throws {
        let papers = Papers.visit.changing("visit.yaml", "between: 12:00-18:00", "between: 23:00-24:00")
        guard case .impossible(let explanation?, _) = try answer(papers) else {
            Issue.record("not impossible")
            return
        }
        #expect(explanation.reasons.count == 1)
        #expect(!explanation.waysOut.isEmpty)
    }

    @Test(arguments: [
        "staff: {host-1: bram}", "room: hall/council", "start: 2027-03-11 10:00, room: hall/council",
        "start: 2027-03-11 10:00, staff: {host-1: bram}",
        "start: 2027-03-11 10:00, room: hall/council, staff: {host-1: bram}",
    ])
    func whatIsLockedStaysAndTheRestIsPlanned(entry: String) throws {
        let papers = Self.visit(
            "  - {id: y, title: Y, length: 1 h, room: hall/salon, hosts: [mayor], between: 09:00-17:00, staff: {protocol: 1}}"
        )
        .adding(
            "k-plan.yaml",
            """
            hostcity: plan/1
            office: office.yaml
            occasions: [k.yaml]
            engagements:
              - {id: k/y, \(entry), locked: yes}

            """)
        let request = PlanRequest(documents: ["k.yaml"], against: "k-plan.yaml")
        guard case .plan(let new) = try answer(papers, request) else {
            Issue.record("no plan")
            return
        }
        let text = new.file.text()
        for part in [" room: hall/council", "host-1: bram"] {
            #expect(text.contains(part) == " \(entry)".contains(part), "\(text)")
        }
        #expect(text.contains("start: 2027-03-11 10:00") || !entry.contains("start"))
        #expect(new.plan.isComplete(for: new.found.problem))
        #expect(Set(new.findings.broken) == ["duty-role"])
    }

    /// Another room does not help where the mayor would have to be in both.
    @Test func moreIsOfferedOnlyWhereItIsEnough() throws {
        func offers(_ rest: String) throws -> Bool {
            let papers = Self.visit(
                """
                  - {id: a, title: A, length: 1 h, with: [mayor], room: hall/salon, at: day 1 09:00}
                  - {id: c, title: C, length: 1 h, \(rest), room: hall/salon, at: day 1 09:30}
                """)
            guard case .impossible(let explanation, _) = try answer(papers, PlanRequest(documents: ["k.yaml"])) else {
                throw Misuse("possible", "")
            }
            return try ConflictReport(explanation, in: .en).text(json: false).contains("find 1 more room")
        }
        #expect(try offers("needs: {seats: 5}"))
        #expect(try !offers("with: [mayor]"))
    }

    @Test func thereMayBeNothingToPlan() throws {
        let papers = Papers.visit.changing("plan.yaml", "hall/salon", "hall/salon, locked: yes")
            .changing("plan.yaml", "hall/council", "hall/council, locked: yes")
        let request = PlanRequest(documents: ["visit.yaml"], against: "plan.yaml")
        guard case .nothingToPlan = try answer(papers, request) else {
            Issue.record("something is planned")
            return
        }
    }

    @Test func thePlanBeforeMustExistWhereItIsNamed() {
        let request = PlanRequest(documents: ["visit.yaml"], against: "gone.yaml")
        #expect(throws: Misuse("there is no plan 'gone.yaml'", "Check the path after --against.")) {
            try answer(.visit, request)
        }
    }

    @Test func whatHasMovedIsCounted() throws {
        let opened = try Papers.visit.opened()
        let problem = opened.found.problem
        let told = opened.plan
        func count(_ change: (inout Plan) -> Void) -> Int {
            var plan = told
            change(&plan)
            return ProgressReport.movedCount(from: told, to: plan, in: problem)
        }
        let (call, talks) = (EngagementID(0), EngagementID(1))
        #expect(count { _ in } == 0)
        #expect(count { $0[call] = .starts((told.start(of: call) ?? Moment(minutes: 0)) + 5) } == 1)
        #expect(count { $0[problem[call].slots[1]] = nil } == 1)
        #expect(count { $0.reopen([call, talks], in: problem) } == 2)
        // What nobody was told of has not moved.
        #expect(ProgressReport.movedCount(from: Plan(for: problem), to: told, in: problem) == 0)
    }

    private func partial(_ engagements: String) throws -> NewPlan {
        let papers = Self.visit(engagements)
        guard case .plan(let new) = try answer(papers, PlanRequest(documents: ["k.yaml"], isPartial: true)) else {
            throw Misuse("no plan", "")
        }
        return new
    }

    /// What follows an engagement without a time leaves it the room to come before.
    @Test func whatFollowsWaitsForWhatIsOpen() throws {
        let new = try partial(
            """
              - {id: a, title: A, length: 1 h, with: [mayor], room: hall/salon, at: day 1 09:00}
              - {id: c, title: C, length: 1 h, room: hall/salon, at: day 1 09:30}
              - {id: d, title: D, length: 1 h, room: hall/council, after: c}
            """)
        let (problem, plan) = (new.found.problem, new.plan)
        #expect(problem.engagementIDs.filter { plan[$0] == .open }.map { problem[$0].id } == ["k/c"])
        let after = try #require(problem.engagementIDs.first { problem[$0].id == "k/d" })
        let start = try #require(plan.start(of: after))
        #expect(problem.zone.civil(start).minuteOfDay >= 630)
    }

    /// A desk of which only one half could be held is not held.
    @Test func partsTakePlaceTogether() throws {
        let fair = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//hostcity//tests//EN
            BEGIN:VEVENT
            UID:fair@tests.example
            DTSTAMP:20270101T000000Z
            DTSTART;TZID=Europe/Brussels:20270311T120000
            DURATION:PT1H
            SUMMARY:Fair
            LOCATION:Salon
            END:VEVENT
            END:VCALENDAR

            """
        let desk =
            "  - {id: desk, title: Desk, kind: desk, length: 6 h, relief: 2, room: hall/salon, staff: {protocol: 1}, between: 08:00-14:00}"
        let papers = Self.visit(desk).adding("fair.ics", fair)
        let request = PlanRequest(documents: ["k.yaml"], calendars: ["fair.ics"], isPartial: true)
        guard case .plan(let new) = try answer(papers, request) else {
            Issue.record("no plan")
            return
        }
        let problem = new.found.problem
        #expect(
            problem.engagementIDs.filter { new.plan[$0] == .open }.map { problem[$0].id } == ["k/desk", "k/desk-2"])
    }
}
