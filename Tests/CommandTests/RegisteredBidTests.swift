import Foundation
import Testing

/// A bid's dates are judged by what the register has of options on each of them.
@Suite struct RegisteredBidTests {
    @Test func aBidSeesTheOptions() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        try folder.edit("office.yaml", "as-of: 2027-01-04", "as-of: 2027-01-04\nregister: office.register")
        try folder.write(
            """
            hostcity: occasion/1
            id: games
            title: Games
            status: bid
            candidates: {first: 2027-04-05, last: 2027-04-07, days: 1}
            engagements:
              - {id: opening, length: 2 h, on: day 1, room: hall/council, needs: {set-up: theatre, seats: 80}, with: [mayor]}

            """, to: "bid.yaml")
        let now = ["--now", "2024-02-01 09:00", "--language", "en"]
        func run(_ words: [String]) throws -> String {
            "$ hostcity \(words.joined(separator: " "))\n" + (try Run(words + now, in: folder).transcript) + "\n"
        }
        var text = try run(["bid", "check", "bid.yaml", "-q"])
        text += try run(
            [
                "hold", "ask", "council", "--for", "congress", "--from", "2027-04-05", "--until", "2027-04-06", "--by",
                "anna",
            ])
        text += try run(["hold", "confirm", "h1", "--yes", "--by", "anna"])
        text += try run(
            [
                "hold", "ask", "council", "--for", "bid.yaml", "--from", "2027-04-07", "--until", "2027-04-07",
                "--expires", "2024-02-10", "--by", "anna",
            ])
        text += try run(["bid", "check", "bid.yaml", "-q"])
        text += try Run(
            ["bid", "check", "bid.yaml", "-q", "--today", "2024-02-11", "--language", "en"], in: folder
        ).transcript
        try Golden.expect(text, "register/bid")
    }
}
