import Handbook
import Occasions
import TestKit

/// A small random visit to Ghent in which every rule of the book finds something to say, and a plan of it.
struct RandomVisit {
    let sketch: Sketch
    let plan: Plan

    /// Whether what is drawn is to break rules, or can mostly be planned without.
    enum Temper {
        case wild, kind
    }

    init(seed: UInt64, _ temper: Temper = .wild) {
        var chance = Chance(seed: seed)
        // Eight days hold a whole week, from Monday to Sunday.
        let isLong = chance.yes(temper == .wild ? 35 : 10)
        let sketch = Sketch(days: isLong ? 19...26 : 22...24, grainMinutes: 30)
        let cast = Cast(sketch, temper, &chance)
        if temper == .wild { sketch.addStanding(cast, &chance) } else { sketch.addKindStanding(cast, &chance) }
        let engagements = (0..<chance.number(isLong ? 6...7 : 3...6)).map { number in
            temper == .wild
                ? cast.engagement(number, isLong: isLong, sketch, &chance)
                : cast.kindEngagement(number, sketch, &chance)
        }
        for (before, after) in zip(engagements, engagements.dropFirst()) where chance.yes(temper == .wild ? 50 : 15) {
            sketch.order(before, after, gap: chance.yes(50) ? chance.one(of: [15...120, 0...0]) : nil)
        }
        for (one, other) in zip(engagements, engagements.dropFirst(2)) where chance.yes(temper == .wild ? 40 : 10) {
            let hasRooms = [one, other].allSatisfy { sketch.problem[$0].place != nil }
            let days = chance.one(of: [0...0, 1...1, 1...3660])
            let kinds: [Link.Kind] = [.notDuring, .daysLater(days)] + (hasRooms ? [.nextTo(atMost: 60)] : [])
            sketch.link(chance.one(of: kinds), one, other)
        }
        if chance.yes(temper == .wild ? 40 : 20) { cast.addTalks(to: sketch, temper, &chance) }
        cast.addArrivals(to: sketch, for: engagements[0], &chance)
        if chance.yes(50) { sketch.told = RandomPlan.draw(of: sketch.problem, &chance) }
        self.sketch = sketch
        plan = RandomPlan.draw(of: sketch.problem, &chance)
    }

    var handbook: Handbook { Handbook(precedence: sketch.precedence) }
}
