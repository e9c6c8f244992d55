import CPSAT
import Testing

@Suite("Intervals")
struct IntervalTests {
    /// Two intervals of given starts and presence, in a model that a closure completes.
    private func holds(
        starts: [Int], sizes: [Int], present: [Bool], enforced: Bool,
        _ post: (inout ModelBuilder, [Interval], Literal) -> Void
    ) throws -> Bool {
        var model = ModelBuilder()
        let on = model.literal()
        model.allOf([enforced ? on : !on])
        var intervals: [Interval] = []
        for (place, start) in starts.enumerated() {
            let variable = model.integer(ValueDomain(0...20))
            let presence = model.literal()
            model.linear(LinearExpression(variable), in: .exactly(start))
            model.allOf([present[place] ? presence : !presence])
            intervals.append(
                model.interval(
                    start: .of(variable), size: sizes[place], end: .of(variable) + sizes[place], onlyIf: [presence]))
        }
        post(&model, intervals, on)
        return try model.solved().hasSolution
    }

    @Test("overlap is refused between intervals that exist, and only where it is enforced", arguments: 0...6)
    func noOverlap(second: Int) throws {
        for bits in 0..<8 {
            let (present, enforced) = ([bits & 1 > 0, bits & 2 > 0], bits & 4 > 0)
            let overlaps = second < 5 && second + 2 > 2
            let holds = try holds(starts: [2, second], sizes: [3, 2], present: present, enforced: enforced) {
                $0.noOverlap($1, onlyIf: [$2])
            }
            #expect(holds == !(overlaps && present[0] && present[1] && enforced))
        }
    }

    @Test("demands add up between intervals that exist, and only where it is enforced", arguments: 0...6)
    func cumulative(second: Int) throws {
        for bits in 0..<16 {
            let present = [bits & 1 > 0, bits & 2 > 0, true]
            let (enforced, capacity) = (bits & 4 > 0, bits & 8 > 0 ? 4 : 5)
            let fits = (0...12).allSatisfy { time in
                let first = present[0] && (2..<5).contains(time) ? 2 : 0
                let other = present[1] && (second..<second + 2).contains(time) ? 2 : 0
                return first + other + ((1..<11).contains(time) ? 1 : 0) <= capacity
            }
            let holds = try holds(
                starts: [2, second, 1], sizes: [3, 2, 10], present: present, enforced: enforced
            ) {
                $0.cumulative($1, demands: [2, 2, 1], capacity: capacity, onlyIf: [$2])
            }
            #expect(holds == (fits || !enforced))
        }
    }

    @Test("size, start and end agree in an interval that exists, and are free in one that does not")
    func relation() throws {
        var model = ModelBuilder()
        let (start, size, end) = (
            model.integer(ValueDomain(0...10)), model.integer(ValueDomain(-3...10)), model.integer(ValueDomain(0...10))
        )
        let exists = model.literal()
        _ = model.interval(start: .of(start), size: .of(size), end: .of(end), onlyIf: [exists])
        #expect(try model.allows([start: 2, size: 3, end: 5, exists.variable: 1]))
        #expect(try !model.allows([start: 2, size: 3, end: 6, exists.variable: 1]))
        #expect(try model.allows([start: 2, size: 3, end: 6, exists.variable: 0]))
        #expect(try !model.allows([start: 5, size: -3, end: 2, exists.variable: 1]))
    }

    @Test("a start that is a sum of variables is one to the solver as well")
    func sums() throws {
        var model = ModelBuilder()
        let (day, minute) = (model.integer(ValueDomain(0...2)), model.integer(ValueDomain(0...23)))
        let start = 24 * LinearExpression(day) + .of(minute)
        let moved = model.interval(start: start, size: 5, end: start + 5)
        let fixed = model.interval(start: 0, size: 50, end: 50)
        model.noOverlap([moved, fixed])
        model.minimize(start)
        let answer = try model.solved()
        #expect(answer.objective == 50)
        #expect(answer.value(of: day) == 2)
        #expect(answer.value(of: minute) == 2)
    }

    @Test("four visits find their rooms, each in one of two")
    func optionalIntervals() throws {
        var model = ModelBuilder()
        var rooms: [[Interval]] = [[], []]
        var starts: [IntVariable] = []
        for length in [3, 4, 5, 6] {
            let start = model.integer(ValueDomain(0...9 - length))
            starts.append(start)
            let choices = rooms.indices.map { _ in model.literal() }
            model.exactlyOne(choices)
            for (room, choice) in choices.enumerated() {
                rooms[room].append(
                    model.interval(start: .of(start), size: length, end: .of(start) + length, onlyIf: [choice]))
            }
        }
        for room in rooms { model.noOverlap(room) }
        #expect(try model.solved().status == .optimal)
        model.linear(.sum(starts.map { .of($0) }), in: .exactly(0))
        #expect(try model.solved().status == .infeasible)
    }

    @Test("demands can be decided too")
    func decidedDemands() throws {
        var model = ModelBuilder()
        let guests = model.integer(ValueDomain(0...100))
        let one = model.interval(start: 0, size: 10, end: 10)
        let two = model.interval(start: 5, size: 10, end: 15)
        model.cumulative([one, two], demands: [.of(guests), .of(guests) + 3], capacity: 20)
        model.minimize(-LinearExpression(guests))
        #expect(try model.solved().value(of: guests) == 8)
    }
}
