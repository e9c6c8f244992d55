import Documents
import Handbook
import Occasions
import Testing

@Suite struct WaiverDocumentTests {
    @Test func aDocumentOfItsOwn() throws {
        let found = try Sketch.readRich()
        let waiver = try #require(found.waivers.first)
        #expect(waiver.rule == "daily-rest")
        #expect(waiver.subjects == ["lo-1", "2024-02-23"])
        #expect(waiver.by == "director-general")
        #expect(waiver.why == "the plane came in at midnight")
        #expect(waiver.until.text == "2024-02-29")
        #expect(waiver.compensation == "11 h on 2024-02-26")
        #expect(waiver.source?.text == "waivers.yaml:3")
        #expect(found.handbook.waivers == [waiver])
        #expect(found.documents == ["office.yaml", "waivers.yaml", "ecofin.yaml"])
    }

    @Test func inTheOfficesDocumentAndBesideIt() throws {
        let own = "{rule: room-once, subjects: [stadhuis/hall], by: mayor, why: one party, until: 2024-03-01}"
        let office = Sketch.richOffice.changing("waivers: waivers.yaml", to: "waivers: [\(own), waivers.yaml]")
        let found = try Sketch.readRich(office: office)
        #expect(found.waivers.map(\.rule) == ["room-once", "daily-rest"])
        #expect(found.waivers[0].compensation == nil)
        #expect(found.waivers[0].source?.text == "office.yaml:5")
    }

    /// Waivers of an occasion that is not asked about stay where they are.
    @Test(arguments: [
        "stadhuis/hall", "mayor", "lo-1", "booth", "van-1", "visit:fr", "visit/welcome", "visit/desk-2", "2024-02-23",
        "congress/dinner", "congress:fr",
    ]) func subjects(_ name: String) throws {
        let found = try Sketch.readRich(waivers: Sketch.waivers.changing("[lo-1, 2024-02-23]", to: "[\"\(name)\"]"))
        #expect(found.waivers[0].subjects == [name])
    }

    @Test func whatIsCancelledIsNotLookedUp() throws {
        let visit = Sketch.richVisit.changing("announced: yes", to: "status: cancelled")
        let waivers = Sketch.waivers.changing("[lo-1, 2024-02-23]", to: "[visit/welcome, \"visit:fr\"]")
        #expect(try Sketch.readRich(visit, waivers: waivers).waivers.count == 1)
    }

