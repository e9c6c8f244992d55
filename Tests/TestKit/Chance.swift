internal import Repeatable

/// Chance that repeats itself: the same seed draws the same numbers on every machine.
package struct Chance {
    private var numbers: SplitMix64

    package init(seed: UInt64) { numbers = SplitMix64(state: seed) }

    package mutating func number(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(numbers.next() % UInt64(range.count))
    }

    package mutating func yes(_ percent: Int) -> Bool { number(1...100) <= percent }

    package mutating func one<Element>(of elements: [Element]) -> Element { elements[number(0...(elements.count - 1))] }

    /// Each with a chance of so many percent.
    package mutating func some<Element>(of elements: [Element], _ percent: Int) -> [Element] {
        var drawn: [Element] = []
        for element in elements where yes(percent) { drawn.append(element) }
        return drawn
    }
}
