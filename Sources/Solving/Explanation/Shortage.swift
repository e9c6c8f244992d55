package import Conditions
package import Occasions

/// More is needed at once, or within a span of time, than there is: a reason found by counting.
package struct Shortage: Sendable {
    /// What an engagement needs of it.
    package struct Need: Sendable {
        package let engagement: EngagementID
        /// Of what sort; nil: pieces of a pool, or somebody who takes part.
        package let role: Slot.Role?
        /// Pieces of a pool, otherwise 1.
        package let amount: Int
        /// Asks for somebody special among those of the team: one who works into a language.
        package let demand: Requirement?
    }

    /// How it was counted.
    package enum Measure: Hashable, Sendable {
        /// Needed all at one time.
        case atOnce
        /// Each takes at least this long, so that few of them fit one after another.
        case inTurn(minutes: Int)
        /// Minutes needed against minutes there.
        case work
    }

    /// Some of the needs, all with one demand, that lack somebody by themselves.
    package struct Part: Sendable {
        package let demand: Requirement
        package let lacking: Int
    }

    /// When all of it is needed.
    package let range: TimeRange
    package let needs: [Need]
    /// Who or what there is; of a pool nobody.
    package let candidates: [ResourceID]
    package let measure: Measure
    package let needed: Int
    package let there: Int
    /// What of it lacks by itself, where that is less than all of it.
    package let parts: [Part]
    /// The demand for pieces of a pool.
    package let pool: Requirement?

    /// At least 1.
    package var lacking: Int { needed - there }

    package var engagements: [EngagementID] { Set(needs.map(\.engagement)).sorted() }

    /// How much of it one engagement needs.
    package func amount(of id: EngagementID) -> Int {
        needs.reduce(0) { $0 + ($1.engagement == id ? $1.amount : 0) }
    }
}
