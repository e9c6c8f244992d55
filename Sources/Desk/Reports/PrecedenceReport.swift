internal import Handbook
internal import Occasions

/// Writes an order of precedence: the regime on top, then each party with the reason why it stands after the one before.
struct PrecedenceReport {
    let order: PrecedenceOrder
    let occasion: Occasion
    let lowestFirst: Bool
    let say: Language

    func text() -> String {
        var lines = [heading] + PrecedenceReport.regimeLines(order, say) + [""]
        if order.parties.isEmpty {
            lines.append(
                say(
                    en: "Nobody has a place in it.", nl: "Niemand heeft er een plaats in.",
                    fr: "Personne n'y a de place."))
        }
        let width = String(order.parties.count).count
        for (number, place) in places.enumerated() {
            if number > 0, let why = reason(between: place, places[number - 1]) {
                lines.append(String(repeating: " ", count: width + 5) + why.text(in: say).onOneLine)
            }
            let digits = String(place + 1)
            let blanks = String(repeating: " ", count: width - digits.count)
            lines.append("\(blanks)\(digits)  \(label(order.parties[place]).onOneLine)")
        }
        return lines.joined(separator: "\n")
    }

    /// Places in the order they are printed; the first place is 0.
    private var places: [Int] { lowestFirst ? order.parties.indices.reversed() : Array(order.parties.indices) }

    private func reason(between one: Int, _ other: Int) -> Comparison? {
        order.comparison(order.parties[one].resource, order.parties[other].resource)
    }

    /// The party, and the name of its head where the list shows both.
    private func label(_ party: Party) -> String {
        let label = party.label(order.regime.shown, say)
        guard order.regime.shown == .everything, let name = party.name, name != party.title else { return label }
        return "\(label), \(name)"
    }

    private var heading: String {
        let title = "\(occasion.title.onOneLine) (\(occasion.id))"
        return lowestFirst
            ? say(
                en: "\(title): order of precedence, the lowest first",
                nl: "\(title): protocollaire rangorde, de laagste eerst",
                fr: "\(title) : ordre de préséance, du plus bas au plus élevé")
            : say(
                en: "\(title): order of precedence, the highest first",
                nl: "\(title): protocollaire rangorde, de hoogste eerst",
                fr: "\(title) : ordre de préséance, du plus élevé au plus bas")
    }

    /// The regime with its version, its day, its source and how certain it is.
    static func regimeLines(_ order: PrecedenceOrder, _ say: Language) -> [String] {
        let regime = order.regime
        let version = regime.version.isEmpty ? "" : ", \(regime.version)"
        let asOf = regime.asOf.map { date in
            let day = say.date(date)
            return say(en: ", as of \(day)", nl: ", stand van \(day)", fr: ", état au \(day)")
        }
        let day = say.date(order.setting.date)
        let colon = say(en: ":", nl: ":", fr: " :")
        var rows = [
            (say(en: "Regime", nl: "Stelsel", fr: "Régime"), "\(regime.name(in: say))\(version)\(asOf ?? "")"),
            (say(en: "Day", nl: "Dag", fr: "Jour"), day),
        ]
        if !order.setting.present.isEmpty {
            rows.append(
                (
                    say(en: "Present", nl: "Aanwezig", fr: "Présents"),
                    order.setting.present.sorted().joined(separator: ", ")
                ))
        }
        rows.append((say(en: "Source", nl: "Bron", fr: "Source"), regime.source[say]))
        rows.append((say(en: "Certainty", nl: "Zekerheid", fr: "Certitude"), regime.certainty[say]))
        return rows.filter { !$0.1.isEmpty }.map { "\($0.0)\(colon) \($0.1)" } + [
            say(
                en: "Advice: an office may place a party otherwise, with a reason.",
                nl: "Advies: de dienst mag een partij met een reden anders plaatsen.",
                fr: "Avis : le service peut placer une partie autrement, en le motivant.")
        ]
    }

    // MARK: JSON

    private struct Answer: Encodable {
        struct Place: Encodable {
            let place: Int
            /// Absent where the list shows names only.
            let party: String?
            let title: String?
            let name: String?
            /// Why it stands after the party before it.
            let reason: String?
        }

        let schema = "hostcity/precedence/1"
        let occasion: String
        let regime: String
        let version: String
        let date: String
        let present: [String]
        let order: [Place]
        let remarks: [String]
    }

    /// Always the highest first.
    func json() throws -> String {
        let showsAll = order.regime.shown == .everything
        let places = order.parties.enumerated().map { place, party in
            let why = place > 0 ? reason(between: place, place - 1) : nil
            return Answer.Place(
                place: place + 1, party: showsAll ? party.id : nil, title: showsAll ? party.title : nil,
                name: party.name, reason: why?.text(in: say))
        }
        return try Json.text(
            Answer(
                occasion: occasion.id, regime: order.regime.id, version: order.regime.version,
                date: order.setting.date.text, present: order.setting.present.sorted(), order: places,
                remarks: order.remarks(in: say)))
    }
}
