import Foundation
import Occasions
import Testing

@testable import Handbook

/// The folder Rules, the catalogue and the office's sheets speak of the same rules.
@Suite struct CatalogueTests {
    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private func files(under path: String, ending: String) throws -> [URL] {
        let folder = Self.root.appending(path: path)
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        return names.filter { $0.hasSuffix(ending) }.sorted().map { folder.appending(path: $0) }
    }

    @Test func everyFileOfTheFolderIsOneRuleOfTheCatalogue() throws {
        var found: [String] = []
        for file in try files(under: "Sources/Handbook/Rules", ending: ".swift") {
            let text = try String(contentsOf: file, encoding: .utf8)
            let ids = text.matches(of: /static let rule = Rule\(\s*id: "([a-z-]+)", chapter/).map { String($0.1) }
            #expect(ids.count == 1, "one rule in \(file.lastPathComponent)")
            #expect(text.contains("enum \(file.deletingPathExtension().lastPathComponent) {"))
            found += ids
        }
        #expect(found.sorted() == Catalogue.rules.map(\.id).sorted())
    }

    /// The rules whose type cannot be called like their id, and why.
    private static let calledOtherwise = ["Embargoed": "an `Embargo` of Occasions is the time itself"]

    /// `room-once` is `RoomOnce`.
    @Test func aRuleIsCalledLikeItsID() throws {
        for file in try files(under: "Sources/Handbook/Rules", ending: ".swift") {
            let name = file.deletingPathExtension().lastPathComponent
            let id = name.replacing(/(?!^)[A-Z]/) { "-" + $0.output }.lowercased()
            let isCalledOtherwise = Self.calledOtherwise[name] != nil
            #expect((Catalogue.rule(id) == nil) == isCalledOtherwise, "\(name) would be the rule '\(id)'")
        }
    }

    /// Words of the documents that are also ids of rules.
    private static let documentWords: Set = [
        "deadlines", "embargo", "next-to", "not-during", "note-verbale", "observances", "usual-hours",
    ]

    /// Elsewhere a rule is named by its value, `RoomOnce.rule.id`: a misspelt name then does not compile.
    @Test func noRuleIsNamedByAStringElsewhere() throws {
        let ids = Set(Catalogue.rules.map(\.id)).subtracting(Self.documentWords)
        for file in try files(under: "Sources", ending: ".swift") where !file.path.contains("/Handbook/Rules/") {
            let text = try String(contentsOf: file, encoding: .utf8)
            let named = text.matches(of: /"([a-z]+(?:-[a-z]+)*)"/).map { String($0.1) }.filter(ids.contains)
            #expect(named.isEmpty, "\(file.lastPathComponent) names \(named)")
        }
    }

    /// What a rule declares it lists, and what it reads of its instance it lists too.
    @Test func everyRuleReadsItsOwnParameters() throws {
        for file in try files(under: "Sources/Handbook/Rules", ending: ".swift") {
            let text = try String(contentsOf: file, encoding: .utf8)
            let name = file.deletingPathExtension().lastPathComponent
            let list = text.firstMatch(of: /\n        parameters: \[([^\]]*)\]/)?.1 ?? ""
            let listed = list.split(separator: ",").map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
            let declared = text.matches(of: /static let (\w+) = Parameter\(/).map { String($0.1) }
            #expect(Set(declared) == Set(listed.filter { !$0.contains(".") }), "\(name) lists what it declares")
            for read in text.matches(of: /instance\[((?:[^\[\]]|\[[^\]]*\])*)\]/) {
                for parameter in read.1.matches(of: /([A-Z]\w*)?\.([a-z]\w*)/) where parameter.1 != nil {
                    #expect(["Self", name].contains(parameter.1.map(String.init)), "\(name) reads \(parameter.0)")
                }
                if read.1.hasPrefix(".") { #expect(listed.contains(String(read.1)), "\(name) reads \(read.1)") }
            }
        }
    }

    @Test func noRuleHasTwoParametersOfOneName() {
        for rule in Catalogue.rules {
            let names = rule.parameters.map(\.name)
            #expect(Set(names).count == names.count, "\(rule.id)")
        }
    }

    @Test func everyRuleHasTestsOfItsOwn() throws {
        let rules = try files(under: "Sources/Handbook/Rules", ending: ".swift")
        let tests = try files(under: "Tests/HandbookTests", ending: ".swift").map(\.lastPathComponent)
        for rule in rules {
            let name = rule.deletingPathExtension().lastPathComponent
            #expect(tests.contains("\(name)Tests.swift"), "\(name) is not tested")
        }
    }

    @Test func everyChapterStandsTogetherInPrintedOrder() {
        let chapters = Catalogue.rules.map { Rule.Chapter.allCases.firstIndex(of: $0.chapter) ?? -1 }
        #expect(chapters == chapters.sorted())
    }

    @Test func everyRuleIsInTheSheetsOnce() throws {
        var found: [String] = []
        for file in try files(under: "rules", ending: ".yaml") {
            let text = try String(contentsOf: file, encoding: .utf8)
            guard text.contains(/(?m)^hostcity: rules\/1$/) else { continue }
            found += text.matches(of: /(?m)^  - id: ([a-z-]+)$/).map { String($0.1) }
        }
        #expect(found.sorted() == Catalogue.rules.map(\.id).sorted())
    }

    @Test(arguments: Language.allCases)
    func everyRuleSaysWhatItMeansAndWhereItComesFrom(in language: Language) {
        for rule in Catalogue.rules {
            #expect(rule.statement[language].hasSuffix("."), "\(rule.id)")
            #expect(!rule.title[language].isEmpty && !rule.basis[language].isEmpty, "\(rule.id)")
            #expect(rule.parameters.allSatisfy { !$0.meaning[language].isEmpty }, "\(rule.id)")
        }
    }

    /// A translation that is another language's words is none.
    @Test func everyRuleIsTranslated() {
        for rule in Catalogue.rules {
            for text in [rule.statement] + rule.parameters.map(\.meaning) {
                #expect(Set([text.en, text.nl, text.fr]).count == 3, "\(rule.id): \(text.en)")
            }
        }
    }
}
