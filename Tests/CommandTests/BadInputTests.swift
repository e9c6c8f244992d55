import Foundation
import Testing

/// Input that cannot be used: the whole message says where, what and what now; it ends with 2 and nothing is written.
@Suite struct BadInputTests {
    struct Spoilt: Sendable, CustomTestStringConvertible {
        let what: String
        let arguments: [String]
        /// File, old text, new text.
        let changes: [[String]]
        /// New files by path.
        let files: [String: String]

        init(_ what: String, _ arguments: [String], _ changes: [[String]] = [], files: [String: String] = [:]) {
            self.what = what
            self.arguments = arguments
            self.changes = changes
            self.files = files
        }

        var testDescription: String { what }
    }

    private static let plan = ["plan", "visit.yaml", "-q", "-o", "new.yaml"]
    private static let page = "<!DOCTYPE html>\n<html><head><title>404</title></head><body>Not here</body></html>\n"
    private static let cut = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20270311T1000"
    private static let table = "id,name,rank,size,languages,arrival,departure,liaison\n"
    /// Ten lists of ten aliases each: ten thousand million entries on one page.
    private static let bomb =
        "hostcity: occasion/1\na: &a [x, x, x, x, x, x, x, x, x, x]\n"
        + zip("bcdefghij", "abcdefghi").map {
            "\($0): &\($0) [\(Array(repeating: "*\($1)", count: 10).joined(separator: ", "))]\n"
        }
        .joined()

