package import Occasions

/// Why one party stands before another.
package struct Comparison: Sendable {
    package enum Reason: Sendable {
        /// The first key that tells them apart, with what it sees in each.
        case key(Text, before: Text, after: Text)
        /// The office placed one of them itself.
        case decided(moved: Party, isBefore: Bool, other: Party, why: String)
    }

    package let before: Party
    package let after: Party
    package let reason: Reason
    let shown: Regime.Shown

    /// `France (ecofin:fr) before Germany (ecofin:de) because of the rank code: 20 < 40`
    package func text(in language: Language) -> String {
        let (first, second) = (before.label(shown, language), after.label(shown, language))
        let why = because(language)
        return language(
            en: "\(first) before \(second) \(why)", nl: "\(first) vóór \(second) \(why)",
            fr: "\(first) avant \(second) \(why)")
    }

    /// `because of the rank code: 20 < 40`
    package func because(_ language: Language) -> String {
        switch reason {
        case .key(let key, let before, let after):
            let values = before[language].isEmpty ? "" : "\(before[language]) < \(after[language])"
            let name = key[language]
            if values.isEmpty {
                return language(en: "because of \(name)", nl: "wegens \(name)", fr: "suivant \(name)")
            }
            return language(
                en: "because of \(name): \(values)", nl: "wegens \(name): \(values)", fr: "suivant \(name) : \(values)")
        case .decided(let moved, let isBefore, let other, let why):
            let (one, two) = (moved.label(shown, language), other.label(shown, language))
            return isBefore
                ? language(
                    en: "because the office placed \(one) before \(two): \(why)",
                    nl: "omdat de dienst \(one) vóór \(two) plaatste: \(why)",
                    fr: "parce que le service a placé \(one) avant \(two) : \(why)")
                : language(
                    en: "because the office placed \(one) after \(two): \(why)",
                    nl: "omdat de dienst \(one) na \(two) plaatste: \(why)",
                    fr: "parce que le service a placé \(one) après \(two) : \(why)")
        }
    }
}

extension Party {
    /// As a list shows it: `France (ecofin:fr)`, or the name of the person alone.
    package func label(_ shown: Regime.Shown, _ language: Language) -> String {
        switch shown {
        case .everything: title == id || title.isEmpty ? id : "\(title) (\(id))"
        case .names:
            name ?? language(en: "(name not known)", nl: "(naam niet bekend)", fr: "(nom inconnu)")
        }
    }
}
