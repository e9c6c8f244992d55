package import Occasions

/// An order of precedence: keys of which the first that differs decides.
///
/// It is advice: an office may place a party otherwise, with a reason.
package struct Regime: Sendable, Hashable {
    /// Who has a place in it.
    package enum Members: String, CaseIterable, Sendable {
        case everybody, delegations
    }

    /// What a list printed by it shows of a party.
    package enum Shown: Sendable {
        case everything
        /// Names of persons: no states, where recognition is disputed.
        case names
    }

    /// `vcdr`, `eu-rotation`.
    package let id: String
    package let title: Text
    /// As its authority counts it; empty: it has none.
    package let version: String
    /// The day it was known to stand so.
    package let asOf: CivilDate?
    package let source: Text
    /// How sure the office is of it.
    package let certainty: Text
    package let members: Members
    package let shown: Shown
    package let keys: [SortKey]

    package init(
        id: String, title: Text, version: String = "", asOf: CivilDate? = nil, source: Text = Text(everywhere: ""),
        certainty: Text = Text(everywhere: ""), members: Members = .everybody, shown: Shown = .everything,
        keys: [SortKey]
    ) {
        self.id = id
        self.title = title
        self.version = version
        self.asOf = asOf
        self.source = source
        self.certainty = certainty
        self.members = members
        self.shown = shown
        self.keys = keys
    }

    /// The flags of an occasion that make a difference to it.
    package var flags: [String] {
        keys.flatMap { key -> [String] in
            guard case .list(let list) = key.kind else { return key.onlyIf }
            return key.onlyIf + list.places.flatMap(\.onlyIf)
        }
    }

    /// `Heads of mission (vcdr)`
    package func name(in language: Language) -> String { "\(title[language]) (\(id))" }
}

/// The orders of precedence an office knows.
package struct PrecedenceBook: Sendable, Hashable {
    package let regimes: [Regime]
    /// Short names of countries, by EU code.
    package let countries: [String: Text]

    package init(_ regimes: [Regime] = [], countries: [String: Text] = [:]) {
        self.regimes = regimes
        self.countries = countries
    }

    package subscript(_ id: String) -> Regime? { regimes.first { $0.id == id } }
}
