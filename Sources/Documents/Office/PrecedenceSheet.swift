internal import Handbook
internal import Occasions

/// The orders of precedence of an office, from its sheets of the kind `precedence`.
///
/// A regime or country of a later sheet takes the place of that of an earlier one.
struct PrecedenceSheet {
    static let kind = "precedence/1"

    private var regimes: [Regime] = []
    private var countries: [String: Text] = [:]
    private(set) var isEmpty = true
    /// False where a regime could not be read.
    var isWhole = true

    var book: PrecedenceBook { PrecedenceBook(regimes, countries: countries) }

    /// The orders that come with hostcity, for an office that has no sheet of its own; read once.
    static let supplied: PrecedenceBook = {
        let faults = FaultList()
        var sheet = PrecedenceSheet()
        do throws(Fault) {
            sheet.read(try YamlDocument.read("hostcity:rules/precedence.yaml", kind: kind, shelf: .disk), faults)
        } catch {
            return PrecedenceBook()
        }
        return faults.isEmpty ? sheet.book : PrecedenceBook()
    }()

    mutating func read(_ sheet: Entry, _ faults: FaultList) {
        isEmpty = false
        let keys = ["hostcity", "regimes", "countries"]
        guard let form = Form(sheet, "a precedence sheet", keys: keys, faults: faults) else {
            isWhole = false
            return
        }
        if !form.isWhole { isWhole = false }
        var places: [String: SourcePlace] = [:]
        for entry in form["regimes"]?.each ?? [] {
            guard let regime = readRegime(entry, faults) else {
                isWhole = false
                continue
            }
            if let other = places[regime.id] {
                faults.add(
                    entry.place, "the regime '\(regime.id)' stands here a second time (\(other.text))",
                    "Give this one another id.")
            }
            places[regime.id] = entry.place
            if let known = regimes.firstIndex(where: { $0.id == regime.id }) {
                regimes[known] = regime
            } else {
                regimes.append(regime)
            }
        }
        if let entry = form["countries"] { readCountries(entry, faults) }
    }

    private static let regimeKeys = ["id", "title", "version", "as-of", "parties", "names", "keys"]

    private func readRegime(_ entry: Entry, _ faults: FaultList) -> Regime? {
        guard let form = Form(entry, "a regime", keys: PrecedenceSheet.regimeKeys, faults: faults) else { return nil }
        let title = form.read("title") { $0.translated($1) }
        let keys = form.required("keys", "[rank, since, age]")?.each ?? []
        if keys.isEmpty, form["keys"] != nil {
            faults.add(form.place(of: "keys"), "the regime has no keys", "Write at least one, such as 'rank'.")
        }
        let id = form.required("id", "rank-then-date")?.id(faults)
        let version = form.read("version") { $0.text($1) }
        let asOf = form.read("as-of") { $0.date($1) }
        let source = form.read("source") { $0.translated($1) }
        let certainty = form.read("certainty") { $0.translated($1) }
        let members = form.read("parties") { $0.choice($1, Regime.Members.self, of: "group of parties") }
        let shown = form.read("names") { $0.choice($1, ["only"], of: "way to show names") }
        let read = keys.compactMap { SortKeyReader.read($0, faults) }
        guard let id else { return nil }
        return Regime(
            id: id, title: title ?? Text(everywhere: id), version: version ?? "", asOf: asOf,
            source: source ?? Text(everywhere: ""),
            certainty: certainty ?? Text(everywhere: ""), members: members ?? .everybody,
            shown: shown == nil ? .everything : .names,
            keys: read)
    }

    private mutating func readCountries(_ entry: Entry, _ faults: FaultList) {
        guard case .fields(let fields) = entry.content else {
            faults.add(
                entry.place, "here stands \(entry.shape), and names by country are wanted",
                "Write such as 'EL: {en: Greece, nl: Griekenland, fr: Grèce}'.")
            return
        }
        for field in fields {
            guard let code = Entry(field.place, .text(field.key)).country(faults) else { continue }
            if let name = field.value.translated(faults) { countries[code] = name }
        }
    }
}

extension Entry {
    /// The same in every language of the office: one text, or one for each of en, nl and fr.
    func translated(_ faults: FaultList) -> Text? {
        guard case .fields = content else { return text(faults).map { Text(everywhere: $0) } }
        return inEveryLanguage("a text", faults)
    }

    /// One text for each of en, nl and fr; a fault calls it `what`.
    func inEveryLanguage(_ what: Message, _ faults: FaultList) -> Text? {
        guard let form = Form(self, what, keys: Language.allCases.map(\.rawValue), faults: faults) else { return nil }
        let words = Language.allCases.map { form.required($0.rawValue, "words")?.text(faults) }
        guard let en = words[0], let nl = words[1], let fr = words[2] else { return nil }
        return Text(en: en, nl: nl, fr: fr)
    }

    /// A country by the code the institutions of the EU use.
    func country(_ faults: FaultList) -> String? {
        guard let text = text(faults) else { return nil }
        if text.count == 2, text.utf8.allSatisfy({ (65...90).contains($0) }) { return CountryCode.european(text) }
        faults.add(place, "\(shape) is no country code", "Write two capital letters such as 'FR'.")
        return nil
    }
}
