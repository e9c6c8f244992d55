import Occasions
import Register
import Repeatable
import Testing

/// Random ledgers: what the facts say at a moment is what stepping through every minute gives.
@Suite struct RandomLedgerTests {
    private static let rooms: [(id: String, takes: Set<String>)] = [
        ("left", ["left", "hall"]), ("right", ["right", "hall", "foyer"]), ("hall", ["left", "right", "hall"]),
        ("foyer", ["foyer", "right"]), ("square", []),
    ]

    struct Dice {
        var numbers: SplitMix64
        mutating func roll(_ range: ClosedRange<Int>) -> Int {
            range.lowerBound + Int(numbers.next() % UInt64(range.count))
        }
    }

    /// Twenty steps within sixty minutes, some of them of options that run no more.
    static func ledger(_ dice: inout Dice) throws -> [Fact] {
        var facts: [Fact] = []
        var (now, asked) = (0, [Int]())
        for number in 1...dice.roll(3...20) {
            now += dice.roll(0...4)
            let happening: Happening
            let hold = asked.isEmpty ? 0 : asked[dice.roll(0...(asked.count - 1))]
            switch asked.isEmpty ? 0 : dice.roll(0...11) {
            case 5: happening = .extended(hold: hold, until: Moment(minutes: now + dice.roll(0...30)))
            case 6, 7, 8:
                let holders = asked.filter { $0 < hold && dice.roll(0...2) > 0 }
                happening = .challenged(by: hold, holders: holders, until: Moment(minutes: now + dice.roll(0...12)))
            case 9: happening = dice.roll(0...1) == 0 ? .withdrawn(by: hold) : .overruled(hold: hold)
            case 10: happening = .released(hold: hold)
            case 11: happening = .confirmed(hold: hold)
            default:
                let room = rooms[dice.roll(0...(rooms.count - 1))]
                let start = Moment(minutes: 30 + dice.roll(0...20))
                let range = TimeRange(start, minutes: dice.roll(1...10))
                happening = .asked(
                    HoldRequest(
                        room: room.id, takes: room.takes, occasion: "o\(dice.roll(1...5))", title: "",
                        range: range, taken: TimeRange(range.start - dice.roll(0...3), minutes: range.minutes + 4),
                        until: Moment(minutes: now + dice.roll(0...40))))
                asked.append(number)
            }
            facts.append(
                Fact(
                    number: number, when: Moment(minutes: now),
                    signature: Signature(who: "a", why: nil, salt: "s"), happening: happening, subjects: [], digest: "")
            )
        }
        return facts
    }

    @Test(arguments: [1, 2]) func tenThousandLedgersAgree(seed: Int) throws {
        var dice = Dice(numbers: SplitMix64(state: UInt64(seed)))
        var (running, waiting, lapsed) = (0, 0, 0)
        for round in 1...5000 {
            let facts = try Self.ledger(&dice)
            let now = Moment(minutes: dice.roll(0...70))
            let book = HoldBook(facts, now: now)
            let slow = SlowBook(facts, now: now)
            let ranks = Dictionary(uniqueKeysWithValues: book.standings.map { ($0.number, $0.rank) })
            #expect(ranks == slow.ranks, "ledger \(round) of seed \(seed) at \(now.minutes): \(facts.map(\.happening))")
            for standing in book.standings {
                #expect(
                    Set(book.front(of: standing.number).map(\.number)) == slow.front(of: standing.number),
                    "ledger \(round)")
                let displaced = Set(book.displaced(by: standing.number).map(\.number))
                #expect(displaced == slow.displaced(by: standing.number), "ledger \(round)")
                waiting += standing.rank > 1 ? 1 : 0
            }
            running += ranks.count
            lapsed += book.holds.count { $0.end.map { $0.cause == .challenged && $0.at <= now } ?? false }
            // What it says of now does not depend on what comes later, and asking twice gives the same.
            #expect(HoldBook(facts.filter { $0.when <= now }, now: now).standings == book.standings)
        }
        // The ledgers are worth the trouble.
        #expect(running > 5000 && waiting > 1000 && lapsed > 100, "\(running) \(waiting) \(lapsed)")
    }
}

/// The same by stepping through the minutes, in the plainest way.
private struct SlowBook {
    private struct Hold {
        let number: Int
        let request: HoldRequest
        var until: Int
        var isContract = false
        var isLive = true
    }

    private struct Challenge {
        let by: Int
        let holder: Int
        let until: Int
    }

    private var live: [Hold] = []

    init(_ facts: [Fact], now: Moment) {
        var holds: [Int: Hold] = [:]
        var challenges: [Challenge] = []
        guard now.minutes >= 0 else { return }
        for minute in 0...now.minutes {
            // At its beginning, what is over ends.
            for number in holds.keys where holds[number]?.request.taken.end.minutes == minute {
                holds[number]?.isLive = false
            }
            for fact in facts where fact.when.minutes == minute {
                switch fact.happening {
                case .asked(let request):
                    holds[fact.number] = Hold(number: fact.number, request: request, until: request.until.minutes)
                    if request.taken.end.minutes <= minute { holds[fact.number]?.isLive = false }
                case .extended(let number, let until):
                    if holds[number]?.isLive == true { holds[number]?.until = until.minutes }
                case .challenged(let challenger, let holders, let until):
                    challenges += holders.map { Challenge(by: challenger, holder: $0, until: until.minutes) }
                case .withdrawn(let challenger): challenges.removeAll { $0.by == challenger }
                case .confirmed(let number): if holds[number]?.isLive == true { holds[number]?.isContract = true }
                case .released(let number), .overruled(let number): holds[number]?.isLive = false
                default: break
                }
            }
            if minute == now.minutes { break }
            // At its end, what was not confirmed in time lapses, all at once.
            let lapsing = holds.values.filter { hold in
                guard hold.isLive, !hold.isContract else { return false }
                return hold.until <= minute
                    || challenges.contains {
                        $0.holder == hold.number && $0.until == minute && holds[$0.by]?.isLive == true
                    }
            }
            for hold in lapsing { holds[hold.number]?.isLive = false }
        }
        live = holds.values.filter(\.isLive).sorted { $0.number < $1.number }
    }

    private func rival(_ one: Hold, _ other: Hold) -> Bool {
        one.request.occasion != other.request.occasion
            && one.request.taken.start < other.request.taken.end && other.request.taken.start < one.request.taken.end
            && (one.request.takes.contains(other.request.room) || other.request.takes.contains(one.request.room))
    }

    private func goesBefore(_ one: Hold, _ other: Hold) -> Bool {
        one.isContract == other.isContract ? one.number < other.number : one.isContract
    }

    func front(of number: Int) -> Set<Int> {
        guard let hold = live.first(where: { $0.number == number }) else { return [] }
        return Set(live.filter { rival($0, hold) && goesBefore($0, hold) }.map(\.number))
    }

    func displaced(by number: Int) -> Set<Int> {
        guard let hold = live.first(where: { $0.number == number }) else { return [] }
        return Set(live.filter { rival($0, hold) && !$0.isContract }.map(\.number))
    }

    /// The longest row of options, each of which goes before the next and keeps it from the room.
    private func rank(_ number: Int) -> Int { 1 + (front(of: number).map(rank).max() ?? 0) }

    var ranks: [Int: Int] { Dictionary(uniqueKeysWithValues: live.map { ($0.number, rank($0.number)) }) }
}
