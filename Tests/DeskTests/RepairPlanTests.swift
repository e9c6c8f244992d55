import Conditions
import Documents
import Handbook
import Occasions
import Solving
import Testing

@testable import Desk

/// What a change breaks, and what a repair moves.
@Suite struct RepairPlanTests {
    private func changed(_ papers: Papers, _ changes: [String], now: String? = nil) throws -> (RepairPlan, ChangedPlan)
    {
        let repair = RepairPlan(.init(plan: "plan.yaml", changes: changes, now: now), papers.invocation)
        return (repair, try repair.changed())
    }

    private func outcome(_ papers: Papers, _ changes: String..., now: String? = nil) throws -> RepairOutcome? {
        let (repair, changed) = try changed(papers, changes, now: now)
        if case .mended(let outcome) = try repair.answer(changed) { return outcome }
        return nil
    }

    @Test func aChangeConcernsWhatItBreaks() throws {
        let (_, changed) = try changed(.visit, ["ill anna"])
        #expect(changed.damage.concerned.map { changed.problem[$0].id } == ["visit/call"])
        #expect(changed.damage.broken.map(\.rule) == ["person-blocked"])
        #expect(changed.damage.known.isEmpty)
        #expect(changed.communicated == 2)
    }

    @Test func anotherPersonIsEnough() throws {
        let outcome = try #require(try outcome(.visit, "ill anna"))
        let problem = outcome.problem
        #expect(outcome.isKept)
        #expect(outcome.moved.map { problem[$0.id].id } == ["visit/call"])
        #expect(outcome.moved.map(\.change) == [.otherPeople])
        #expect(outcome.mended?.isLeast == true)
        #expect(outcome.contacts.staff.map { problem[$0.party].id } == ["anna", "bram"])
        #expect(outcome.contacts.principals.isEmpty)
        #expect(outcome.placed.isEmpty)
    }

    @Test func aDifferenceIsATimeOrAFill() throws {
        let outcome = try #require(try outcome(.visit, "lost hall/salon 2027-03-11 09:00..10:15"))
        let (problem, call) = (outcome.problem, outcome.moved[0].id)
        #expect(outcome.moved.count == 1)
        let differences = outcome.differences(call)
        guard case .time(let from, let to)? = differences.first else {
            Issue.record("no other time")
            return
        }
        #expect(differences.count == 1)
        #expect(problem.clock(from) == "10:00")
        #expect(problem.clock(to?.start) == "10:15")
        #expect(outcome.contacts.principals.map { problem[$0.party].id } == ["mayor"])
    }

    /// Options, deadlines and waivers are those of the day of `--now`.
    @Test func theDayIsThatOfNow() throws {
        let (_, changed) = try changed(.visit, ["ill bram"], now: "2027-03-10 09:00")
        #expect(changed.problem.today == CivilDate(year: 2027, month: 3, day: 10))
    }

    @Test func nothingBrokenMovesNothing() throws {
        let outcome = try #require(try outcome(.visit, "ill bram"))
        #expect(outcome.mended == nil)
        #expect(outcome.moved.isEmpty)
        #expect(outcome.contacts.isEmpty)
        #expect(outcome.before == outcome.after)
        #expect(outcome.lost.isEmpty && outcome.won.isEmpty)
    }

    @Test func whatWasBrokenBeforeIsLeftAlone() throws {
        let papers = Papers.visit.changing("plan.yaml", "2027-03-11 14:00", "2027-03-11 11:00")
        let outcome = try #require(try outcome(papers, "ill anna"))
        #expect(!outcome.isKept)
        #expect(outcome.leftBroken.map(\.rule) == ["within-window"])
        #expect(outcome.moved.count == 1)
    }

    @Test func withoutAChangeWhateverIsBrokenIsMended() throws {
        let papers = Papers.visit.changing("plan.yaml", "2027-03-11 14:00", "2027-03-11 11:00")
        let outcome = try #require(try outcome(papers))
        #expect(outcome.isKept)
        #expect(outcome.moved.map { outcome.problem[$0.id].id } == ["visit/talks"])
    }

