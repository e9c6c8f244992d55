import Documents
import Occasions
import Testing

@testable import Desk

/// How names, times and documents of the command line are found.
@Suite struct LookupTests {
    private func names() throws -> NameFinder { NameFinder(problem: try Papers.visit.read("visit.yaml").problem) }

    @Test func theLastPartOfANameIsEnough() throws {
        let names = try names()
        #expect(try names.engagement("talks") == names.engagement("visit/talks"))
        #expect(try names.rooms("salon") == names.rooms("hall/salon"))
        #expect(try names.rooms("hall").count == 2)
        #expect(throws: Misuse.self) { try names.person("salon") }
    }

    @Test func anExactNameIsNotShortened() throws {
        let names = try names()
        #expect(try names.exact("hall/salon", "room") { $0.room != nil } == names.rooms("hall/salon")[0])
        #expect(throws: Misuse("there is no room 'salon'", "Use one of: hall/council, hall/salon.")) {
            try names.exact("salon", "room") { $0.room != nil }
        }
    }

    @Test(arguments: [
        ("2027-03-11 09:30", 570), ("2027-03-11T9:30", 570), ("2027-03-11 24:00", 1440),
    ]) func readsTimes(_ text: String, _ minutes: Int) throws {
        let date = try #require(TimeQuestion.date("2027-03-11"))
        #expect(TimeQuestion.moment(text, zone: .utc) == CivilZone.utc.moment(date, minutes))
    }

    @Test(arguments: ["2027-03-11", "09:30", "2027-03-11 9:5", "2027-03-11 24:01", "2027-02-30 09:00"])
    func refusesTimes(_ text: String) { #expect(TimeQuestion.moment(text, zone: .utc) == nil) }

    @Test func theOfficeLiesBesideTheFirstDocument() throws {
        let shelf = FileShelf.texts(["city/office.yaml": "x", "office.yaml": "x"])
        #expect(try OfficeFinder.find(nil, near: ["city/visit.yaml"], shelf: shelf) == "city/office.yaml")
        #expect(try OfficeFinder.find(nil, near: ["other/visit.yaml"], shelf: shelf) == "office.yaml")
        #expect(try OfficeFinder.find("there.yaml", near: [], shelf: shelf) == "there.yaml")
        #expect(throws: Faults.self) { try OfficeFinder.find(nil, near: [], shelf: .texts([:])) }
        #expect(OfficeFinder.plan(beside: "city/office.yaml", shelf: shelf) == nil)
    }

    /// What is there and cannot be read is told when it is read; nothing else is taken in its place.
    @Test func whatCannotBeReadIsThere() throws {
        let closed = FileShelf { path, most in
            switch path {
            case "city/office.yaml", "city/imported/busy": .closed("it is closed to you")
            case "office.yaml": .file([])
            case "city/plan.yaml": most < 5 << 20 ? .tooLong : .file([])
            default: .missing
            }
        }
        #expect(try OfficeFinder.find(nil, near: ["city/visit.yaml"], shelf: closed) == "city/office.yaml")
        #expect(OfficeFinder.plan(beside: "city/office.yaml", shelf: closed) == "city/plan.yaml")
        #expect(throws: Faults.self) { try ImportedCalendars.beside("city/office.yaml", shelf: closed) }
        #expect(try ImportedCalendars.beside("office.yaml", shelf: closed).isEmpty)
    }

    @Test func aDocumentIsReadOnceHoweverItIsWritten() {
        #expect(CaseDesk.union(["a.yaml", "./b.yaml"], ["b.yaml", "c/../a.yaml", "d.yaml"]).count == 3)
    }

    @Test func theReadersLanguageComesFirst() throws {
        let found = try Papers.visit
            .changing("office.yaml", "as-of: 2027-01-04", "as-of: 2027-01-04\nlanguage: nl").read("visit.yaml")
        #expect(Invocation(language: .fr).language(for: found) == .fr)
        #expect(Invocation().language(for: found) == .nl)
        #expect(Invocation().language(for: nil) == .en)
    }
}