    static let cases: [(old: String, new: String, faults: [String])] = [
        (
            "rule: daily-rest", "rule: dayly-rest",
            [
                "waivers.yaml:3:11: error: there is no rule 'dayly-rest'. Did you mean 'daily-rest'?"
            ]
        ),
        (
            "rule: daily-rest\n    subjects", "subjects",
            [
                "waivers.yaml:3:5: error: a waiver has no 'rule'. Add one, such as 'rule: daily-rest'."
            ]
        ),
        (
            "[lo-1, 2024-02-23]", "[]",
            [
                "waivers.yaml:4:15: error: the waiver is about nothing. Name at least one person, thing, room, engagement or date under 'subjects'."
            ]
        ),
        (
            "[lo-1, 2024-02-23]", "[lo-11, fr, welcome, hall, nobody, 2024-02-30]",
            [
                "waivers.yaml:4:16: error: there is no person, pool or vehicle 'lo-11'. Did you mean 'lo-1'?",
                "waivers.yaml:4:23: error: there is no person, pool or vehicle 'fr'. Write the delegation as 'visit:fr'.",
                "waivers.yaml:4:27: error: there is no person, pool or vehicle 'welcome'. Write the engagement as 'visit/welcome'.",
                "waivers.yaml:4:36: error: there is no person, pool or vehicle 'hall'. Write the room as 'stadhuis/hall'.",
                "waivers.yaml:4:42: error: there is no person, pool or vehicle 'nobody'. Use one of: alderman, mayor, nuncio, driver-1, lo-1, lo-2, booth, coach-1, van-1, sedan-1.",
                "waivers.yaml:4:50: error: '2024-02-30' is not in the calendar. Check the day and the month.",
            ]
        ),
        (
            "[lo-1, 2024-02-23]", "[stadhuis/hal, \"visit:jpn\", visit/welcom, stadhuys/hall]",
            [
                "waivers.yaml:4:16: error: there is no room 'stadhuis/hal'. Did you mean 'stadhuis/hall'?",
                "waivers.yaml:4:30: error: there is no delegation 'visit:jpn'. Did you mean 'visit:jp'?",
                "waivers.yaml:4:43: error: there is no engagement 'visit/welcom'. Did you mean 'visit/welcome'?",
                "waivers.yaml:4:57: error: there is no room 'stadhuys/hall'. Did you mean 'stadhuis/hall'?",
            ]
        ),
        (
            "    subjects: [lo-1, 2024-02-23]\n", "",
            [
                "waivers.yaml:3:5: error: a waiver has no 'subjects'. Add one, such as 'subjects: [lo-1, 2024-02-23]'."
            ]
        ),
        (
            "    by: director-general\n", "",
            [
                "waivers.yaml:3:5: error: a waiver has no 'by'. Add one, such as 'by: the director-general'."
            ]
        ),
        (
            "    why: the plane came in at midnight\n", "    why: \"\"\n",
            [
                "waivers.yaml:6:10: error: the text is empty. Write something, or take the key out."
            ]
        ),
        (
            "    why: the plane came in at midnight\n", "",
            [
                "waivers.yaml:3:5: error: a waiver has no 'why'. Add one, such as 'why: the plane came in at midnight'."
            ]
        ),
        (
            "    until: 2024-02-29\n", "",
            [
                "waivers.yaml:3:5: error: a waiver has no 'until'. Add one, such as 'until: 2024-02-24'."
            ]
        ),
        (
            "until: 2024-02-29", "until: 2023-02-29",
            [
                "waivers.yaml:7:12: error: '2023-02-29' is not in the calendar. Check the day and the month."
            ]
        ),
        (
            "    rest: 11 h on 2024-02-26", "",
            [
                "waivers.yaml:3:5: error: 'daily-rest' is law, and the law allows an exception only with a reason and compensating rest. Say under 'rest' what rest is given in return, such as 'rest: 11 h on 2024-02-26'."
            ]
        ),
        (
            "waivers:\n", "waiver:\n",
            [
                "waivers.yaml:1:1: error: a document of waivers has no 'waivers'. Add one, such as 'waivers: [{rule: daily-rest, subjects: [lo-1], ...}]'.",
                "waivers.yaml:2:1: error: 'waiver' is no key of a document of waivers. Did you mean 'waivers'?",
            ]
        ),
        (
            "hostcity: waivers/1", "hostcity: rules/1",
            [
                "waivers.yaml:1:11: error: this document is of the kind 'rules', and here one of the kind 'waivers' is read. Name the waivers document here."
            ]
        ),
        (
            "hostcity: waivers/1", "hostcity: waiver/1",
            [
                "waivers.yaml:1:11: error: 'waiver/1' is no kind of document. Did you mean 'waivers/1'?"
            ]
        ),
    ]

    @Test(arguments: cases.indices) func says(_ index: Int) {
        let given = WaiverDocumentTests.cases[index]
        #expect(Sketch.richFaults(waivers: Sketch.waivers.changing(given.old, to: given.new)) == given.faults)
    }

    /// What an office takes for law needs it too; what it does not take for law needs it not.
    @Test func theSheetsSayWhatIsLaw() {
        let waiver = "{rule: daily-rest, subjects: [lo-1], by: mayor, why: one night, until: 2024-03-01}"
        let office = Sketch.richOffice.changing("waivers: waivers.yaml", to: "rules: house.yaml\nwaivers: [\(waiver)]")
        func faults(_ authority: String) -> [String] {
            Sketch.richFaults(
                office: office,
                files: ["house.yaml": "hostcity: rules/1\nrules: [{id: daily-rest, authority: \(authority)}]\n"])
        }
        #expect(faults("office") == [])
        #expect(
            faults("law") == [
                "office.yaml:6:11: error: 'daily-rest' is law, and the law allows an exception only with a reason and compensating rest. Say under 'rest' what rest is given in return, such as 'rest: 11 h on 2024-02-26'."
            ])
    }

    @Test func aDocumentThatIsMissing() {
        #expect(
            Sketch.faults(office: Sketch.office + "\nwaivers: [waivers.yaml, 3]\n") == """
                office.yaml:44:11: error: there is no file 'waivers.yaml'. Check the path; it counts from the folder of the document that names it.
                office.yaml:44:25: error: there is no file '3'. Check the path; it counts from the folder of the document that names it.
                """)
    }
}
