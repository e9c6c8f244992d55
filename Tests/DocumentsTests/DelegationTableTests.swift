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
            "guests/delegations.csv:1:1: error: the table has no column 'name'. Add it to the header; columns are: id, name, country, head, rank, size, languages, arrival, departure, liaison."
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
