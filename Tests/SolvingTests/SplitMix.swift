@testable import Solving

/// A small seeded source of chance, the same on every machine.
struct SplitMix: RandomNumberGenerator {
    private var numbers: Sequence64

    init(seed: UInt64) { numbers = Sequence64(state: seed) }

    mutating func next() -> UInt64 { numbers.next() }

    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
    mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }
    mutating func pick<T>(_ choices: [T]) -> T { choices[number(0...(choices.count - 1))] }
}
