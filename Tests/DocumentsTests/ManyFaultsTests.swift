import Documents
import Testing

@Suite struct ManyFaultsTests {
    @Test func allOfAllDocumentsAtOnceInOrder() {
        let office = Sketch.office.changing("zone: Europe/Brussels", to: "zone: Brussels")
            .changing("count: 6", to: "count: many").changing("booths: 2", to: "boots: 2")
        let occasion = Sketch.ecofin.changing("length: 2 h", to: "length: 2").changing("after: walk", to: "after: talk")
        #expect(
            Sketch.faults(office: office, occasion) == """
                ecofin.yaml:24:13: error: the length '2' has no unit. Write '2 min', '2 h' or '2 days'.
                ecofin.yaml:53:12: error: there is no engagement 'talk'. Did you mean 'walk'?
                office.yaml:3:7: error: there is no time zone 'Brussels'. Write one of the IANA names, such as Europe/Brussels or Asia/Tokyo.
                office.yaml:18:9: error: 'boots' is no key of a room. Did you mean 'booths'?
                office.yaml:43:38: error: 'many' is no count. Write a whole number, from 0 up.
                """)
    }

    @Test func eachDocumentIsReadThoughAnotherCannotBe() {
        let text = Sketch.faults(office: "a: [", Sketch.ecofin.changing("hostcity: occasion/1", to: "hostcity: plan/1"))
        #expect(text.split(separator: "\n").count == 2)
    }

    @Test func oneMistakeThatIsMeantForEveryDelegationIsToldOnce() {
        let text = Sketch.faults(Sketch.ecofin.changing("length: 30 min", to: "length: 30"))
        #expect(text == "ecofin.yaml:41:13: error: the length '30' has no unit. Write '30 min', '30 h' or '30 days'.")
    }

    @Test func sameTextEachTime() {
        let office = Sketch.office.changing(
            "capacity: {reception: 225, theatre: 180}", to: "capacity: {a: 1, b: 2, c: 3}")
        let first = Sketch.faults(office: office)
        #expect((0..<5).allSatisfy { _ in Sketch.faults(office: office) == first })
        #expect(first.split(separator: "\n").count == 3)
    }

    @Test func twoOccasionsOfOneID() {
        let shelf = FileShelf.texts(["office.yaml": Sketch.office, "a.yaml": Sketch.ecofin, "b.yaml": Sketch.ecofin])
        #expect {
            try CaseReader.read(office: "office.yaml", occasions: ["a.yaml", "b.yaml"], shelf: shelf)
        } throws: { error in
            (error as? Faults)?.text.contains(
                "b.yaml:2:1: error: the id 'ecofin' is that of the occasion at a.yaml:1. Give this one another id.")
                == true
        }
    }
}
