internal import CPSAT
internal import Conditions
internal import Occasions
private import Synchronization

/// What both searches of a race have found so far.
final class Standing: Sendable {
    struct State: Sendable {
        var best: Plan?
        var cost = Cost.none
        /// What the first level of wishes costs at least.
        var floor = Int.min
        /// No plan costs less than `best`.
        var isProven = false
        /// `best` is what the race was for: the plan that does not depend on it.
        var isSettled = false
        var isInfeasible = false
        var fault: (any Error)?
        /// What the search from below tries, and how to call it off.
        var aim: (value: Int, stop: StopSignal)?
    }

    private let state = Mutex(State())
    let stop: StopSignal

    init(stop: StopSignal) { self.stop = stop }

    var now: State { state.withLock { $0 } }

    /// Nothing more is to be done.
    var isOver: Bool { stop.isStopped || state.withLock { $0.isInfeasible || $0.fault != nil || $0.isSettled } }

    /// Keeps a plan that costs less than the best so far, and gives back the best.
    func note(_ plan: Plan, _ cost: Cost) -> (plan: Plan, cost: Cost) {
        state.withLock { state in
            if let best = state.best, state.isSettled || state.cost <= cost { return (best, state.cost) }
            (state.best, state.cost) = (plan, cost)
            return (plan, cost)
        }
    }

    /// The race is over: no plan costs less than this.
    func settle(_ plan: Plan, _ cost: Cost) {
        state.withLock { ($0.best, $0.cost, $0.isProven, $0.isSettled) = (plan, cost, true, true) }
    }

    /// The first level costs at least so much.
    func raise(_ floor: Int) {
        state.withLock { state in
            state.floor = max(state.floor, floor)
            if let aim = state.aim, aim.value < state.floor { aim.stop.stop() }
        }
    }

    /// The best costs the least there is, which says nothing of other plans that cost as much.
    func proveBest() { state.withLock { $0.isProven = true } }

    /// What to try next from below, and the signal that calls it off where it is known to be in vain.
    func aim(at value: Int) -> (value: Int, stop: StopSignal) {
        state.withLock { state in
            let aim = (value: max(value, state.floor), stop: StopSignal(within: stop))
            state.aim = aim
            return aim
        }
    }

    func excludeAll() {
        state.withLock { state in
            state.isInfeasible = true
            state.aim?.stop.stop()
        }
    }

    func fail(_ fault: any Error) {
        state.withLock { state in
            state.fault = state.fault ?? fault
            state.aim?.stop.stop()
        }
    }
}