    static let spoilt = [
        Spoilt("unknown key", plan, [["visit.yaml", "between: 08:00-12:00", "betwen: 08:00-12:00"]]),
        Spoilt("misspelt principal", plan, [["visit.yaml", "[alderman, north]", "[aldermen, north]"]]),
        Spoilt("misspelt room", plan, [["visit.yaml", "museum/atrium", "museum/atrum"]]),
        Spoilt("misspelt engagement", plan, [["visit.yaml", "after: welcome-north", "after: welcome-norht"]]),
        Spoilt("missing unit", plan, [["visit.yaml", "length: 2 h", "length: 120"]]),
        Spoilt("bad time", plan, [["visit.yaml", "2027-03-11 09:00", "2027-03-11 9.00 Uhr"]]),
        Spoilt("day that is not in the calendar", plan, [["visit.yaml", "2027-03-11 09:00", "2027-02-29 09:00"]]),
        Spoilt("zone that does not exist", plan, [["office.yaml", "Europe/Brussels", "Europe/Bruxelles"]]),
        Spoilt("time the clocks leave out", plan, [["visit.yaml", "2027-03-11 09:00", "2027-03-28 02:30"]]),
        Spoilt("end before start", plan, [["visit.yaml", "2027-03-11..2027-03-12", "2027-03-12..2027-03-11"]]),
        Spoilt(
            "departure before arrival", plan,
            [["visit.yaml", "departure: 2027-03-12 16:00", "departure: 2027-03-11 08:00"]]),
        Spoilt("duplicate engagement", plan, [["visit.yaml", "id: briefing", "id: session"]]),
        Spoilt("duplicate room", plan, [["office.yaml", "{id: salon", "{id: council"]]),
        Spoilt("engagement without a length", plan, [["visit.yaml", "    length: 10 h\n", ""]]),
        Spoilt("role nobody has", plan, [["visit.yaml", "staff: {protocol: 1}", "staff: {protocoll: 1}"]]),
        Spoilt("broken YAML", plan, [["visit.yaml", "title: Dinner", "title: \"Dinner"]]),
        Spoilt("empty document", plan, files: ["visit.yaml": ""]),
        Spoilt("blank document", plan, files: ["visit.yaml": "\n# only a remark\n"]),
        Spoilt("missing document", ["plan", "vist.yaml", "-q", "-o", "new.yaml"]),
        Spoilt("folder as document", ["plan", "folder", "--office", "office.yaml", "-q"], files: ["folder/x": ""]),
        Spoilt("office as occasion", ["plan", "office.yaml", "-q", "-o", "new.yaml"]),
        Spoilt("occasion as plan", ["check", "visit.yaml"]),
        Spoilt("plan as office", ["plan", "visit.yaml", "--office", "plan.yaml", "-q"]),
        Spoilt("document of a later version", plan, [["visit.yaml", "occasion/1", "occasion/2"]]),
        Spoilt("alias bomb", plan, files: ["visit.yaml": bomb]),
        Spoilt("deep nesting", plan, files: ["visit.yaml": String(repeating: "[", count: 5000)]),
        Spoilt("UTF-16", plan, files: ["visit.yaml": "\u{FFFE}"]),
        Spoilt(
            "table with a wrong column", plan,
            files: [
                "visit.yaml":
                    "hostcity: occasion/1\nid: visit\nwindow: 2027-03-11..2027-03-12\ndelegations: guests.csv\nengagements: [{id: walk, length: 1 h}]\n",
                "guests.csv": "id,name,arival\nnorth,The north,\n",
            ]),
        Spoilt(
            "table with bad cells", plan,
            files: [
                "visit.yaml":
                    "hostcity: occasion/1\nid: visit\nwindow: 2027-03-11..2027-03-12\ndelegations: guests.csv\nengagements: [{id: walk, length: 1 h}]\n",
                "guests.csv": table
                    + "north,The north,60,four,en,2027-03-11 09:00,,yes\nsouth,\"The south\",60,4,fr,9:00,,maybe\n",
            ]),
        Spoilt("calendar of the office that is a web page", plan, files: ["mayor.ics": page]),
        Spoilt(
            "calendar to import that is a web page", ["import", "page.ics", "--as", "busy:mayor"],
            files: ["page.ics": page]),
        Spoilt("calendar to check that is a web page", ["check", "page.ics"], files: ["page.ics": page]),
        Spoilt("truncated calendar of the office", plan, files: ["mayor.ics": cut]),
        Spoilt("truncated calendar to import", ["import", "cut.ics", "--as", "busy:mayor"], files: ["cut.ics": cut]),
        Spoilt("truncated calendar to check", ["check", "cut.ics"], files: ["cut.ics": cut]),
        Spoilt(
            "truncated calendar as occasion", ["import", "cut.ics", "--as", "occasion", "-o", "new.yaml"],
            files: ["cut.ics": cut]),
        Spoilt("missing calendar", ["import", "none.ics", "--as", "holidays"]),
        Spoilt("calendar of nobody", ["import", "mayor.ics", "--as", "busy:major"]),
        Spoilt("calendar without a role", ["import", "mayor.ics", "--as", "lunch"]),
        Spoilt("calendar between no dates", ["import", "mayor.ics", "--as", "holidays", "--from", "2027-02-30"]),
        Spoilt(
            "calendar between crossed dates",
            ["import", "mayor.ics", "--as", "holidays", "--from", "2027-03-02", "--to", "2027-03-01"]),
        Spoilt("no seed", ["plan", "visit.yaml", "--seed", "x"]),
        Spoilt("negative seed", ["plan", "visit.yaml", "--seed=-1"]),
        Spoilt("no time limit", ["plan", "visit.yaml", "--time-limit", "0"]),
        Spoilt("endless time limit", ["plan", "visit.yaml", "--time-limit", "nan"]),
        Spoilt("no documents", ["plan"]),
        Spoilt("nothing to check", ["check"]),
        Spoilt("unknown option", ["plan", "visit.yaml", "--sed", "1"]),
        Spoilt("unknown command", ["paln", "visit.yaml"]),
        Spoilt("why-not at no time", ["why-not", "dinner", "--at", "noon"]),
        Spoilt("why-not of nothing", ["why-not", "diner", "--at", "20:00"]),
        Spoilt("why-not in no room", ["why-not", "dinner", "--room", "museum/atrum"]),
        Spoilt("why-not with nobody", ["why-not", "signing", "--with", "dara"]),
        Spoilt("export for nobody", ["export", "plan.yaml", "--for", "person:major", "-o", "feeds"]),
        Spoilt("export for no kind", ["export", "plan.yaml", "--for", "people:mayor", "-o", "feeds"]),
        Spoilt("export of no plan", ["export", "none.yaml", "-o", "feeds"]),
        Spoilt("against no plan", ["plan", "visit.yaml", "--against", "none.yaml", "-q"]),
        Spoilt("rules of no office", ["rules", "--office", "none.yaml"]),
        Spoilt("bid with no best", ["bid", "check", "visit.yaml", "--best", "0"]),
        Spoilt(
            "all faults of two documents at once", plan,
            [
                ["office.yaml", "grain: 5 min", "grain: 7 min"], ["office.yaml", "08:00-22:00", "22:00-08:00"],
                ["office.yaml", "count: 2", "count: two"], ["visit.yaml", "status: confirmed", "status: sure"],
                ["visit.yaml", "[mayor, \"{delegation}\"]", "[major, \"{delegation}\"]"],
                ["visit.yaml", "length: 2 h", "lenght: 2 h"], ["visit.yaml", "after: welcome-north", "after: lunch"],
                ["visit.yaml", "at: day 1 19:00", "at: day 1 25:00"],
            ]),
    ]

    @Test(arguments: spoilt) func isRefused(_ input: Spoilt) throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        try folder.edit("office.yaml", "as-of: 2027-01-04\n", "as-of: 2027-01-04\ngrain: 5 min\n")
        for (path, text) in input.files {
            try folder.write(text == "\u{FFFE}" ? Data([0xFF, 0xFE, 0x68, 0]) : Data(text.utf8), to: path)
        }
        for change in input.changes { try folder.edit(change[0], change[1], change[2]) }
        let before = try folder.contents()
        let run = try Run(input.arguments, in: folder)
        #expect(run.code == 2)
        #expect(run.output.isEmpty)
        #expect(try folder.contents() == before)
        try Golden.expect(run.errors, "bad-input/\(input.what)")
        // Every fault of every document at once, in the order of files and lines.
        let places = run.errors.matches(of: /(?m)^([^:\n]+):(\d+):(\d+): error:/).map { match in
            (String(match.1), Int(match.2) ?? 0, Int(match.3) ?? 0)
        }
        #expect(zip(places, places.dropFirst()).allSatisfy { $0 <= $1 })
        if input.what.hasPrefix("all faults") { #expect(places.count == 9 && Set(places.map(\.0)).count == 2) }
    }

