import Documents
import Occasions
import Testing

@Suite struct DelegationTableTests {
    private static let occasion = """
        hostcity: occasion/1
        id: visit
        window: 2024-02-23..2024-02-24
        delegations: guests/delegations.csv
        engagements:
          - {id: welcome, length: 30 min, with: all-delegations}
        """

    private func read(_ table: String) throws -> Case {
        try Sketch.read(DelegationTableTests.occasion, files: ["guests/delegations.csv": table])
    }

    private func faults(_ table: String) -> String {
        Sketch.faults(DelegationTableTests.occasion, files: ["guests/delegations.csv": table])
    }

    @Test(arguments: [",", ";"]) func readsATable(_ comma: String) throws {
        let lines = [
            "id|name|country|head|rank|size|languages|arrival|departure|liaison",
            #"fr|"France| ""la République"""|FR|Minister|40|6|fr en|2024-02-22 20:00|2024-02-24 17:00|yes"#,
            "",
            "jp|Japan|JP|||4|ja|2024-02-23 06:00 Asia/Tokyo|day 2 18:00|no",
        ]
        let converted = lines.joined(separator: "\r\n").map { $0 == "|" ? comma : String($0) }.joined()
        let found = try read("\u{FEFF}" + converted + "\r\n")
        #expect(found.documents == ["office.yaml", "ecofin.yaml", "guests/delegations.csv"])
        let guests = found.problem.resources.compactMap { resource in resource.delegation.map { (resource, $0) } }
        #expect(guests.map(\.0.id) == ["visit:fr", "visit:jp"])
        #expect(guests[0].0.title == "France\(comma) \"la République\"")
        #expect(guests[0].0.source?.text == "guests/delegations.csv:2")
        #expect(guests[1].0.source?.text == "guests/delegations.csv:4")
        #expect(guests[0].1.languages == ["fr", "en"])
        #expect(guests[0].1.wantsLiaison)
        #expect(guests[1].1.rank == 80)
        #expect(guests[1].1.head == nil)
        #expect(guests[1].1.arrival.map { found.problem.zone.civil($0).text } == "2024-02-22 22:00")
    }

