import Foundation
import Testing

/// What serves the city's goals, what its money carries, and what falls due of its ties.
@Suite struct PolicyTests {
    private static let policy = """
        hostcity: policy/1
        title: Policy note
        currency: EUR
        priorities:
          - {id: open-city, title: An open city}
          - {id: young-city, title: A young city}
        actions:
          - {id: sister-city, priority: open-city, title: Renew the tie}
          - {id: congresses, priority: open-city, title: Win congresses}
          - {id: exchange, priority: young-city, title: Exchange}
        lines:
          - {id: marketing, title: Marketing fund, amount: 100000, decision: 2027-02-01, body: College}
          - {id: subsidies, title: European subsidies}

        """

    private static let ties = """
        hostcity: ties/1
        ties:
          - id: kanazawa
            title: Sister city
            kind: twin-city
            since: 1971
            owner: mayor
            agreement: {from: 2021-11-10, until: 2027-03-09, renew-by: 2027-01-29}
            visits:
              - {title: Visit, on: 2027-03-11..2027-03-12, place: Here}
          - id: network
            title: Network of cities
            kind: network
            seats:
              - {title: Executive committee, holder: mayor, until: 2027-02-28}
            meetings:
              - title: General meeting
                on: 2027-02-10..2027-02-12
                place: Turku
                statutory: yes
                answer-by: 2027-01-20 12:00
                travel: {who: mayor, out: 2027-02-09 15:00, back: 2027-02-12 22:00}

        """

    private static let bid = """
        hostcity: occasion/1
        id: games
        title: Games for schools
        kind: award
        status: bid
        serves: [exchange]
        costs: [{line: marketing, amount: 120000}, {line: subsidies, amount: 30000}]
        bid:
          stages:
            - {stage: concept, due: 2027-01-20}

        """

    private func office() throws -> Folder {
        let folder = try Folder(fixture: "small")
        try folder.edit(
            "office.yaml", "as-of: 2027-01-04",
            "as-of: 2027-01-04\nbids: [games.yaml]\nties: ties.yaml\npolicy: policy.yaml")
        try folder.write(Self.policy, to: "policy.yaml")
        try folder.write(Self.ties, to: "ties.yaml")
        try folder.write(Self.bid, to: "games.yaml")
        try folder.edit("visit.yaml", "status: confirmed", "status: confirmed\nserves: [sister-city]")
        return folder
    }

    private func transcript(_ folder: Folder, _ calls: [[String]]) throws -> String {
        try calls.map { words in
            "$ hostcity \(words.joined(separator: " "))\n"
                + (try Run(words + ["--now", "2027-01-25 09:00"], in: folder)).transcript + "\n"
        }.joined()
    }

    @Test func whatServesAndWhatItCosts() throws {
        let folder = try office()
        defer { folder.remove() }
        let text = try transcript(
            folder,
            ["en", "nl", "fr"].map { ["policy", "visit.yaml", "--language", $0] } + [
                ["policy", "visit.yaml", "--json"]
            ])
        try Golden.expect(text, "bids/policy")
    }

    @Test func whatFallsDueOfTies() throws {
        let folder = try office()
        defer { folder.remove() }
        let text = try transcript(
            folder,
            ["en", "nl", "fr"].map { ["bid", "due", "--within", "60d", "--language", $0] }
                + [["bid", "due", "--within", "10d", "--json"]])
        try Golden.expect(text, "bids/ties")
    }

    @Test func whatIsWrong() throws {
        let folder = try office()
        defer { folder.remove() }
        try folder.edit("games.yaml", "serves: [exchange]", "serves: [exchanges, exchanges]")
        try folder.edit("games.yaml", "line: subsidies, amount: 30000", "line: gifts, amount: -1")
        try folder.edit("policy.yaml", "priority: young-city", "priority: old-city")
        try folder.edit("policy.yaml", "id: subsidies", "id: marketing")
        try folder.edit("ties.yaml", "kind: network", "kind: club")
        try folder.edit("ties.yaml", "renew-by: 2027-01-29", "renew-by: 2028-01-29")
        try folder.edit("ties.yaml", "who: mayor", "who: nobody")
        try folder.edit("ties.yaml", "back: 2027-02-12 22:00", "back: 2027-02-08 22:00")
        var text = try transcript(folder, [["policy", "--language", "en"]])
        try folder.edit("office.yaml", "\npolicy: policy.yaml", "\npolicy: away.yaml")
        text += try transcript(folder, [["bid", "due", "--language", "en"]])
        try folder.write(Self.bid, to: "games.yaml")
        try folder.write(Self.ties, to: "ties.yaml")
        try folder.edit("office.yaml", "\npolicy: away.yaml", "")
        text += try transcript(folder, [["policy", "--language", "en"]])
        try Golden.expect(text, "bids/policy-faults")
    }
}
