import Documents
import Foundation
import Occasions
import Testing

@testable import Desk

/// What a repair that cannot be offers the office to do.
@Suite struct WayOutTests {
    private static let deputy = Papers.visit.changing(
        "office.yaml", "languages: [nl, en]}\nstaff:",
        "languages: [nl, en]}\n  - {id: alderman, name: Alderman, deputises: mayor}\nstaff:")

    private func text(_ papers: Papers, _ changes: String...) throws -> String {
        let repair = RepairPlan(.init(plan: "plan.yaml", changes: changes), papers.invocation)
        let changed = try repair.changed()
        guard case .impossible(let explanation) = try repair.answer(changed) else {
            Issue.record("it can be done")
            return ""
        }
        return try ConflictReport(explanation, in: .en).text(json: false)
    }

    @Test func aDeclaredDeputyComesFirst() throws {
        let text = try text(Self.deputy, "ill mayor 2027-03-11")
        let first = try #require(text.split(separator: "\n").first { $0.hasPrefix("  a. ") || $0.hasPrefix("    a. ") })
        #expect(first.contains("let Alderman (alderman), the deputy, stand in for Mayor (mayor) at"), "\(text)")
        #expect(!text.contains("released"))
        #expect(!text.contains("have Mayor"))
    }

    /// Who is ill as well stands in for nobody.
    @Test func aDeputyMustBeFree() throws {
        let text = try text(Self.deputy, "ill mayor 2027-03-11", "ill alderman 2027-03-11")
        #expect(!text.contains("the deputy"), "\(text)")
        #expect(!text.contains("released"))
    }

    @Test func aLostRoomIsNotSetFree() throws {
        let text = try text(.visit, "lost hall/salon 2027-03-11")
        #expect(!text.contains("released"), "\(text)")
        #expect(
            text.contains("in Council room (hall/council), which is free and suits: name it under 'room'"), "\(text)")
    }

    /// Where no other room is free either.
    @Test func aLostHouseNeedsAnother() throws {
        let text = try text(.visit, "lost hall 2027-03-11")
        #expect(!text.contains("released"), "\(text)")
        #expect(text.contains("find one more room beside"), "\(text)")
    }

    @Test func aDinnerStaysInTheEvening() throws {
        let papers = Self.deputy.changing(
            "visit.yaml", "kind: session, length: 1 h, with: [mayor], between: 12:00-18:00",
            "kind: dinner, length: 1 h, with: [mayor], between: 19:00-21:00"
        ).changing("plan.yaml", "2027-03-11 14:00", "2027-03-11 19:00")
        let text = try text(papers, "lost hall 2027-03-11 18:00..")
        let offers = text.split(separator: "\n").filter { $0.contains("hold 'Talks'") }
        #expect(!offers.contains { $0.contains(" 0") || $0.contains(" 10:") || $0.contains(" 11:") }, "\(text)")
    }

    /// One thing to do is told once, with everything it gives up.
    @Test func noRemedyStandsTwice() throws {
        for changes in [["ill mayor 2027-03-11"], ["lost hall 2027-03-11"]] {
            let repair = RepairPlan(.init(plan: "plan.yaml", changes: changes), Papers.visit.invocation)
            guard case .impossible(let explanation) = try repair.answer(try repair.changed()) else { continue }
            let ways = try ConflictReport(explanation, in: .en).text(json: false).components(separatedBy: "\n  ")
            for (line, next) in zip(ways, ways.dropFirst()) { #expect(line != next) }
        }
    }
}
