package import Conditions
package import Occasions

/// What the office must keep, known in one place: meaning, words, authority, parameters.
///
/// A rule is a pure function of the problem, which it reads through a brief.
/// It cannot see the solver, a file, a clock or chance.
package struct Rule: Sendable {
    /// The chapters of the printed handbook, in order.
    package enum Chapter: String, CaseIterable, Sendable {
        case time, places, people, languages, staff, standing, wishes

        package var title: Text {
            switch self {
            case .time: Text(en: "Time and travel", nl: "Tijd en verplaatsing", fr: "Horaires et trajets")
            case .places: Text(en: "Rooms and equipment", nl: "Zalen en materiaal", fr: "Salles et matériel")
            case .people: Text(en: "Hosts and delegations", nl: "Gastheren en delegaties", fr: "Hôtes et délégations")
            case .languages: Text(en: "Languages", nl: "Talen", fr: "Langues")
            case .staff: Text(en: "Working time", nl: "Arbeidstijd", fr: "Temps de travail")
            case .standing:
                Text(
                    en: "Calendars, options and deadlines", nl: "Kalenders, opties en termijnen",
                    fr: "Calendriers, options et échéances")
            case .wishes: Text(en: "Wishes", nl: "Wensen", fr: "Souhaits")
            }
        }
    }

    /// `room-once`; never changes once published.
    package let id: String
    package let chapter: Chapter
    package let title: Text
    /// The rule in one or two plain sentences.
    package let statement: Text
    package let authority: Authority
    /// The law, custom or office rule it rests on, in words.
    package let basis: Text
    package let severity: RuleSeverity
    package let parameters: [Parameter]
    /// What it speaks of where no sheet says otherwise.
    package let scope: RuleScope
    /// What an office does where the rule stands in the way.
    package let concession: Concession
    package let requirements: @Sendable (Brief, RuleInstance) -> [Requirement]

    package init(
        id: String, chapter: Chapter, title: Text, statement: Text, authority: Authority, basis: Text,
        severity: RuleSeverity = .must, parameters: [Parameter] = [], scope: RuleScope = RuleScope(),
        concession: Concession? = nil, requirements: @escaping @Sendable (Brief, RuleInstance) -> [Requirement]
    ) {
        self.id = id
        self.chapter = chapter
        self.title = title
        self.statement = statement
        self.authority = authority
        self.basis = basis
        self.severity = severity
        self.parameters = parameters
        self.scope = scope
        self.concession = concession ?? chapter.concession
        self.requirements = requirements
    }

    /// The rule as it stands where no sheet says otherwise.
    package var standard: RuleInstance {
        RuleInstance(
            rule: id, severity: severity, authority: authority, basis: basis,
            parameters: Dictionary(uniqueKeysWithValues: parameters.map { ($0.name, $0.standard) }), scope: scope)
    }
}

/// How much a rule matters: a sheet may change it.
package enum RuleSeverity: Hashable, Sendable {
    case must
    case should(weight: Int)
    case note

    package var name: String {
        switch self {
        case .must: "must"
        case .should(let weight): "should(\(weight))"
        case .note: "note"
        }
    }

    package var isWish: Bool { if case .should = self { true } else { false } }

    /// As a requirement states it, for a condition that is kept or broken as a whole.
    package var whole: Severity {
        switch self {
        case .must: .must
        case .should(let weight): .should(weight: weight, per: .breach)
        case .note: .note
        }
    }

    /// As a requirement states it, for a quantity that costs by the unit above its bound.
    package var perUnit: Severity {
        if case .should(let weight) = self { .should(weight: weight, per: .unit) } else { whole }
    }
}

/// A number of a rule that an office may change in its sheet.
package struct Parameter: Sendable {
    package enum Unit: String, Sendable {
        case minutes, count
        /// Minutes of the day, written `18:00`.
        case clock
        /// A number with one decimal, kept as its tenths: 14 is written `1.4`.
        case tenths
    }

    package let name: String
    package let unit: Unit
    package let standard: Int
    package let meaning: Text

    package init(_ name: String, _ unit: Unit, _ standard: Int, _ meaning: Text) {
        self.name = name
        self.unit = unit
        self.standard = standard
        self.meaning = meaning
    }
}

/// A rule as an office's sheet sets it.
package struct RuleInstance: Sendable {
    package let rule: String
    package let severity: RuleSeverity
    package let authority: Authority
    package let basis: Text
    /// Every parameter of the rule, in minutes, counts or minutes of the day.
    package let parameters: [String: Int]
    /// Of a wish: which wishes come before it.
    package let level: Level
    package let scope: RuleScope
    package let source: SourcePlace?

    package init(
        rule: String, severity: RuleSeverity, authority: Authority, basis: Text, parameters: [String: Int],
        level: Level? = nil, scope: RuleScope = RuleScope(), source: SourcePlace? = nil
    ) {
        self.level = level ?? Level(of: authority)
        self.rule = rule
        self.severity = severity
        self.authority = authority
        self.basis = basis
        self.parameters = parameters
        self.scope = scope
        self.source = source
    }

    /// The value of a parameter the rule declares.
    package func callAsFunction(_ name: String) -> Int { parameters[name] ?? 0 }
}

/// What an instance of a rule speaks of; an empty list means all.
package struct RuleScope: Hashable, Sendable {
    package var occasions: [String]
    package var kinds: [String]
    package var resources: [String]
    package var regimes: [String]

    package init(occasions: [String] = [], kinds: [String] = [], resources: [String] = [], regimes: [String] = []) {
        self.occasions = occasions
        self.kinds = kinds
        self.resources = resources
        self.regimes = regimes
    }

    package func covers(_ engagement: Engagement, in problem: Problem) -> Bool {
        (occasions.isEmpty || occasions.contains(problem.occasions[engagement.occasion].id))
            && (kinds.isEmpty || kinds.contains(engagement.kind.id))
    }

    package func covers(_ resource: Resource) -> Bool {
        (resources.isEmpty || resources.contains(resource.id))
            && (regimes.isEmpty || resource.staff.map { regimes.contains($0.regime) } ?? true)
    }
}
