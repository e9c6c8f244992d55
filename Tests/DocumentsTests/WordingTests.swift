import Documents
import Editions
import Occasions
import Testing

/// Texts in several languages: which is read, what is missing, and who is told of another one.
@Suite struct WordingTests {
    private static let welcome = "{nl: Welkom, fr: Accueil, ja: 歓迎}"

    private static func occasion(_ title: String = welcome, _ more: String = "") -> String {
        """
        hostcity: occasion/1
        id: visit
        title: {nl: Bezoek, fr: Visite}
        window: 2024-02-23..2024-02-24
        delegations:
          - {id: fr, name: {nl: Frankrijk, fr: France}, languages: [de, fr]}
          - {id: jp, name: Japan, languages: [ja]}
          - {id: it, name: Italië, languages: [it]}
        engagements:
          - {id: welcome, title: \(title), length: 30 min, with: all-delegations, room: icc/main, audience: partner}
          - {id: "arrival-{delegation}", for-each: [fr], title: {nl: "Aankomst {name}", fr: "Arrivée {name}"}, length: 30 min, with: fr}
        \(more)
        """
    }

    private static let office = Sketch.office.replacing("grain: 5 min", with: "grain: 5 min\nlanguage: nl")

    private func read(_ occasion: String = Self.occasion(), files: [String: String] = [:]) throws -> Case {
        try Sketch.read(office: Self.office, occasion, files: files)
    }

    @Test func theOfficesOwnIsRead() throws {
        let problem = try read().problem
        #expect(problem.occasions.map(\.title) == ["Bezoek"])
        #expect(problem.engagements.map(\.title) == ["Welkom", "Aankomst Frankrijk"])
        #expect(problem.ownLanguage == "nl")
    }

    @Test func theOthersStandBeside() throws {
        let found = try read()
        let problem = found.problem
        #expect(problem.wordings.keys.sorted() == ["fr", "ja"])
        #expect(problem.worded("fr").engagements.map(\.title) == ["Accueil", "Arrivée France"])
        // What is not in Japanese is in the office's own language, and is counted.
        #expect(problem.worded("ja").engagements.map(\.title) == ["歓迎", "Aankomst Frankrijk"])
        #expect(found.untranslated == ["nl": 0, "fr": 0, "ja": 3])
        #expect(problem.worded("it").engagements.map(\.title) == ["Welkom", "Aankomst Frankrijk"])
    }

    /// The first language of theirs that the documents are written in.
    @Test func whoReadsWhich() throws {
        let problem = try read().problem
        #expect(problem.wording(spoken: ["de", "fr"]) == "fr")
        #expect(problem.wording(spoken: ["nl", "fr"]) == nil)
        #expect(problem.wording(spoken: ["it"]) == nil)
    }

    @Test func aTableHasAColumnForEachLanguage() throws {
        let text = """
            hostcity: occasion/1
            id: visit
            window: 2024-02-23..2024-02-24
            delegations: guests.csv
            engagements: [{id: welcome, length: 30 min, with: all-delegations}]
            """
        let found = try read(text, files: ["guests.csv": "id,name,name-fr\nfr,Frankrijk,France\njp,Japan,\n"])
        let names = { (problem: Problem) in problem.resources.filter { $0.delegation != nil }.map(\.title) }
        #expect(names(found.problem) == ["Frankrijk", "Japan"])
        #expect(names(found.problem.worded("fr")) == ["France", "Japan"])
    }

    @Test(arguments: [
        ("{nl: Welkom, French: Accueil}", "'French' is no language code. Write the title as one text, or by language"),
        ("{nl: Welkom, fr: [a]}", "here stands a list, and a text is wanted"),
    ]) func faults(_ title: String, _ fault: String) {
        let text = Sketch.faults(office: Self.office, Self.occasion(title))
        #expect(text.contains(fault), "\(text)")
    }

    // MARK: Who is told

    private func plan(_ found: Case) -> PlanFile {
        var plan = Plan(for: found.problem)
        let start = found.problem.zone.moment(CivilDate(year: 2024, month: 2, day: 23) ?? CivilDate(dayNumber: 0), 600)
        plan[EngagementID(0)] = .starts(start)
        for slot in found.problem.engagements[0].slots { plan[slot] = found.problem[slot].candidates.first }
        return PlanFile.make(plan: plan, of: found, previous: nil, seed: 1, path: "plan.yaml")
    }

    /// The delegations whose sequence rises when the title of the welcome is another.
    private func told(_ title: String) throws -> [String] {
        let written = plan(try read())
        let sealed = written.sealed(for: try read(Self.occasion(title)))
        let entry = try #require(sealed.file.entries.first)
        return ["fr", "jp", "it"].filter { entry.records[.delegation("visit:\($0)")].sequence > 0 }
    }

    @Test func onlyThoseWhoReadItAreTold() throws {
        #expect(try told(Self.welcome) == [])
        #expect(try told("{nl: Welkom, fr: Bienvenue, ja: 歓迎}") == ["fr"])
        #expect(try told("{nl: Welkom, fr: Accueil, ja: ようこそ}") == ["jp"])
        #expect(try told("{nl: Onthaal, fr: Accueil, ja: 歓迎}") == ["it"])
        // The Japanese words are gone: the Dutch stand there.
        #expect(try told("{nl: Welkom, fr: Accueil}") == ["jp"])
    }

    /// The line of seals comes back as it was written, and only where there are several languages.
    @Test func thePlanKeepsTheSeals() throws {
        let written = plan(try read())
        #expect(written.text().contains("    seals: "))
        let again = try PlanFile.read(
            "plan.yaml", shelf: .texts(["plan.yaml": written.text(), "office.yaml": Self.office]))
        #expect(again.text() == written.text())
        #expect(again.entries.map(\.seals) == written.entries.map(\.seals))
        let plain = plan(
            try read(
                Self.occasion("Welkom").replacing(" {nl: Bezoek, fr: Visite}", with: " Bezoek")
                    .replacing("{nl: Frankrijk, fr: France}", with: "Frankrijk")
                    .replacing("{nl: \"Aankomst {name}\", fr: \"Arrivée {name}\"}", with: "Aankomst")))
        #expect(!plain.text().contains("seals:"))
    }
}
