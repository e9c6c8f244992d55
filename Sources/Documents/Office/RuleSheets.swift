internal import Handbook
internal import Occasions

/// The rule sheets of an office, checked against the rules there are.
struct RuleSheets {
    private(set) var instances: [RuleInstance] = []
    private(set) var switchedOff: [String] = []
    private(set) var regimes = ["municipal", "freelance", "none"]
    private(set) var documents: [String] = []
    private var orders = PrecedenceSheet()
    /// The kinds of engagements: the standard ones and the office's own.
    private(set) var kinds: KindSheet
    private var offPlaces: [String: SourcePlace] = [:]
    private var scopedRegimes: [Entry] = []
    private var scopedKinds: [Entry] = []

    /// False where a regime of precedence could not be read.
    var regimesAreWhole: Bool { orders.isWhole }

    var handbook: Handbook {
        let own = orders.isEmpty ? nil : orders.book
        return Handbook(
            sheets: instances, switchedOff: Set(switchedOff), orders: { own ?? PrecedenceSheet.supplied })
    }

    /// `entry` names a folder of sheets, a sheet, or a list of either; paths count from the office.
    static func read(_ entry: Entry?, office: String, shelf: FileShelf, faults: FaultList) -> RuleSheets {
        var sheets = RuleSheets(kinds: KindSheet.standard(faults))
        for mention in entry?.each ?? [] {
            guard let text = mention.text(faults) else { continue }
            for path in paths(FilePath.beside(office, text), mention, shelf, faults)
            where !sheets.documents.contains(path) {
                sheets.documents.append(path)
                do throws(Fault) {
                    let (sheet, kind) = try YamlDocument.read(
                        path, kinds: ["rules/1", PrecedenceSheet.kind, KindSheet.kind], shelf: shelf,
                        mention: mention.place)
                    switch kind {
                    case PrecedenceSheet.kind: sheets.orders.read(sheet, faults)
                    case KindSheet.kind: sheets.kinds.read(sheet, faults)
                    default: sheets.read(sheet, faults)
                    }
                } catch {
                    faults.add(error)
                    sheets.orders.isWhole = false
                    sheets.kinds.isWhole = false
                }
            }
        }
        sheets.checkRegimes(faults)
        for entry in sheets.scopedKinds { _ = sheets.kinds.find(entry, faults) }
        sheets.checkSilence(faults)
        return sheets
    }

    private static func paths(_ path: String, _ mention: Entry, _ shelf: FileShelf, _ faults: FaultList) -> [String] {
        guard case .folder(let names) = shelf.find(path) else { return [path] }
        let sheets = names.filter { ($0.hasSuffix(".yaml") || $0.hasSuffix(".yml")) && !$0.hasPrefix(".") }
        if sheets.isEmpty {
            faults.add(mention.place, "the folder '\(path)' holds no .yaml file", "Name the folder of the rule sheets.")
        }
        return sheets.map { path + "/" + $0 }
    }

    private mutating func read(_ sheet: Entry, _ faults: FaultList) {
        guard let form = Form(sheet, "a rule sheet", keys: ["hostcity", "rules", "regimes"], faults: faults) else {
            return
        }
        for entry in form["regimes"]?.each ?? [] {
            if let name = entry.id(faults), !regimes.contains(name) { regimes.append(name) }
        }
        for entry in form["rules"]?.each ?? [] { readRule(entry, faults) }
    }

    /// The rule that an entry names.
    static func rule(_ entry: Entry, _ faults: FaultList) -> Rule? {
        guard let id = entry.text(faults) else { return nil }
        if let rule = Catalogue.rule(id) { return rule }
        faults.addUnknown(id, "rule", at: entry.place, among: Catalogue.rules.map(\.id))
        return nil
    }

