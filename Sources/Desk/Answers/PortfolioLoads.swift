internal import Occasions

/// What a plan asks of the city on the days of some bids: nights in hotels, hours of people by role.
///
/// What is confirmed stands in full; what is only tentative, and the bids themselves, stand apart.
struct PortfolioLoads {
    struct Load: Equatable {
        var confirmed = 0
        var tentative = 0
        var bids = 0
    }

    struct Night {
        /// The evening it begins.
        let date: CivilDate
        /// People who sleep in the city.
        let people: Load
    }

    struct Work {
        let date: CivilDate
        /// `protocol`, `liaison`, `interpreter`
        let role: String
        let minutes: Load
    }

    let nights: [Night]
    let work: [Work]

    /// `bids`: how many of the first occasions are bids.
    init(_ problem: Problem, _ plan: Plan, bids: Int) {
        let zone = problem.zone
        let windows = problem.occasions.prefix(bids).map(\.window)
        let days = Set(windows.flatMap { zone.civil($0.start).date.dayNumber...zone.civil($0.end - 1).date.dayNumber })
        func column(_ occasion: Int) -> WritableKeyPath<Load, Int> {
            occasion < bids ? \.bids : problem.occasions[occasion].status.isFirm ? \.confirmed : \.tentative
        }
        var nights: [Int: Load] = [:]
        for id in problem.resourceIDs {
            guard let guest = problem[id].delegation else { continue }
            let window = problem.occasions[guest.occasion].window
            let first = zone.civil(guest.arrival ?? window.start).date.dayNumber
            let last = zone.civil(guest.departure ?? window.end - 1).date.dayNumber
            guard first < last else { continue }
            for night in first..<last where days.contains(night) || days.contains(night + 1) {
                nights[night, default: Load()][keyPath: column(guest.occasion)] += guest.size
            }
        }
        var work: [Int: [String: Load]] = [:]
        for id in problem.engagementIDs where !problem.isGiven(id) {
            guard let start = plan.start(of: id) else { continue }
            let day = zone.civil(start).date.dayNumber
            guard days.contains(day) else { continue }
            for slot in problem[id].slots {
                guard let role = problem[slot].role.duty else { continue }
                work[day, default: [:]][role, default: Load()][keyPath: column(problem[id].occasion)] +=
                    problem[id].minutes
            }
        }
        self.nights = nights.sorted { $0.key < $1.key }.map {
            Night(date: CivilDate(dayNumber: $0.key), people: $0.value)
        }
        self.work = work.sorted { $0.key < $1.key }.flatMap { day, roles in
            roles.sorted { $0.key < $1.key }.map {
                Work(date: CivilDate(dayNumber: day), role: $0.key, minutes: $0.value)
            }
        }
    }
}
