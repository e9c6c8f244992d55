import Foundation
import Testing

/// Which bids can be hosted together, from documents to the answer.
@Suite struct PortfolioTests {
    /// A bid of one meeting at a fixed hour, on one of some days.
    private struct Bid {
        let id: String
        let days: [Int]
        let hour: Int
        let room: String
        let person: String?
        let cars: Int

        var document: String {
            let first = "2027-04-\(days[0] < 10 ? "0" : "")\(days[0])"
            let last = "2027-04-\(days[days.count - 1] < 10 ? "0" : "")\(days[days.count - 1])"
            let with = person.map { ", with: [\($0)]" } ?? ""
            let pools = cars > 0 ? ", pools: {sedan: \(cars)}" : ""
            return """
                hostcity: occasion/1
                id: \(id)
                title: Bid \(id)
                status: bid
                candidates: {first: \(first), last: \(last), days: 1}
                engagements:
                  - {id: meeting, title: Meeting, length: 1 h, at: "day 1 \(hour):00", room: \(room)\(with)\(pools)}

                """
        }
    }

    private struct Answer: Decodable {
        struct Dated: Decodable {
            let bid: String
            let first: String
        }

        struct Set: Decodable { let bids: [Dated] }

        let together: Bool
        let possible: [Set]
        let impossible: [Set]
        let unknown: [[String]]
    }

    /// One room holds one meeting, one person attends one, and there are two cars.
    private static func fits(_ picks: [(bid: Bid, day: Int)]) -> Bool {
        let times = Set(picks.map { "\($0.day) \($0.bid.hour)" })
        return times.allSatisfy { time in
            let here = picks.filter { "\($0.day) \($0.bid.hour)" == time }.map(\.bid)
            let (rooms, people) = (here.map(\.room), here.compactMap(\.person))
            return Set(rooms).count == rooms.count && Set(people).count == people.count
                && here.reduce(0) { $0 + $1.cars } <= 2
        }
    }