    @Test func fiftyMegabytes() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        for (name, arguments, most) in [
            ("visit.yaml", BadInputTests.plan, "4"), ("mayor.ics", BadInputTests.plan, "10"),
            ("mayor.ics", ["check", "mayor.ics"], "10"),
            ("mayor.ics", ["import", "mayor.ics", "--as", "holidays"], "10"),
        ] {
            let old = try folder.read(name)
            try folder.write(Data(repeating: 0x23, count: 50 << 20), to: name)
            let run = try Run(arguments, in: folder, seconds: 10)
            try folder.write(old, to: name)
            #expect(run.code == 2)
            #expect(run.errors.contains("has more than \(most) MB. A document of the office is never that long; "))
            #expect(run.errors.split(separator: "\n").count == 1)
        }
    }

    @Test func closedFiles() throws {
        // Root may read everything, so there somebody else must ask.
        let nobody = ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
        let isRoot = geteuid() == 0
        guard !isRoot || FileManager.default.isExecutableFile(atPath: nobody[0]) else {
            print("skipped: root may read everything, and there is no setpriv to be somebody else")
            return
        }
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        let file = folder.url.appending(path: "visit.yaml").path
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: file)
        let run = try Run(BadInputTests.plan, in: folder, through: isRoot ? nobody : [])
        #expect(run.code == 2)
        #expect(
            run.errors
                == "visit.yaml:1:1: error: the file cannot be read: it is closed to you. Check who may read it.\n")
    }

    @Test func noOffice() throws {
        let folder = try Folder(["visit.yaml": "hostcity: occasion/1\n"])
        defer { folder.remove() }
        let run = try Run(["plan", "visit.yaml"], in: folder)
        #expect(run.code == 2)
        #expect(
            run.errors
                == "office.yaml:1:1: error: there is no office document. "
                + "Name it with --office FILE, or run 'hostcity init DIR' for a first one.\n")
    }

    @Test func placesThatCannotBeWritten() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        let before = try folder.contents()
        let run = try Run(["plan", "visit.yaml", "-q", "-o", "plan.yaml/new.yaml"], in: folder)
        #expect(run.code == 2)
        #expect(
            run.errors.contains(
                "plan.yaml:1:1: error: here lies a file, and a folder is wanted. "
                    + "Name another folder, or move the file away; nothing was written.\n"))
        #expect(try folder.contents() == before)
    }
}

/// More engagements at once than can be reckoned with are refused at once, with the limit and what to do.
@Suite struct CrowdedTests {
    private func folder(_ count: Int) throws -> Folder {
        let folder = try Folder(fixture: "small")
        let engagements = (0..<count).map {
            "  - {id: e\($0), title: E, kind: meeting, length: 30 min, with: [mayor]}\n"
        }
        try folder.write(
            """
            hostcity: occasion/1
            id: crowd
            title: Crowd
            kind: visit
            status: confirmed
            window: 2027-03-11..2027-03-12
            engagements:

            """ + engagements.joined(), to: "crowd.yaml")
        return folder
    }

    @Test(arguments: [["plan"], ["explain"]]) func tooManyAreRefused(command: [String]) throws {
        let folder = try folder(1000)
        defer { folder.remove() }
        let run = try Run(command + ["crowd.yaml", "-q"], in: folder)
        #expect(
            run.transcript == """
                stderr:
                crowd.yaml:1007:5: error: 1000 engagements could take 'mayor' at the same time, two and two in 499500 ways over \
                all participants; 400000 are planned at most. Say more closely when they are ('on', 'between', 'at', the \
                window), or plan fewer at a time.
                exit 2

                """)
    }

    /// A bid counts with what the plan that lies beside it promises.
    @Test func aBidWithTooManyIsRefused() throws {
        let folder = try folder(1000)
        defer { folder.remove() }
        let run = try Run(["bid", "check", "crowd.yaml", "-q"], in: folder)
        #expect(run.code == 2 && run.errors.contains("1003 engagements could take 'mayor' at the same time"))
    }

    /// What is not decided yet can break nothing, and takes no time.
    @Test func checkDoesNotMind() throws {
        let folder = try folder(1000)
        defer { folder.remove() }
        try folder.write(
            "hostcity: plan/1\noffice: office.yaml\noccasions: [crowd.yaml]\nengagements: []\n", to: "empty.yaml")
        let run = try Run(["check", "empty.yaml"], in: folder)
        #expect(run.code == 1 && run.output.contains("1000 engagements checked"))
    }
}
