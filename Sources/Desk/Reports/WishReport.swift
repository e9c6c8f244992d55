internal import Conditions
internal import Handbook
internal import Occasions

/// Writes what the wishes cost that are not met: by rule, the dearest first.
struct WishReport {
    let findings: [Finding]
    let say: Language

    var cost: Int { findings.reduce(0) { $0 + $1.cost } }

    /// The heading over the lines.
    var heading: String {
        say(
            en: "Wishes not met, dearest first (total price \(cost)):",
            nl: "Niet vervulde wensen, duurste eerst (totale prijs \(cost)):",
            fr: "Souhaits non satisfaits, les plus chers d'abord (prix total \(cost)) :")
    }

    /// For each rule a line with its price, then the dearest breaches of it.
    func lines(most: Int = 3) -> [String] {
        let rules = Catalogue.rules.compactMap { rule -> (title: String, cost: Int, findings: [Finding])? in
            let own = findings.filter { $0.rule == rule.id }
            return own.isEmpty ? nil : (rule.title[say], own.reduce(0) { $0 + $1.cost }, own)
        }.sorted { ($1.cost, $0.title) < ($0.cost, $1.title) }
        return rules.flatMap { rule -> [String] in
            let dearest = rule.findings.enumerated().sorted {
                ($1.element.cost, $0.offset) < ($0.element.cost, $1.offset)
            }.prefix(most).map { "      \($0.element.cost)  \($0.element.text)" }
            let more = rule.findings.count - dearest.count
            return [
                "  \(rule.title): \(say.times(rule.findings.count)), \(say(en: "price", nl: "prijs", fr: "prix")) \(rule.cost)"
            ]
                + dearest
                + (more > 0
                    ? ["      ... \(say.andMore(more))"] : [])
        }
    }
}
