internal import Conditions
internal import Handbook
internal import Occasions

/// Writes alternatives as text and as JSON.
struct AlternativeReport {
    let say: Phrase
    let id: EngagementID

    /// The possible ones, numbered, best first.
    func ranked(_ ways: [Alternatives.Way], most: Int = .max, marking planned: ResourceID? = nil) -> [String] {
        let rows = ways.filter(\.isPossible).prefix(most).enumerated().map { number, way -> [String] in
            let price = way.price == 0 ? "" : "\(say(en: "price", nl: "prijs", fr: "prix")) \(way.price)"
            let now = planned != nil && way.resource == planned ? say(en: "planned", nl: "gepland", fr: "prévu") : ""
            return ["\(number + 1).", name(way), now, price]
        }
        let rest = ways.count(where: \.isPossible) - rows.count
        return ReportText.table(rows, indent: "  ") + (rest > 0 ? ["  ... \(say.language.andMore(rest))"] : [])
    }

    /// The impossible ones, each with the reason.
    func excluded(_ ways: [Alternatives.Way], most: Int = .max) -> [String] {
        let out = ways.filter { !$0.isPossible }
        let lines = out.prefix(most).map { way -> String in
            let first = way.breaches.first.map { "[\($0.rule)] \($0.text)" } ?? ""
            let rest = way.breaches.count - 1
            let more = say(
                en: "; and \(rest) more", nl: "; en nog \(rest)", fr: " ; et \(rest) de plus")
            return "  \(name(way)): \(first)\(rest > 0 ? more : "")"
        }
        let rest = out.count - lines.count
        return lines + (rest > 0 ? ["  ... \(say.language.andMore(rest))"] : [])
    }

    private func name(_ way: Alternatives.Way) -> String {
        way.resource.map { say.name($0) } ?? way.plan.range(of: id, in: say.problem).map { say.range($0) } ?? ""
    }

    // MARK: JSON

    struct Entry: Encodable {
        let id: String?
        let name: String
        let start: String?
        let possible: Bool
        let planned: Bool
        let price: Int?
        let reasons: [FindingReport.Entry]
    }

    func entries(_ ways: [Alternatives.Way], marking planned: ResourceID? = nil) -> [Entry] {
        ways.map { way in
            Entry(
                id: way.resource.map { say.problem[$0].id }, name: name(way),
                start: way.resource == nil
                    ? way.plan.start(of: id).map { Iso.text($0, say.problem.zone) } : nil,
                possible: way.isPossible, planned: planned != nil && way.resource == planned,
                price: way.isPossible ? way.price : nil,
                reasons: FindingReport(PlacedFindings(way.breaches, problem: say.problem), in: say.language).entries)
        }
    }
}