    private mutating func readRule(_ entry: Entry, _ faults: FaultList) {
        let keys = ["id", "severity", "authority", "level", "basis", "since", "scope", "parameters"]
        guard let form = Form(entry, "a rule", keys: keys, faults: faults) else { return }
        let severity = form["severity"]
        let isOff = if case .text("off") = severity?.content { true } else { false }
        let stated = isOff ? nil : severity.flatMap { RuleSheets.severity($0, faults) }
        let authority = form.read("authority") { $0.choice($1, RuleSheets.authorities, of: "authority") }
        let level = form.read("level") { $0.choice($1, RuleSheets.levels, of: "level") }
        _ = form.read("since") { $0.date($1) }
        let basis = form.read("basis") { $0.text($1) }
        let scope = form["scope"].flatMap { readScope($0, faults) } ?? RuleScope()
        guard let rule = form.required("id", DailyRest.rule.id).flatMap({ RuleSheets.rule($0, faults) }) else { return }
        let id = rule.id
        if level != nil, isOff || !(stated ?? rule.severity).isWish {
            faults.add(
                form.place(of: "level"), "only a wish has a level",
                "Take the level out, or make the severity should with its weight such as 'should(3)'.")
        }
        let parameters = readParameters(form["parameters"], of: rule, faults)
        if isOff {
            if scope != RuleScope() {
                faults.add(
                    form.place(of: "scope"), "a rule cannot be switched off for a part",
                    "Take the scope out, or state the rule only for those it is meant for.")
            }
            offPlaces[id] = entry.place
            if !switchedOff.contains(id) { switchedOff.append(id) }
            return
        }
        instances.append(
            rule.instance(
                severity: stated, authority: authority.flatMap { RuleSheets.named($0, like: \Rule.authority) },
                basis: basis.map { rule.basis.isAlso($0) ? rule.basis : Text(everywhere: $0) },
                parameters: parameters,
                level: level.flatMap { RuleSheets.named($0, like: \RuleInstance.level) },
                scope: scope, source: entry.place))
    }

    private static let authorities = ["fact", "law", "protocol", "office"]
    private static let levels = ["law", "protocol", "comfort", "cost"]

    /// The authority or level of a name; its type is the rule book's affair, and only its names are known here.
    private static func named<Owner, Value: CaseIterable>(_ name: String, like _: KeyPath<Owner, Value>) -> Value? {
        Value.allCases.first { String(describing: $0).hasPrefix(name) }
    }

    /// One of `must`, `note` and `should(3)`.
    private static func severity(_ entry: Entry, _ faults: FaultList) -> RuleSeverity? {
        if case .text(let text) = entry.content {
            if text == "must" { return .must }
            if text == "note" { return .note }
            if text.hasPrefix("should("), text.hasSuffix(")"), let weight = Int(text.dropFirst(7).dropLast()),
                (0...1_000_000).contains(weight)
            {
                return .should(weight: weight)
            }
        }
        faults.add(
            entry.place, "\(entry.shape) is no severity",
            "Write must, note, off, or should with its weight such as 'should(3)'.")
        return nil
    }

    /// The parameters that a sheet sets.
    private func readParameters(_ entry: Entry?, of rule: Rule, _ faults: FaultList) -> [Parameter: Int] {
        var values: [Parameter: Int] = [:]
        guard let entry else { return values }
        let names = rule.parameters.map(\.name)
        guard let form = Form(entry, "the parameters of '\(rule.id)'", keys: names, faults: faults) else {
            return values
        }
        for parameter in rule.parameters {
            let value: Int? = form.read(parameter.name) { entry, faults in
                switch parameter.unit {
                case .minutes: entry.length(faults)
                case .count: entry.count(faults)
                case .clock: entry.clock(faults)
                case .tenths: entry.tenths(faults)
                }
            }
            if let value { values[parameter] = value }
        }
        return values
    }

    private mutating func readScope(_ entry: Entry, _ faults: FaultList) -> RuleScope? {
        let keys = ["occasions", "kinds", "resources", "regimes"]
        guard let form = Form(entry, "a scope", keys: keys, faults: faults) else { return nil }
        scopedRegimes += form["regimes"]?.each ?? []
        scopedKinds += form["kinds"]?.each ?? []
        return RuleScope(
            occasions: form["occasions"]?.words(faults) ?? [], kinds: form["kinds"]?.words(faults) ?? [],
            resources: form["resources"]?.words(faults) ?? [], regimes: form["regimes"]?.words(faults) ?? [])
    }

    /// A regime may be declared in a later sheet than the one that speaks of it.
    private func checkRegimes(_ faults: FaultList) {
        for entry in scopedRegimes {
            if case .text(let name) = entry.content, !regimes.contains(name) {
                _ = entry.choice(faults, regimes, of: "regime")
            }
        }
    }

    private func checkSilence(_ faults: FaultList) {
        for instance in instances {
            if let off = offPlaces[instance.rule], let place = instance.source {
                faults.add(
                    place, "the rule '\(instance.rule)' is stated here and switched off at \(off.text)",
                    "Keep one of the two.")
            }
        }
    }
}
