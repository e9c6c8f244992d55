import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

/// Which hold of another occasion goes before one's own, for both rules that ask.
@Suite struct RivalHoldTests {
    /// How many dinners in a room break each rule, where the gala and the dinner's own occasion hold it so.
    private func counts(_ theirs: (rank: Int, day: Int?), _ own: (rank: Int, day: Int?)?) -> [Int] {
        let sketch = Sketch()
        let main = sketch.room("main", "Main hall", at: sketch.venue("icc", "ICC"))
        sketch.today = sketch.date(10)
        func hold(_ said: (rank: Int, day: Int?)) -> Hold {
            Hold(room: main, rank: said.rank, until: said.day.map { sketch.at("12:00", day: $0) })
        }
        _ = sketch.occasion(
            "gala", "Gala", .confirmed, window: sketch.range("00:00", "24:00", day: 24), holds: [hold(theirs)])
        let ball = sketch.occasion("ball", "Ball", .confirmed, holds: own.map { [hold($0)] } ?? [])
        let dinner = sketch.engagement("dinner", "Dinner", minutes: 120, rooms: [main], occasion: ball)
        let plan = sketch.plan(Held(dinner, at: sketch.at("19:00", day: 24), in: main))
        return ["held-by-contract", "held-by-option"].map { sketch.findings($0, plan).count }
    }

    @Test func theBetterHoldGoesFirst() {
        // Nothing of one's own.
        #expect(counts((1, nil), nil) == [1, 0])
        #expect(counts((1, 20), nil) == [0, 1])
        // An option behind, one before, and one of the same rank.
        #expect(counts((1, 20), (2, 20)) == [0, 1])
        #expect(counts((2, 20), (1, 20)) == [0, 0])
        #expect(counts((1, 20), (1, 20)) == [0, 0])
        // A contract of one's own goes before all, whatever rank is written beside it.
        #expect(counts((1, 20), (3, nil)) == [0, 0])
        #expect(counts((3, nil), (1, 20)) == [1, 0])
        #expect(counts((2, nil), (3, nil)) == [0, 0])
        // An option that has run out holds nothing.
        #expect(counts((1, 9), nil) == [0, 0])
    }

    @Test func aContractGoesBeforeTheFirstOption() {
        let sketch = Sketch()
        let main = sketch.room("main", "Main hall", at: sketch.venue("icc", "ICC"))
        #expect(Hold(room: main, rank: 3, until: nil).order == 0)
        #expect(Hold(room: main, rank: 3, until: Moment(minutes: 0)).order == 3)
    }
}
