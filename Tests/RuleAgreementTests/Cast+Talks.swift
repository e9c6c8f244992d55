import Occasions
import TestKit

extension Cast {
    /// A small round of talks in seven slots of the second day; some are wished for early or late.
    func addTalks(to sketch: Sketch, _ temper: RandomVisit.Temper, _ chance: inout Chance) {
        let slots = (0..<7).map { sketch.at("09:00") + ($0 + ($0 < 4 ? 0 : 3)) * 30 }
        var talks: [EngagementID: Range<Int>] = [:]
        for number in 0..<chance.number(temper == .wild ? 4...6 : 2...4) {
            let pair = chance.one(of: [
                [france, mayor], [france, alderman], [france, alderman], [germany, mayor], [france, germany],
            ])
            let talk = sketch.engagement(
                "talk-\(number)", "Talk \(number)", minutes: 30, with: pair, optional: chance.yes(20))
            talks[talk] = chance.one(of: [0..<7, 0..<7, 0..<4, 4..<7])
        }
        sketch.round("round", "Round of talks", slots: slots, talks)
    }
}
