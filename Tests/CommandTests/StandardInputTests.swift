import Foundation
import Testing

/// `-` reads standard input wherever a document or a calendar is asked for.
@Suite struct StandardInputTests {
    @Test func aPlanIsChecked() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        let run = try Run(["check", "-"], in: folder, input: try folder.read("plan.yaml"))
        #expect(run.output == "-: 13 engagements checked, no conflict, 0 wishes not met, 0 notes.\n")
        #expect(run.code == 0)
    }

    @Test func aCalendarIsCheckedForWhatItIs() throws {
        let folder = try Folder()
        defer { folder.remove() }
        let calendar = Calendar.text([
            Calendar.event("one", "20270311T100000Z", "20270311T110000Z", more: ["LOCATION:Hall"]),
            Calendar.event("two", "20270311T103000Z", "20270311T113000Z", more: ["LOCATION:Hall"]),
        ])
        let run = try Run(["check", "-"], in: folder, input: calendar)
        #expect(run.code == 1)
        #expect(run.output.contains("conflict [room-once] Hall"))
        #expect(run.output.hasSuffix("-: 2 engagements checked, 1 conflict, 0 wishes not met, 0 notes.\n"))
    }

    @Test func anOccasionIsPlannedAndABidJudged() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        let visit = try folder.read("visit.yaml")
        let piped = try Run(["plan", "-", "-q"], in: folder, input: visit)
        let named = try Run(["plan", "visit.yaml", "-q"], in: folder)
        #expect(piped.code == 0, "\(piped.errors)")
        #expect(piped.output == named.output)
        let bid = visit.replacing("status: confirmed", with: "status: bid").replacing(
            "window: 2027-03-11..2027-03-12", with: "candidates: {first: 2027-03-10, last: 2027-03-13, days: 2}"
        )
        .replacing("arrival: 2027-03-11 ", with: "arrival: day 1 ")
        .replacing("departure: 2027-03-12 ", with: "departure: day 2 ")
        try FileManager.default.removeItem(at: folder.url.appending(path: "plan.yaml"))
        // The document is asked for once a date: it must not be gone after the first.
        let judged = try Run(["bid", "check", "-", "-q"], in: folder, input: bid)
        #expect(judged.code == 0, "\(judged.errors)")
        #expect(judged.output.hasPrefix("GO: Visit of three cities\n"))
        #expect(judged.output.contains("3. "))
    }

    @Test func aPlanInAFileNeedsADocumentInAFile() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        let before = try folder.contents()
        let run = try Run(["plan", "-", "-o", "new.yaml"], in: folder, input: try folder.read("visit.yaml"))
        #expect(run.code == 2)
        #expect(
            run.errors
                == "Error: the plan at 'new.yaml' would name the document it was made of, and '-' has no name. "
                + "Save the document in a file and plan that, or leave -o out.\n")
        #expect(try folder.contents() == before)
    }

    @Test func aCalendarIsImported() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        let calendar = Calendar.text([Calendar.event("one", "20270311T100000Z", "20270311T110000Z")])
        let run = try Run(["import", "-", "--as", "busy:anna"], in: folder, input: calendar)
        #expect(run.code == 0, "\(run.errors)")
        #expect(try folder.read("imported/busy/anna/standard-input.ics") == calendar)
    }

    @Test func nothingAtAllIsSaidSo() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        for arguments in [["plan", "-"], ["check", "-"], ["import", "-", "--as", "busy:anna"]] {
            let run = try Run(arguments, in: folder)
            #expect(run.code == 2)
            #expect(run.errors == "-:1:1: error: the file is empty. Write the document, or name another file.\n")
        }
    }
}
