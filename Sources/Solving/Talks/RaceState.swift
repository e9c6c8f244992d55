internal import CPSAT
internal import Conditions
internal import Occasions
private import Synchronization

/// What both searches of a race have found so far. Both read it and add to it.
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
        /// First attempts from below, by the cost they try.
        var trials: [Int: Trial] = [:]
        /// What else is tried from below, and how to call it off.
        var aim: Aim?
    }

    /// A first attempt at a cost, by whichever search.
    enum Trial: Sendable {
        /// `ended` opens when it has ended.
        case running(StopSignal, ended: Latch)
        case plan(Plan)
        /// In vain, excluded or called off.
        case nothing
    }

    /// A cost that is tried again, and whether it is the last time.
    typealias Aim = (value: Int, isLast: Bool, stop: StopSignal)

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
            RaceState.callOff(state.trials.filter { $0.key < state.floor })
        }
    }

    /// Keeps what the search upwards proved; if it was quick, or two attempts were in vain, nothing more is to be tried.
    func noteUpward(_ plan: Plan, _ value: Int, isQuick: Bool) {
        state.withLock { state in
            state.upward = (plan, value, isQuick)
            if isQuick { return RaceState.callOff(state) }
            if let aim = state.aim, aim.isLast { aim.stop.stop() }
        }
    }

    /// What to try again from below, and the signal that calls it off where it is known to be in vain.
    func aim(isLast: Bool) -> Aim {
        state.withLock { state in
            let aim = (value: state.floor, isLast: isLast, stop: StopSignal(within: stop))
            state.aim = aim
            return aim
        }
    }

    /// Takes the first attempt at a cost; nil where somebody has.
    func claim(_ value: Int, within stop: StopSignal) -> StopSignal? {
        state.withLock { state in
            guard state.trials[value] == nil else { return nil }
            let own = StopSignal(within: stop)
            state.trials[value] = .running(own, ended: Latch())
            return own
        }
    }

    /// How a first attempt ended. Where it is known that nothing costs less than its plan, no other is wanted.
    func end(_ value: Int, _ trial: Trial) {
        state.withLock { state in
            let before = state.trials.updateValue(trial, forKey: value)
            if case .plan = trial, value == state.floor { RaceState.callOff(state.trials) }
            if case .running(_, let ended) = before { ended.open() }
        }
    }

    /// Nothing more from below.
    private static func callOff(_ state: State) {
        state.aim?.stop.stop()
        callOff(state.trials)
    }

    private static func callOff(_ trials: [Int: Trial]) {
        for case .running(let stop, ended: _) in trials.values { stop.stop() }
    }

    func excludeAll() {
        state.withLock { state in
            state.isInfeasible = true
            RaceState.callOff(state)
        }
    }

    func fail(_ fault: any Error) {
        state.withLock { state in
            state.fault = state.fault ?? fault
            RaceState.callOff(state)
        }
    }
}