    @Test func listsAndPairsOfACell() throws {
        let found = try read(
            """
            id,name,floaters,escort,observes,mission,since,deputy,hotel,long-haul
            jp,Japan,red:6 blue:12,note-verbale:2024-02-16 cars:3 threat:yes,jp shinto,ambassador,2023-10-02 10:30,yes,Hotel Harmony,yes
            fr,France,,,,,,,,
            """)
        let guests = found.problem.resources.compactMap(\.delegation)
        #expect(guests[0].floaters == ["red": 6, "blue": 12])
        #expect(
            guests[0].escort
                == Escort(noteVerbale: CivilDate(year: 2024, month: 2, day: 16), isThreatened: true, cars: 3))
        #expect(guests[0].observes == ["jp", "shinto"])
        #expect(guests[0].standing.mission == .ambassador)
        #expect(guests[0].standing.since.map { found.problem.zone.civil($0).text } == "2023-10-02 10:30")
        #expect(guests[0].standing.isDeputy)
        #expect(guests[0].hotel == "Hotel Harmony")
        #expect(guests[0].isLongHaul)
        #expect(guests[1].escort == nil)
    }

    @Test(arguments: [
        ("red", "'red' is no pair of a word and its value"), ("red: 6", "'red:' is no pair of a word and its value"),
        (":6", "':6' is no pair of a word and its value"),
    ]) func pairsAreAsked(_ cell: String, _ what: String) {
        #expect(
            faults("id,name,floaters\nfr,France,\(cell)\n")
                == "guests/delegations.csv:2:11: error: \(what). Write pairs parted by spaces, with no space in them, such as 'red:6 blue:2'."
        )
    }

    @Test(arguments: [
        ("floaters", "red:6 red:7", "2:11: error: 'red' stands twice in the cell. Keep one of them."),
        ("floaters", "red:six", "2:11: error: 'six' is no number of people. Write a whole number, from 0 up."),
        ("escort", "car:3", "2:11: error: 'car' is no key of an escort. Did you mean 'cars'?"),
    ]) func whatACellHolds(_ column: String, _ cell: String, _ text: String) {
        #expect(faults("id,name,\(column)\nfr,France,\(cell)\n") == "guests/delegations.csv:" + text)
    }

    @Test func aCellOfTwoLines() throws {
        let found = try read("id,name\nfr,\"France\nand Monaco\"\njp,Japan\n")
        #expect(found.problem.resources.suffix(2).map(\.title) == ["France\nand Monaco", "Japan"])
        #expect(found.problem.resources.last?.source?.line == 4)
    }

    @Test(arguments: [
        ("", "ecofin.yaml:4:14: error: 'guests/delegations.csv' is empty. Write the document, or name another file."),
        ("id,nme\n", "guests/delegations.csv:1:4: error: 'nme' is no column of this table. Did you mean 'name'?"),
        ("id,name,id\n", "guests/delegations.csv:1:9: error: the column 'id' stands twice. Keep one of them."),
        (
            "id,size\nfr,6\n",
            "guests/delegations.csv:1:1: error: the table has no column 'name'. Add it to the header; columns are: id, name, country, head, rank, size, languages, arrival, departure, liaison, hotel, lounge, long-haul, floaters, bilaterals-a-day, escort, observes, deputy, mission, since, born, office, sort-as."
        ),
        (
            "id,name\nfr\n",
            "guests/delegations.csv:2:1: error: the row has 1 cells and the header 2. Give every column a cell, empty where there is nothing, and quote cells that hold ','."
        ),
        (
            "id,name\nfr,France,6\n",
            "guests/delegations.csv:2:11: error: the row has 3 cells and the header 2. Give every column a cell, empty where there is nothing, and quote cells that hold ','."
        ),
        (
            "id,name\nfr,\"France\n",
            "guests/delegations.csv:2:4: error: the quote that opens this cell is never closed. Close it, or double it where it belongs to the text."
        ),
        (
            "id,name\nfr,\"Fra\"nce\n",
            "guests/delegations.csv:2:9: error: text stands after the closing quote of a cell. Double a quote that belongs to the text: \"\"."
        ),
        (
            "id,name,size\nfr,France,six\njp,Japan,4\nfr,France,2\n",
            "guests/delegations.csv:2:11: error: 'six' is no size. Write a whole number, from 1 up.\nguests/delegations.csv:4:1: error: the id 'visit:fr' is taken (guests/delegations.csv:2). Give this one another id."
        ),
        (
            "id;name;languages\nfr;France;fr, English\n",
            "guests/delegations.csv:2:11: error: 'fr,' is no language code. Write two or three lower-case letters such as 'nl', 'fr', 'en'.\nguests/delegations.csv:2:11: error: 'English' is no language code. Write two or three lower-case letters such as 'nl', 'fr', 'en'."
        ),
        (
            "id,name,arrival\nfr,France,22/02/2024 20:00\n",
            "guests/delegations.csv:2:11: error: '22/02/2024 20:00' is no time. Write a time such as '2024-02-23 09:30', with a zone where it is not the office's own."
        ),
        (
            "id,name\n,France\n",
            "guests/delegations.csv:2:1: error: a delegation has no 'id'. Add one, such as 'id: fr'."
        ),
    ]) func says(_ table: String, _ text: String) {
        #expect(faults(table).split(separator: "\n").sorted() == text.split(separator: "\n").sorted())
    }

    @Test func missingTable() {
        #expect(
            Sketch.faults(DelegationTableTests.occasion)
                == "ecofin.yaml:4:14: error: there is no file 'guests/delegations.csv'. Check the path; it counts from the folder of the document that names it."
        )
    }
}