    @Test func whatIsLockedIsStuck() throws {
        let papers = Papers.visit.changing("plan.yaml", "{protocol-1: anna}", "{protocol-1: anna}, locked: yes")
        let (repair, changed) = try changed(papers, ["ill anna"])
        #expect(changed.damage.stuck.map(\.rule) == ["person-blocked"])
        guard case .stuck = try repair.answer(changed) else {
            Issue.record("what is locked was moved")
            return
        }
    }

    @Test func whatHasBegunIsNotMoved() throws {
        let (_, changed) = try changed(.visit, ["ill anna 2027-03-11"], now: "2027-03-11 10:10")
        #expect(changed.damage.past.map(\.rule) == ["person-blocked"])
        #expect(changed.damage.concerned.isEmpty)
        #expect(changed.damage.pins == [EngagementID(0): .begun])
    }

    @Test func whatCannotBeMendedIsExplained() throws {
        let (repair, changed) = try changed(.visit, ["ill mayor"])
        guard case .impossible(let explanation?) = try repair.answer(changed) else {
            Issue.record("it was mended")
            return
        }
        let rules = explanation.reasons.flatMap { $0.conflict.requirements.map(\.rule) }
        #expect(rules.contains("person-blocked"))
    }

    @Test func whatIsNewIsPlaced() throws {
        let papers = Papers.visit.changing(
            "plan.yaml", "  - {id: visit/talks, start: 2027-03-11 14:00, room: hall/council}\n", "")
        let outcome = try #require(try outcome(papers, "added talks"))
        #expect(outcome.placed.map { outcome.problem[$0].id } == ["visit/talks"])
        #expect(outcome.moved.isEmpty)
    }

    /// What is locked of it is held though it has no time yet.
    @Test func whatIsNewAndLockedInPartIsPlaced() throws {
        let talks = "  - {id: visit/talks, start: 2027-03-11 14:00, room: hall/council}\n"
        for room in ["hall/council", "hall/salon"] {
            let papers = Papers.visit.changing(
                "plan.yaml", talks, "  - {id: visit/talks, room: \(room), locked: yes}\n")
            let outcome = try #require(try outcome(papers, "added talks"))
            let placed = try #require(outcome.placed.first)
            #expect(outcome.problem[placed].id == "visit/talks")
            let held = outcome.problem[placed].place.flatMap { outcome.after[$0] }
            #expect(held.map { outcome.problem[$0].id } == room)
        }
    }

    /// Guests who are late one day have not missed the gala of the evening before, which ran past midnight.
    @Test func whoIsLateWasThereTheEveningBefore() throws {
        let papers = Papers.visit
            .adding(
                "gala.yaml",
                """
                hostcity: occasion/1
                id: gala
                title: Gala
                kind: visit
                status: confirmed
                window: 2027-03-10..2027-03-11
                delegations:
                  - {id: fr, name: France, arrival: 2027-03-10 10:00, departure: 2027-03-11 20:00}
                engagements:
                  - {id: ball, title: Ball, kind: gala, length: 3 h, with: [fr], at: day 1 22:00}
                  - {id: talks, title: Talks, kind: session, length: 1 h, with: [fr], on: day 2, between: 10:00-16:00}

                """
            )
            .adding(
                "plan.yaml",
                """
                hostcity: plan/1
                office: office.yaml
                occasions: [gala.yaml]
                engagements:
                  - {id: gala/ball, start: 2027-03-10 22:00}
                  - {id: gala/talks, start: 2027-03-11 10:00}

                """)
        let outcome = try #require(try outcome(papers, "late fr 1 h on 2027-03-11"))
        #expect(outcome.isKept)
        #expect(outcome.moved.map { outcome.problem[$0.id].id } == ["gala/talks"])
    }
}
