import CPSAT
import Testing

@Suite("Domains")
struct ValueDomainTests {
    @Test("ranges are sorted, and those that meet or touch become one")
    func normalised() {
        #expect(ValueDomain([5...7, 1...2, 3...3, 6...9]).ranges == [1...3, 5...9])
        #expect(ValueDomain([4...Int.max, 1...5, 9...9]).ranges == [1...Int.max])
        #expect(ValueDomain([]).isEmpty)
    }

    @Test("the complement is what is left")
    func complement() {
        #expect(ValueDomain.all.complement.isEmpty)
        #expect(ValueDomain([]).complement == .all)
        #expect(ValueDomain.atMost(4).complement == .atLeast(5))
        #expect(ValueDomain.atLeast(5).complement == .atMost(4))
        #expect(ValueDomain.exactly(3).complement.ranges == [Int.min...2, 4...Int.max])
        let gaps = ValueDomain([1...2, 5...9])
        #expect(gaps.complement.ranges == [Int.min...0, 3...4, 10...Int.max])
        #expect(gaps.complement.complement == gaps)
        for value in -3...12 { #expect(gaps.contains(value) != gaps.complement.contains(value)) }
    }

    @Test("a complement is to the solver what it is to us, also beside a constant")
    func toTheSolver() throws {
        for value in 0...10 {
            var model = ModelBuilder()
            let x = model.integer(ValueDomain(0...10))
            model.linear(LinearExpression(x) + 7, in: ValueDomain([7...8, 12...14]).complement)
            #expect(try model.allows([x: value]) == ![0, 1, 5, 6, 7].contains(value))
        }
    }
}
