package import Occasions

/// How a bid is to come about: its stages in their order, who answers for it, who decides.
package struct BidPipeline: Hashable, Sendable {
    package struct Stage: Hashable, Sendable {
        package let stage: BidStage
        /// The last minute for it; nil: its document does not say.
        package let due: Moment?
        /// Who answers for it; nil: whoever answers for the bid.
        package let owner: String?
        /// Who decides; nil: whoever decides on the bid.
        package let body: String?
        /// The rooms that are to be held by then, by id.
        package let rooms: [String]
        /// The day it was reached, as the document says.
        package let reached: CivilDate?
        package let source: SourcePlace
    }

    /// When the title is handed over or the winner named.
    package struct Ceremony: Hashable, Sendable {
        package let title: String
        package let day: CivilDate
        package let place: String?
        package let source: SourcePlace
    }

    package let owner: String?
    package let body: String?
    /// When whoever decides is to decide.
    package let decision: Moment?
    package let decisionSource: SourcePlace?
    package let ceremony: Ceremony?
    package let stages: [Stage]
    package let source: SourcePlace

    /// The stage reached by a day, as the document says; nil: none.
    package func stage(on day: CivilDate) -> Stage? {
        stages.last { stage in stage.reached.map { $0 <= day } ?? false }
    }

    /// The place of a stage among those the bid has; an end comes after all others.
    package func place(of stage: BidStage) -> Int? {
        if stage.isEnd { return stages.count }
        return stages.firstIndex { $0.stage == stage }
    }
}
