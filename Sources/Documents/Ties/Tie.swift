package import Occasions

/// A tie the city has with others: a twin city, a network it is a member of, days that somebody else invites to.
package struct Tie: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case twinCity = "twin-city"
        case network, diplomatic
    }

    /// What was agreed, and until when it holds.
    package struct Agreement: Hashable, Sendable {
        package let from: CivilDate?
        /// The last day it holds.
        package let until: CivilDate
        /// The last day to decide on its renewal; nil: the document does not say.
        package let renewal: CivilDate?
        package let source: SourcePlace
    }

    /// A place in one of its bodies.
    package struct Seat: Hashable, Sendable {
        package let title: String
        package let holder: String?
        /// The last day; nil: without an end.
        package let until: CivilDate?
        package let source: SourcePlace
    }

    /// A visit, or a meeting of its members.
    package struct Gathering: Hashable, Sendable {
        package let title: String
        package let days: ClosedRange<CivilDate>
        package let place: String?
        /// True where the statutes ask for it.
        package let isStatutory: Bool
        /// The last minute to answer; nil: none is known.
        package let answer: Moment?
        package let travel: Travel?
        package let source: SourcePlace
    }

    /// Somebody of the office is away from the first minute to the last.
    package struct Travel: Hashable, Sendable {
        package let who: ResourceID
        package let name: String
        package let range: TimeRange
        package let source: SourcePlace
    }

    package let id: String
    package let title: String
    package let kind: Kind
    package let owner: String?
    package let agreement: Agreement?
    package let seats: [Seat]
    package let visits: [Gathering]
    package let meetings: [Gathering]
    package let source: SourcePlace

    package var gatherings: [Gathering] { visits + meetings }
}
