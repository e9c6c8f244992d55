import Documents
import Foundation
import Handbook
import Occasions
import Testing

/// The printed rule book, the rules of the code and the office's sheets say the same.
@Suite struct RuleBookTests {
    @Test func theWholePage() throws {
        let folder = try Folder()
        defer { folder.remove() }
        let run = try Run(["rules"], in: folder)
        #expect(run.code == 0)
        try Golden.expect(run.output, "rules/rule-book")
        for rule in Catalogue.rules {
            #expect(run.output.contains("\n\(rule.id)  \(rule.title.en)\n"), "\(rule.id)")
        }
    }

    @Test(arguments: Catalogue.rules.map(\.id)) func oneRule(_ id: String) throws {
        let folder = try Folder()
        defer { folder.remove() }
        let run = try Run(["rules", id], in: folder)
        let page = try Run(["rules"], in: folder).output
        #expect(run.code == 0)
        #expect(run.output.hasPrefix("\(id)  "))
        #expect(page.contains(run.output))
    }

    @Test func theLevelOfAWish() throws {
        let folder = try Folder([
            "office.yaml": "hostcity: office/1\nname: Test\nzone: UTC\nrules: house.yaml\n",
            "house.yaml": "hostcity: rules/1\nrules: [{id: least-waiting, severity: should(2), level: cost}]\n",
        ])
        defer { folder.remove() }
        for (language, words) in [
            ("en", "should(2), level cost, "), ("nl", "should(2), niveau kosten, "),
            ("fr", "should(2), niveau coûts, "),
        ] {
            let run = try Run(
                ["rules", "least-waiting", "--office", "office.yaml", "--language", language], in: folder)
            #expect(run.output.contains(words), "\(run.transcript)")
        }
    }

    @Test func unknownRule() throws {
        let folder = try Folder()
        defer { folder.remove() }
        let run = try Run(["rules", "daily-rst"], in: folder)
        #expect(run.code == 2)
        #expect(run.output.isEmpty)
        #expect(run.errors == "Error: there is no rule 'daily-rst'. Did you mean 'daily-rest'?\n")
        let far = try Run(["rules", "lunch"], in: folder)
        #expect(far.code == 2)
        #expect(
            far.errors.hasPrefix("Error: there is no rule 'lunch'. Use one of: within-window, fixed-time, in-order, "))
    }

    /// The sheets in rules/ are what an office copies: they must not say anything else than the code.
    @Test func theSheetsHoldWhatTheCodeHolds() throws {
        let sheets = Folder.package.appending(path: "rules").path
        let office = "hostcity: office/1\nname: Test\nzone: UTC\nrules: \(sheets)\n"
        let shelf = FileShelf { path, mostBytes in
            path == "office.yaml" ? .file(Array(office.utf8)) : FileShelf.disk.find(path, mostBytes: mostBytes)
        }
        let found = try CaseReader.read(office: "office.yaml", occasions: [], shelf: shelf)
        for rule in Catalogue.rules {
            let instances = found.handbook.instances.filter { $0.rule == rule.id }
            #expect(instances.count == 1, "\(rule.id)")
            guard let instance = instances.first else { continue }
            let standard = rule.standard
            #expect(instance.source != nil, "\(rule.id) stands in no sheet")
            #expect(instance.severity == standard.severity, "\(rule.id)")
            #expect(instance.authority == standard.authority, "\(rule.id)")
            #expect(instance.basis == standard.basis, "\(rule.id)")
            #expect(instance.values == standard.values, "\(rule.id)")
            #expect(instance.scope == standard.scope, "\(rule.id)")
        }
    }

    /// A parameter that a sheet leaves out would hide a change of the code.
    @Test func theSheetsNameEveryParameter() throws {
        let folder = Folder.package.appending(path: "rules")
        let text = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".yaml") }
            .map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }.joined(separator: "\n")
        let statements = text.components(separatedBy: "  - id: ")
        for rule in Catalogue.rules {
            let own = statements.first { $0.hasPrefix(rule.id + "\n") } ?? ""
            for parameter in rule.parameters {
                #expect(own.contains("\(parameter.name): "), "\(rule.id) \(parameter.name)")
            }
        }
    }
}
