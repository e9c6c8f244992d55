internal import Conditions
internal import Handbook
internal import Occasions

/// The rule book as people read it, chapter by chapter.
struct HandbookPage {
    private let handbook: Handbook

    init(_ handbook: Handbook) { self.handbook = handbook }

    func text() -> String {
        var lines: [String] = []
        for chapter in Rule.Chapter.allCases {
            let rules = Catalogue.rules.filter { $0.chapter == chapter }
            guard !rules.isEmpty else { continue }
            lines.append(chapter.title.en.uppercased())
            for rule in rules {
                lines.append("")
                lines += text(of: rule)
            }
            lines.append("")
        }
        return lines.dropLast().joined(separator: "\n")
    }

    /// A rule with every instance of it that is in force.
    func text(of rule: Rule) -> [String] {
        var lines = ["\(rule.id)  \(rule.title.en)"] + HandbookPage.wrap(rule.statement.en, indent: "    ")
        let instances = handbook.instances.filter { $0.rule == rule.id }
        if instances.isEmpty { lines.append("    Switched off by a rule sheet.") }
        for instance in instances {
            let source = instance.source.map { " (\($0.text))" } ?? ""
            lines.append(
                "    \(instance.severity.name), \(Explanation.word(instance.authority)): \(instance.basis.en)\(source)")
            let scope = HandbookPage.words(instance.scope)
            if !scope.isEmpty { lines.append("    only for \(scope)") }
            for parameter in rule.parameters {
                lines.append(
                    "    \(parameter.name): \(HandbookPage.value(instance(parameter.name), parameter.unit))  \(parameter.meaning.en)"
                )
            }
        }
        return lines
    }

    private static func value(_ number: Int, _ unit: Parameter.Unit) -> String {
        switch unit {
        case .minutes: Phrase.duration(number)
        case .count: String(number)
        case .clock: CivilTime.clock(number)
        }
    }

    private static func words(_ scope: RuleScope) -> String {
        [
            ("occasions", scope.occasions), ("kinds", scope.kinds), ("resources", scope.resources),
            ("regimes", scope.regimes),
        ].filter { !$0.1.isEmpty }.map { "\($0.0) \($0.1.joined(separator: ", "))" }.joined(separator: "; ")
    }

    static func wrap(_ text: String, indent: String, width: Int = 100) -> [String] {
        var lines: [String] = []
        var line = indent
        for word in text.split(separator: " ") {
            if line.count + word.count + 1 > width, line != indent {
                lines.append(line)
                line = indent
            }
            line += (line == indent ? "" : " ") + word
        }
        return line == indent ? lines : lines + [line]
    }
}
