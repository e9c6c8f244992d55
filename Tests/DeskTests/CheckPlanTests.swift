import Conditions
import Documents
import Occasions
import Testing

@testable import Desk

/// What `check` finds in plans and calendars.
@Suite struct CheckPlanTests {
    private func judged(_ papers: Papers, _ files: String...) throws -> [JudgedFile] {
        try CheckPlan(.init(files: files), papers.invocation).judged()
    }

    @Test func aSoundPlanIsKept() throws {
        let files = try judged(.visit, "plan.yaml")
        #expect(files.map(\.name) == ["plan.yaml"])
        #expect(files[0].counted == 2)
        #expect(files[0].findings.isKept)
        #expect(files[0].language == .en)
    }

    @Test func aBreachIsPlacedWhereThePlanSaysIt() throws {
        let papers = Papers.visit.changing("plan.yaml", "2027-03-11 14:00", "2027-03-11 10:15")
        let findings = try judged(papers, "plan.yaml")[0].findings
        #expect(findings.broken.contains("principal-once"))
        #expect(findings.broken.contains("within-window"))
        let once = try #require(findings.blockers.first { $0.finding.rule == "principal-once" })
        #expect(once.names == ["visit/call", "visit/talks"])
        #expect(once.place?.text.hasPrefix("plan.yaml:5") == true)
    }

    @Test func whatIsOpenIsABreach() throws {
        let papers = Papers.visit.changing("plan.yaml", ", staff: {protocol-1: anna}", "")
            .changing("plan.yaml", "start: 2027-03-11 14:00, ", "")
        let findings = try judged(papers, "plan.yaml")[0].findings
        #expect(
            findings.blockers.filter { $0.finding.rule == "planned" }.map(\.names) == [["visit/call"], ["visit/talks"]])
    }

    @Test func calendarsAreJudgedTogether() throws {
        func calendar(_ uid: String) -> String {
            [
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test//EN", "BEGIN:VEVENT", "UID:\(uid)",
                "DTSTAMP:20270101T000000Z", "DTSTART:20270311T090000Z", "DTEND:20270311T100000Z", "SUMMARY:Talk",
                "LOCATION:Salon", "END:VEVENT", "END:VCALENDAR", "",
            ].joined(separator: "\r\n")
        }
        let papers = Papers.visit.adding("a.ics", calendar("a")).adding("b.ics", calendar("b"))
        let files = try judged(papers, "a.ics", "plan.yaml", "b.ics")
        #expect(files.map(\.name) == ["plan.yaml", "a.ics, b.ics"])
        #expect(files[1].findings.broken == ["room-once"])
        #expect(files[1].findings.blockers[0].names == ["a", "b"])
    }

    @Test func theFaultsOfAllFilesAreToldAtOnce() throws {
        let papers = Papers.visit.adding(
            "other.yaml", "hostcity: plan/1\noffice: nowhere.yaml\noccasions: []\nengagements: []\n")
        #expect {
            try judged(papers, "other.yaml", "missing.yaml")
        } throws: { error in
            (error as? Faults)?.faults.count ?? 0 >= 2
        }
    }
}
