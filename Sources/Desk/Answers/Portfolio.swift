internal import Conditions
internal import Documents
internal import Occasions
internal import Solving

/// Which of some bids can be hosted together beside everything promised, which cannot and why.
struct Portfolio {
    struct Bid {
        let id: String
        let title: String
    }

    /// One bid on one of its dates.
    struct Dated {
        let bid: Bid
        let first: CivilDate
        let last: CivilDate
    }

    /// A largest set that can be hosted, on these dates.
    struct Possible {
        let bids: [Dated]
        let loads: PortfolioLoads
    }

    /// A smallest set that cannot be hosted.
    struct Impossible {
        /// On the dates for which it is explained.
        let bids: [Dated]
        /// True where other dates were tried as well.
        let hasOtherDates: Bool
        let problem: Problem
        let reasons: [Requirement]
        let shortage: Shortage?
        /// Whether it can be hosted if what is only tentative gives way; nil: nothing is, or it is not known.
        let isPossibleWithoutTentative: Bool?
    }

    let bids: [Bid]
    let possible: [Possible]
    let impossible: [Impossible]
    /// Sets of which it is not known.
    let unknown: [[Bid]]
    /// The search was ended before every set was judged.
    let isCutShort: Bool
    let language: Language

    /// True where all of them can be hosted together.
    var isWholePossible: Bool { possible.contains { $0.bids.count == bids.count } }
}
