/// Which sets of bids can be hosted together: every largest set that can, every smallest that cannot.
///
/// What can be hosted can be with fewer bids as well, so these two lists say it of every set. Each bid has one or more
/// sets of dates; a set of bids can be hosted if it can be on one date of each.
struct PortfolioSearch {
    /// One set of dates of one bid, both by their places.
    struct Pick: Hashable {
        let bid: Int
        let date: Int
    }

    enum Answer: Equatable {
        case possible([Pick])
        case impossible
        /// The search was ended, or its limits were reached.
        case unknown
    }

    /// Sets of bids, each by the places of its bids in order.
    struct Result {
        /// The largest that can be hosted, with the dates on which they can.
        var possible: [[Pick]] = []
        /// The smallest that cannot.
        var impossible: [[Int]] = []
        var unknown: [[Int]] = []
    }

    /// How many sets of dates each bid has.
    private let dates: [Int]
    /// Whether all of these can be hosted together; nil: not known.
    private let ask: ([Pick]) throws -> Bool?
    private let isStopped: () -> Bool
    /// What is known already.
    private var good: [Set<Pick>] = []
    private var bad: [Set<Pick>] = []
    private var open: [Set<Pick>] = []

    init(dates: [Int], isStopped: @escaping () -> Bool = { false }, ask: @escaping ([Pick]) throws -> Bool?) {
        self.dates = dates
        self.isStopped = isStopped
        self.ask = ask
    }

    /// How many bids can be asked about: every set of them is looked at.
    static let mostBids = 12

    // MARK: Sets of bids

    mutating func run() throws -> Result {
        var result = Result()
        let all = (1..<(1 << dates.count)).map { mask in dates.indices.filter { mask >> $0 & 1 == 1 } }
        // The largest first, and among these as the bids are named.
        let ordered = all.sorted { left, right in
            left.count == right.count ? left.lexicographicallyPrecedes(right) : left.count > right.count
        }
        for set in ordered {
            let wanted = Set(set)
            if result.possible.contains(where: { wanted.isSubset(of: $0.map(\.bid)) }) { continue }
            if result.impossible.contains(where: { wanted.isSuperset(of: $0) }) { continue }
            switch try answer(set) {
            case .possible(let picks): result.possible.append(picks)
            case .impossible: result.impossible.append(try smallest(of: set))
            case .unknown:
                result.unknown.append(set)
                if isStopped() { return result }
            }
        }
        result.impossible.sort { $0.count == $1.count ? $0.lexicographicallyPrecedes($1) : $0.count < $1.count }
        return result
    }

    /// A smallest impossible set within an impossible one.
    private mutating func smallest(of set: [Int]) throws -> [Int] {
        var left = set
        for bid in set where left.count > 1 {
            let rest = left.filter { $0 != bid }
            if try answer(rest) == .impossible { left = rest }
        }
        return left
    }

    // MARK: Dates

    /// Whether a set of bids can be hosted, on whatever dates.
    mutating func answer(_ bids: [Int]) throws -> Answer {
        var isCertain = true
        // What was not found out is left aside: only a date that is known to do counts.
        var shunned = bad
        while let picks = assignment(of: bids, avoiding: shunned) {
            switch try known(picks) {
            case true: return .possible(picks)
            case false:
                let core = try core(of: picks)
                bad.append(core)
                shunned.append(core)
            case nil:
                if isStopped() { return .unknown }
                isCertain = false
                shunned.append(Set(picks))
            }
        }
        return isCertain ? .impossible : .unknown
    }

    /// The first dates, in the order of the bids, of which no part is known not to do.
    private func assignment(of bids: [Int], avoiding bad: [Set<Pick>]) -> [Pick]? {
        func extended(_ picks: [Pick]) -> [Pick]? {
            guard picks.count < bids.count else { return picks }
            for date in 0..<dates[bids[picks.count]] {
                let more = picks + [Pick(bid: bids[picks.count], date: date)]
                let set = Set(more)
                if bad.contains(where: { $0.isSubset(of: set) }) { continue }
                if let whole = extended(more) { return whole }
            }
            return nil
        }
        return extended([])
    }

    private mutating func known(_ picks: [Pick]) throws -> Bool? {
        let set = Set(picks)
        if good.contains(where: { set.isSubset(of: $0) }) { return true }
        if bad.contains(where: { $0.isSubset(of: set) }) { return false }
        if open.contains(set) || isStopped() { return nil }
        let answer = try ask(picks)
        switch answer {
        case true: good.append(set)
        case false: bad.append(set)
        case nil: open.append(set)
        }
        return answer
    }

    /// A smallest part of dates that cannot be together.
    private mutating func core(of picks: [Pick]) throws -> Set<Pick> {
        var left = picks
        for pick in picks where left.count > 1 {
            let rest = left.filter { $0 != pick }
            if try known(rest) == false { left = rest }
        }
        return Set(left)
    }
}
