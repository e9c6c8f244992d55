/// Chance that repeats itself: the same seed draws the same numbers on every machine.
package struct Chance {
    private var state: UInt64

    package init(seed: UInt64) { state = seed }

    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    package mutating func number(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(next() % UInt64(range.count))
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
