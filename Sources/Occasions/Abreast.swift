private import Dispatch
private import Synchronization

/// Does one piece of work for each number below `count`, as many at once as the machine has cores.
///
/// The results stand in the order of the numbers, however the work went.
package func abreast<Outcome: Sendable>(_ count: Int, _ work: @Sendable (Int) -> Outcome) -> [Outcome] {
    let outcomes = Mutex([Outcome?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { number in
        let outcome = work(number)
        outcomes.withLock { $0[number] = outcome }
    }
    return outcomes.withLock { $0.compactMap(\.self) }
}
