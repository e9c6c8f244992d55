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