    @Test(arguments: [(bids: 12, days: 1, seed: 1), (8, 1, 2), (5, 2, 3), (4, 3, 4), (6, 2, 5)])
    func equalsEverySet(_ size: (bids: Int, days: Int, seed: Int)) throws {
        var state = UInt64(size.seed) &* 2_654_435_761
        func below(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        let bids = (0..<size.bids).map { number in
            let first = 5 + below(2)
            return Bid(
                id: "bid-\(number + 10)", days: Array(first..<(first + 1 + below(size.days))),
                hour: [10, 14, 18][below(3)],
                room: ["hall/council", "hall/salon", "museum/atrium"][below(3)],
                person: [nil, nil, "mayor", "alderman"][below(4)], cars: below(3))
        }
        for bid in bids { try folder.write(bid.document, to: "\(bid.id).yaml") }
        let run = try Run(
            ["bid", "portfolio"] + bids.map { "\($0.id).yaml" } + ["-q", "--json", "--plan", "plan.yaml"], in: folder,
            seconds: 300)
        let answer = try JSONDecoder().decode(Answer.self, from: Data(run.output.utf8))

        func canBe(_ set: [Int]) -> Bool {
            func extended(_ picks: [(bid: Bid, day: Int)]) -> Bool {
                guard picks.count < set.count else { return Self.fits(picks) }
                let bid = bids[set[picks.count]]
                return bid.days.contains { extended(picks + [(bid, $0)]) }
            }
            return extended([])
        }
        let sets = (1..<(1 << bids.count)).map { mask in bids.indices.filter { mask >> $0 & 1 == 1 } }
        let possible = Set(sets.filter(canBe))
        let largest = possible.filter { set in
            bids.indices.allSatisfy { set.contains($0) || !possible.contains((set + [$0]).sorted()) }
        }
        let smallest = Set(sets).subtracting(possible).filter { set in
            set.allSatisfy { one in set.count == 1 || possible.contains(set.filter { $0 != one }) }
        }
        func names(_ sets: Set<[Int]>) -> Set<[String]> { Set(sets.map { $0.map { bids[$0].id } }) }
        #expect(run.code == (possible.contains(Array(bids.indices)) ? 0 : 1))
        #expect(answer.together == possible.contains(Array(bids.indices)))
        #expect(answer.unknown.isEmpty)
        #expect(Set(answer.possible.map { $0.bids.map(\.bid) }) == names(largest))
        #expect(Set(answer.impossible.map { $0.bids.map(\.bid) }) == names(smallest))
        // The dates it names do.
        for set in answer.possible {
            let picks = set.bids.compactMap { dated in
                bids.first { $0.id == dated.bid }.flatMap { bid in
                    Int(dated.first.suffix(2)).map { (bid: bid, day: $0) }
                }
            }
            #expect(picks.count == set.bids.count)
            #expect(Self.fits(picks))
        }
    }

    /// The whole answer in three languages, with what is promised and what is only tentative.
    @Test func theAnswer() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        let games = """
            hostcity: occasion/1
            id: games
            title: Games
            status: bid
            candidates: {first: 2027-03-11, last: 2027-03-13, days: 2}
            delegations:
              - {id: north, name: North, size: 12, languages: [en]}
              - {id: south, name: South, size: 8, languages: [en], arrival: 'day 1 12:00', departure: 'day 2 20:00'}
            engagements:
              - {id: opening, length: 2 h, on: day 1, between: "09:00-13:00", room: hall/council, with: [mayor, north], staff: {protocol: 1}}
              - {id: closing, length: 90 min, on: day 2, between: "14:00-18:00", room: museum/atrium, with: [north, south], staff: {protocol: 2}}

            """
        try folder.write(games, to: "games.yaml")
        try folder.write(
            games.replacing("id: games", with: "id: fair").replacing("title: Games", with: "title: Fair")
                .replacing(
                    "candidates: {first: 2027-03-11, last: 2027-03-13, days: 2}", with: "window: 2027-03-12..2027-03-13"
                )
                .replacing("09:00-13:00", with: "09:00-11:30"), to: "fair.yaml")
        try folder.write(
            """
            hostcity: occasion/1
            id: seminar
            title: Seminar
            status: bid
            window: 2027-03-12..2027-03-12
            engagements:
              - {id: talk, length: 2 h, at: 2027-03-12 09:00, room: hall/council}

            """, to: "seminar.yaml")
        try folder.edit(
            "office.yaml", "as-of: 2027-01-04", "as-of: 2027-01-04\nbids: [games.yaml, fair.yaml, seminar.yaml]")
        var text = ""
        for language in ["en", "nl", "fr"] {
            text += try Run(
                [
                    "bid", "portfolio", "games", "fair", "seminar", "-q", "--today", "2027-01-04", "--language",
                    language,
                ],
                in: folder
            ).transcript
        }
        text += try Run(
            ["bid", "portfolio", "games", "seminar.yaml", "-q", "--json", "--today", "2027-01-04", "--language", "en"],
            in: folder
        ).transcript
        try Golden.expect(text, "bids/portfolio")
    }

    @Test func whatIsWrong() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        try folder.write(
            "hostcity: occasion/1\nid: title\nkind: award\nstatus: bid\nbid: {stages: [{stage: concept}]}\n",
            to: "title.yaml")
        let one = Bid(id: "one", days: [5], hour: 10, room: "hall/salon", person: nil, cars: 0)
        try folder.write(one.document, to: "one.yaml")
        try folder.write(one.document.replacing("length: 1 h", with: "length: 1"), to: "two.yaml")
        var text = ""
        for words in [
            ["title.yaml"], ["one.yaml", "./one.yaml"], ["one"], ["one.yaml", "two.yaml"], ["none.yaml"], [],
            (1...13).map { "bid-\($0).yaml" }, ["visit.yaml", "one.yaml"],
        ] {
            text += "$ hostcity bid portfolio \(words.joined(separator: " "))\n"
            text +=
                try Run(
                    ["bid", "portfolio"] + words + ["-q", "--language", "en", "--today", "2027-01-04"], in: folder
                ).transcript + "\n"
        }
        try Golden.expect(text, "bids/portfolio-faults")
    }
}
