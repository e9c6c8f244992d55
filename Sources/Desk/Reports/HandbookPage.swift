internal import Conditions
internal import Handbook
internal import Occasions

/// Prints the rule book as people read it, chapter by chapter.
struct HandbookPage {
    private let handbook: Handbook
    private let say: Language

    init(_ handbook: Handbook, in say: Language) {
        self.handbook = handbook
        self.say = say
    }

    func text() -> String {
        var lines: [String] = []
        for chapter in Rule.Chapter.allCases {
            let rules = Catalogue.rules.filter { $0.chapter == chapter }
            guard !rules.isEmpty else { continue }
            lines.append(chapter.title[say].uppercased())
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
        var lines = ["\(rule.id)  \(rule.title[say])"] + HandbookPage.wrap(rule.statement[say], indent: "    ")
        let instances = handbook.instances.filter { $0.rule == rule.id }
        if instances.isEmpty {
            lines.append(
                "    "
                    + say(
                        en: "Switched off by a rule sheet.", nl: "Uitgezet door een regelblad.",
                        fr: "Désactivée par une feuille de règles."))
        }
        for instance in instances {
            let source = instance.source.map { " (\($0.text))" } ?? ""
            lines.append(
                "    \(instance.severity.name)\(HandbookPage.level(of: instance, say)), \(instance.authority.word(in: say)): \(instance.basis[say])\(source)"
            )
            let scope = words(instance.scope)
            if !scope.isEmpty {
                lines.append("    \(say(en: "only for", nl: "alleen voor", fr: "seulement pour")) \(scope)")
            }
            for parameter in rule.parameters {
                lines.append(
                    "    \(parameter.name): \(value(instance[parameter], parameter.unit))  \(parameter.meaning[say])"
                )
            }
        }
        return lines
    }

    /// The level of a wish, where a sheet has set another than the one its authority gives it.
    private static func level(of instance: RuleInstance, _ say: Language) -> String {
        guard instance.severity.isWish, instance.level != Level(of: instance.authority) else { return "" }
        let name =
            switch instance.level {
            case .promised: say(en: "promised", nl: "toegezegd", fr: "promis")
            case .lawLike: say(en: "law", nl: "wet", fr: "loi")
            case .protocolRule: say(en: "protocol", nl: "protocol", fr: "protocole")
            case .comfort: say(en: "comfort", nl: "comfort", fr: "confort")
            case .cost: say(en: "cost", nl: "kosten", fr: "coûts")
            }
        return ", " + say(en: "level", nl: "niveau", fr: "niveau") + " " + name
    }

    private func value(_ number: Int, _ unit: Parameter.Unit) -> String {
        switch unit {
        case .minutes: say.duration(number)
        case .count: String(number)
        case .clock: CivilTime.clock(number)
        case .tenths: say.tenths(number)
        }
    }

    private func words(_ scope: RuleScope) -> String {
        [
            (say(en: "occasions", nl: "evenementen", fr: "événements"), scope.occasions),
            (say(en: "kinds", nl: "soorten", fr: "types"), scope.kinds),
            (say(en: "resources", nl: "middelen", fr: "ressources"), scope.resources),
            (say(en: "regimes", nl: "stelsels", fr: "régimes"), scope.regimes),
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
