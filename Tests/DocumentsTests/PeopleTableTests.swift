import Documents
import Occasions
import Testing

/// The people of delegations: under each, in a table of its own, or in one table for the occasion.
@Suite struct PeopleTableTests {
    private static func occasion(_ delegation: String, _ more: String = "") -> String {
        """
        hostcity: occasion/1
        id: visit
        window: 2024-02-23..2024-02-24
        \(more)
        delegations:
          - {id: fr, name: France\(delegation)}
          - {id: jp, name: Japan, size: 2}
        engagements:
          - {id: welcome, length: 30 min, with: all-delegations}
        """
    }

    private func people(_ found: Case) -> [[Member]] { found.problem.resources.compactMap(\.delegation).map(\.people) }

    @Test func underTheDelegation() throws {
        let found = try Sketch.read(
            Self.occasion(
                ", people: [{name: Claire Dubois, function: Director, form-of-address: Madam, languages: [fr, en], contact: [+33 6, a@b.example], diet: vegan, hotel-room: 512}, {name: Jean Petit}]"
            ))
        let dubois = try #require(people(found)[0].first)
        #expect(dubois.name == "Claire Dubois" && dubois.function == "Director" && dubois.address == "Madam")
        #expect(dubois.languages == ["fr", "en"] && dubois.contact == ["+33 6", "a@b.example"])
        #expect(dubois.diet == "vegan" && dubois.hotelRoom == "512")
        #expect(people(found)[0].map(\.name) == ["Claire Dubois", "Jean Petit"])
        // Where no size is stated, it is as large as it has names.
        #expect(found.problem.resources.compactMap(\.delegation).map(\.size) == [2, 2])
    }

    @Test func inATableOfItsOwn() throws {
        let found = try Sketch.read(
            Self.occasion(", people: fr.csv"),
            files: ["fr.csv": "name;languages;contact\nClaire Dubois;fr en;+33 6, office\n"])
        #expect(people(found)[0].map(\.contact) == [["+33 6, office"]])
        #expect(people(found)[0].map(\.languages) == [["fr", "en"]])
        #expect(found.documents.contains("fr.csv"))
    }

    @Test func inOneTableForAll() throws {
        let found = try Sketch.read(
            Self.occasion("", "people: people.csv"),
            files: ["people.csv": "delegation,name\njp,Yamada Taro\nfr,Claire Dubois\njp,Sato Hanako\n"])
        #expect(people(found).map { $0.map(\.name) } == [["Claire Dubois"], ["Yamada Taro", "Sato Hanako"]])
    }

    @Test(arguments: [
        ("delegation,name\nxx,Somebody\n", "people.csv:2:1: error: there is no delegation 'xx'. Use one of: fr, jp."),
        ("name\nSomebody\n", "people.csv:1:1: error: the table has no column 'delegation'"),
        ("delegation,name,age\nfr,Somebody,7\n", "'age' is no column of this table"),
        (
            "delegation,name\njp,A\njp,B\njp,C\n",
            "the delegation names 3 people, and its size is 2. Raise the size, or take people out."
        ),
        ("delegation,name,languages\nfr,A,French\n", "'French' is no language code"),
    ]) func faults(_ table: String, _ fault: String) {
        let text = Sketch.faults(Self.occasion("", "people: people.csv"), files: ["people.csv": table])
        #expect(text.contains(fault), "\(text)")
    }

    @Test func faultsUnderTheDelegation() {
        #expect(
            Sketch.faults(Self.occasion(", people: [{function: Director}]")).contains("a person has no 'name'"))
        #expect(
            Sketch.faults(Self.occasion("", "people: [{name: A}]")).contains("the path of a table is wanted"))
    }

    /// Where cars fetch guests and bring them: a venue, a room, any other place; what looks like a room must be one.
    @Test func waysAndDress() throws {
        let text = Self.occasion("", "dress: dark suit\ncontact: Protocol desk").replacing(
            "with: all-delegations}",
            with: """
                with: all-delegations, from: stadhuis, to: icc/main}
                  - {id: walk, length: 30 min, from: Hotel Lion, dress: walking shoes}
                """)
        let problem = try Sketch.read(text).problem
        let (welcome, walk) = (problem.engagements[0], problem.engagements[1])
        #expect(welcome.way.from == .venue(0))
        #expect(welcome.dress == "dark suit" && welcome.contact == "Protocol desk")
        #expect(walk.way == Engagement.Way(from: .elsewhere("Hotel Lion")))
        #expect(walk.dress == "walking shoes" && walk.contact == "Protocol desk")
        if case .room(let room)? = welcome.way.to { #expect(problem[room].id == "icc/main") } else { Issue.record() }
        #expect(
            Sketch.faults(text.replacing("icc/main", with: "icc/mian")).contains(
                "there is no room 'icc/mian'. Did you mean 'icc/main'?"))
    }
}
