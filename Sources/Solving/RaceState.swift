internal import CPSAT
internal import Conditions
internal import Occasions
private import Synchronization

/// What both searches of a race have found so far.
final class RaceState: Sendable {
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
        /// What the search upwards from nothing proved to be the least, and its plan.
        var upward: (plan: Plan, value: Int, isQuick: Bool)?
        /// What the search from below tries, and how to call it off.
        var aim: Aim?
    }

    /// A cost that is tried, for the first time or after that.
    typealias Aim = (value: Int, isFirst: Bool, stop: StopSignal)

    private let state = Mutex(State())
    let stop: StopSignal

    init(stop: StopSignal) { self.stop = stop }

    var now: State { state.withLock { $0 } }

    /// Nothing more is to be done.
    var isOver: Bool { stop.isStopped || state.withLock { $0.isInfeasible || $0.fault != nil || $0.isSettled } }

    /// Keeps a plan that costs less than the best so far, and gives back the best.
    func note(_ plan: Plan, _ cost: Cost, isProven: Bool) -> (plan: Plan, cost: Cost) {
        state.withLock { state in
            state.isProven = state.isProven || isProven
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

    /// Keeps what the search upwards proved; if it was quick, or a first attempt was in vain, nothing more is to be tried.
    func noteUpward(_ plan: Plan, _ value: Int, isQuick: Bool) {
        state.withLock { state in
            state.upward = (plan, value, isQuick)
            if let aim = state.aim, isQuick || !aim.isFirst { aim.stop.stop() }
        }
    }

    /// What to try from below, and the signal that calls it off where it is known to be in vain.
    func aim(isFirst: Bool) -> Aim {
        state.withLock { state in
            let aim = (value: state.floor, isFirst: isFirst, stop: StopSignal(within: stop))
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
