import Foundation
import Testing

/// `hostcity explain` and `plan` where people, rooms or vehicles do not suffice: how many, when, by what, and what would help.
@Suite struct ShortageTests {
    @Test(arguments: [["--language", "en"], ["--language", "nl"], ["--language", "fr"], ["--json"]])
    func interpreters(_ arguments: [String]) throws {
        let folder = try Folder(fixture: "short")
        defer { folder.remove() }
        let run = try Run(["explain", "visit.yaml", "-q", "--today", "2027-03-01"] + arguments, in: folder)
        #expect(run.code == 1)
        try Golden.expect(run.transcript, "explain/too few interpreters, \(arguments.last ?? "")")
    }

    @Test(arguments: ["en", "nl", "fr"]) func roomsAndSedans(_ language: String) throws {
        let folder = try Folder(fixture: "short")
        defer { folder.remove() }
        let run = try Run(
            ["explain", "afternoon.yaml", "-q", "--today", "2027-03-01", "--language", language], in: folder)
        #expect(run.code == 1)
        try Golden.expect(run.transcript, "explain/too few rooms and sedans, \(language)")
    }

    /// `plan` says the same, and what it says helps.
    @Test func oneMoreIsEnough() throws {
        let folder = try Folder(fixture: "short")
        defer { folder.remove() }
        let short = try Run(["plan", "visit.yaml", "-q", "--today", "2027-03-01"], in: folder)
        #expect(short.code == 1 && short.output.contains("12 interpreters are needed"))
        try folder.edit(
            "office.yaml", "pools:",
            "  - {id: lena, name: Interpreter Lena, roles: [interpreter], languages: {a: [de], c: [en, fr]}, "
                + "regime: freelance}\npools:")
        let enough = try Run(["plan", "visit.yaml", "-q", "--today", "2027-03-01"], in: folder)
        #expect(enough.code == 0, "\(enough.output)")
    }
}
