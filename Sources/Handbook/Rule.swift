package import Conditions
package import Occasions

/// One demand of the office, stated in one place: what it means, its words, its authority, its parameters.
///
/// A rule is a pure function: it reads the problem through a brief and returns requirements. It cannot see the solver,
/// a file, a clock or a random number. Outside its own file a rule is named by its value, `RoomOnce.rule`, never by a
/// string.
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

        /// What is done about most rules of the chapter.
        fileprivate var concession: Concession {
            switch self {
            case .time: .move
            case .places, .people, .languages, .staff: .another
            case .standing, .wishes: .waive
            }
        }
    }

    /// `room-once`, its type's name in small letters; never changes once published.
    package let id: String
    package let chapter: Chapter
    package let title: Text
    /// The rule in one or two plain sentences.
    package let statement: Text
    package let authority: Authority
    /// The law, custom or office rule it rests on, in words.
    package let basis: Text
    package let severity: RuleSeverity
    /// Every parameter it reads.
    package let parameters: [Parameter]
    /// The engagements and resources it covers where no sheet says otherwise.
    package let scope: RuleScope
    /// What an office usually changes when the rule makes a plan impossible.
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
    package var standard: RuleInstance { instance() }

    /// The rule as an office sets it; what is left out stands as the rule has it.
    ///
    /// `parameters`: those set otherwise. Only parameters of the rule can be set.
    package func instance(
        severity: RuleSeverity? = nil, authority: Authority? = nil, basis: Text? = nil,
        parameters set: [Parameter: Int] = [:], level: Level? = nil, scope: RuleScope? = nil, source: SourcePlace? = nil
    ) -> RuleInstance {
        assert(set.keys.allSatisfy(parameters.contains), "a parameter is set that the rule '\(id)' does not declare")
        return RuleInstance(
            rule: id, severity: severity ?? self.severity, authority: authority ?? self.authority,
            basis: basis ?? self.basis,
            values: Dictionary(uniqueKeysWithValues: parameters.map { ($0, set[$0] ?? $0.standard) }), level: level,
            scope: scope ?? self.scope, source: source)
    }
}
