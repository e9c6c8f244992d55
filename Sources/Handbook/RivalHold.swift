internal import Conditions
internal import Occasions

/// An engagement that may take a room which another occasion holds before its own: by contract, or on a better option.
///
/// A hold is on the days of its occasion, and takes the rooms that are taken with the one it names.
struct RivalHold: Sendable {
    let engagement: EngagementID
    let place: SlotID
    /// The occasion that holds the room; it may be known by that alone.
    let holder: Occasion
    let hold: Hold
    /// The rank of the engagement's own occasion on the room; nil: it has no option there.
    let own: Int?
    /// The rooms it may take that are held so, in order.
    fileprivate(set) var rooms: [ResourceID]

    /// For the engagements an instance speaks of, in order; each with its holders in order.
    static func each(_ brief: Brief, _ instance: RuleInstance, byContract: Bool) -> [RivalHold] {
        let book = Book(brief)
        guard !book.isEmpty else { return [] }
        let problem = brief.problem
        return brief.engagements(for: instance).flatMap { id -> [RivalHold] in
            guard let place = problem[id].place, problem.occasion(of: id).status != .cancelled else { return [] }
            var found: [RivalHold] = []
            for room in brief.candidates(of: place) {
                let occasion = problem[id].occasion
                for (index, hold) in book.holders(of: room, besides: occasion) {
                    let holder = book.occasions[index]
                    // Its own option counts on the room it takes, and on the room that is held, for the time of both.
                    let taken = hold.taken(in: holder.window)
                    let own = [room, hold.room].compactMap { book.standing(of: occasion, on: $0, during: taken) }.min()
                    guard (hold.until == nil) == byContract, hold.order < own ?? .max else { continue }
                    let same = found.firstIndex { $0.holder.id == holder.id && $0.hold == hold && $0.own == own }
                    if let same {
                        found[same].rooms.append(room)
                    } else {
                        found.append(
                            RivalHold(
                                engagement: id, place: place, holder: holder, hold: hold, own: own, rooms: [room]))
                    }
                }
            }
            return found
        }
    }

    /// Who takes one of the rooms is not there on the days they are held; nil where it cannot be otherwise.
    func clear(_ brief: Brief) -> Formula? {
        let problem = brief.problem
        let held = TimeRanges(hold.taken(in: holder.window))
        let needs = problem[engagement].needs
        let parts = rooms.compactMap { room -> Formula? in
            let (before, after) = problem[room].room.map { ($0.minutesBefore(needs), $0.minutesAfter(needs)) } ?? (0, 0)
            let starts = brief.starts(of: engagement, clearOf: held, before: before, after: after)
            let possible = brief.starts(of: engagement)
            guard possible.intersection(starts) != possible else { return nil }
            return .implies(.picked(place, room), .starts(engagement, starts))
        }
        return parts.isEmpty ? nil : .all(parts)
    }

    /// The holds that run, by the rooms they take.
    private struct Book {
        private var holds: [ResourceID: [(holder: Int, hold: Hold)]] = [:]

        var isEmpty: Bool { holds.isEmpty }

        init(_ brief: Brief) {
            let problem = brief.problem
            occasions = problem.holders
            for (index, occasion) in occasions.enumerated() where occasion.status != .cancelled {
                for hold in occasion.holds where hold.isRunning(in: problem) {
                    for tie in brief.ties.taken(with: hold.room) where problem[tie.room].room?.isShared != true {
                        holds[tie.room, default: []].append((index, hold))
                    }
                }
            }
            self.problem = problem
            ties = brief.ties
        }

        /// Those of the problem first.
        let occasions: [Occasion]
        private let problem: Problem
        private let ties: RoomTies

        /// The best hold of an occasion on a room at a time, by itself or with a hall it is a part of.
        func standing(of occasion: Int, on room: ResourceID, during time: TimeRange) -> Int? {
            let covering = [room] + ties.halls(of: room)
            return occasions[occasion].holds
                .filter { hold in
                    // A document's option is for all that its occasion does in the room.
                    covering.contains(hold.room) && hold.isRunning(in: problem)
                        && hold.time.map { $0.taken.overlaps(time) } ?? true
                }
                .map(\.order).min()
        }

        /// Of each other occasion and each time the best hold that takes the room.
        func holders(of room: ResourceID, besides occasion: Int) -> [(holder: Int, hold: Hold)] {
            var best: [(holder: Int, hold: Hold)] = []
            for entry in holds[room] ?? [] where entry.holder != occasion {
                if let last = best.last, last.holder == entry.holder, last.hold.time == entry.hold.time {
                    if entry.hold.order < last.hold.order { best[best.count - 1] = entry }
                } else {
                    best.append(entry)
                }
            }
            return best
        }
    }
}

extension RivalHold {
    /// What the demand is about: the rooms that are held, who holds them, and the engagement.
    func subjects(in problem: Problem) -> [String] {
        [problem[hold.room].id, holder.id, problem[engagement].id]
    }

    func words(statement say: Phrase) -> String {
        let (name, room, who) = (say.name(engagement), say.name(hold.room), say.name(holder))
        let days = say.range(hold.asked(in: holder.window))
        return say(
            en: "\(name) leaves \(room) to \(who), \(days)", nl: "\(name) laat \(room) aan \(who), \(days)",
            fr: "\(name) laisse \(room) à \(who), \(days)")
    }

    /// `how`: on what the other holds it: `by contract`.
    func words(plan: Plan, how: String, _ say: Phrase) -> Wording {
        let holderName = say.name(holder)
        let days = say.range(hold.asked(in: holder.window))
        let (what, held) = (say.dated(engagement, by: plan), say.name(hold.room))
        let taken = plan[place] ?? rooms[0]
        let room = say.name(taken)
        let with =
            taken == hold.room
            ? ","
            : say(en: ", taken with \(held),", nl: ", mee bezet met \(held),", fr: ", prise avec \(held),")
        let others = RoomOption.others(than: hold.room, for: place, in: say.problem).filter { !rooms.contains($0) }
        return Wording(
            say(
                en: "\(what) is in \(room)\(with) which \(holderName) holds \(how), \(days)",
                nl: "\(what) vindt plaats in \(room)\(with) die \(holderName) \(how) heeft, \(days)",
                fr: "\(what) a lieu dans \(room)\(with) que \(holderName) tient \(how), \(days)"),
            remedy: say.ways([
                others.isEmpty
                    ? nil
                    : say(
                        en: "hold it in \(say.oneOf(others))", nl: "kies \(say.oneOf(others))",
                        fr: "choisir \(say.oneOf(others))"),
                say(
                    en: "hold it on days on which the room is free", nl: "kies dagen waarop de zaal vrij is",
                    fr: "choisir des jours où la salle est libre"),
                say(
                    en: "have \(holderName) give the room up", nl: "laat \(holderName) de zaal vrijgeven",
                    fr: "faire lever la salle par \(holderName)"),
            ]))
    }
}

extension Hold {
    /// A contract goes before the first option.
    package var order: Int { until == nil ? 0 : rank }
}
