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

/// Does two pieces of work at once.
package func abreast<First: Sendable, Second: Sendable>(
    _ first: @Sendable () -> First, _ second: @Sendable () -> Second
) -> (First, Second) {
    let done = Mutex<(First?, Second?)>((nil, nil))
    DispatchQueue.concurrentPerform(iterations: 2) { number in
        if number == 0 {
            let outcome = first()
            done.withLock { $0.0 = outcome }
        } else {
            let outcome = second()
            done.withLock { $0.1 = outcome }
        }
    }
    let outcomes = done.withLock { $0 }
    return (outcomes.0 ?? first(), outcomes.1 ?? second())
}
