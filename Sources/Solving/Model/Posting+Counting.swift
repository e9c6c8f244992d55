internal import CPSAT

/// Counts of true bits written in clauses, each partial count a row of literals "at least so many".
///
/// A search by clauses learns about these literals. Sums of numbers it only propagates: rounds of 150 talks that clauses
/// settle in seconds were not settled in a minute with numbers for the same counts.
extension Posting {
    /// Counts bits from the first to the last, of which `number` are true: a sequential counter (Sinz 2005).
    ///
    /// `known`: for each bit, how many are true so far at least and at most.
    mutating func countRunning(_ bits: [Bit], exactly number: Int, known: [ClosedRange<Int>]) {
        var before: [Bit] = []
        for (place, bit) in bits.enumerated() {
            let left = bits.count - place - 1
            let least = max(known[place].lowerBound, number - left)
            let most = min(known[place].upperBound, min(place + 1, number))
            let after = (0..<min(place + 1, number)).map { index -> Bit in
                if index < least { return .yes }
                return index >= most ? .no : place == 0 ? bit : .literal(model.literal())
            }
            for index in 0...after.count {
                let now = index < after.count ? after[index] : .no
                let same = index < before.count ? before[index] : .no
                let less = index == 0 ? .yes : index <= before.count ? before[index - 1] : .no
                if now == same, case .literal = now { continue }
                clause([same.negated, now])
                clause([less.negated, bit.negated, now])
                clause([now.negated, less])
                clause([now.negated, same, bit])
            }
            before = after
        }
    }

    /// Bits of which the first says that at least one of these is true, the second at least two, and so on up to one more
    /// than `most`: a totalizer (Bailleux and Boufkhad 2003).
    mutating func total(_ bits: [Bit], upTo most: Int) -> [Bit] {
        guard bits.count > 1 else { return bits }
        let one = total(Array(bits.prefix(bits.count / 2)), upTo: most)
        let other = total(Array(bits.dropFirst(bits.count / 2)), upTo: most)
        let number = min(most + 1, one.count + other.count)
        let both = (0..<number).map { _ in Bit.literal(model.literal()) }
        for first in 0...one.count {
            for second in 0...other.count {
                let sum = first + second
                if sum > 0, sum <= number {
                    clause(
                        (first > 0 ? [one[first - 1].negated] : []) + (second > 0 ? [other[second - 1].negated] : [])
                            + [both[sum - 1]])
                }
                // At the end of a half that was cut off nothing is known of how many more there are.
                let isCut = first == one.count && first == most + 1 || second == other.count && second == most + 1
                guard sum < number, !isCut else { continue }
                clause(
                    (first < one.count ? [one[first]] : []) + (second < other.count ? [other[second]] : [])
                        + [both[sum].negated])
            }
        }
        return both
    }

    /// No more than so many of these are true.
    mutating func hold(_ bits: [Bit], atMost most: Int) {
        guard bits.count > most else { return }
        for bit in total(bits, upTo: most).dropFirst(most) { clause([bit.negated]) }
    }

    /// The expression is at most so much, by a totalizer where it adds literals that all weigh the same.
    mutating func hold(_ expression: LinearExpression, atMost most: Int) {
        model.linear(expression, in: .atMost(most))
        let weight = abs(expression.terms.first?.factor ?? 0)
        guard weight > 0, expression.terms.allSatisfy({ abs($0.factor) == weight }),
            Set(expression.terms.map(\.variable)).count == expression.terms.count,
            expression.terms.allSatisfy({ model.isLiteral($0.variable) })
        else { return }
        // A literal that is taken away costs where it is false.
        let fixed = expression.terms.reduce(expression.constant) { $0 + min(0, $1.factor) }
        guard most >= fixed else { return }
        hold(
            expression.terms.map { term in
                let literal = model.literal(of: term.variable)
                return .literal(term.factor > 0 ? literal : !literal)
            }, atMost: (most - fixed) / weight)
    }

    /// At least one of these is true.
    mutating func clause(_ bits: [Bit]) {
        guard !bits.contains(.yes) else { return }
        model.anyOf(bits.compactMap { bit in if case .literal(let literal) = bit { literal } else { nil } })
    }
}
