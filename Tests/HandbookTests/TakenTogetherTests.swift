import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

/// A hall, its parts, a part of a part, and a room that is excluded: what takes one takes the others, in every rule.
@Suite struct TakenTogetherTests {
    let sketch = Sketch()
    let booth: ResourceID
    let east: ResourceID
    let west: ResourceID
    let whole: ResourceID
    let foyer: ResourceID
    let chapel: ResourceID
    let talks: EngagementID

    init() {
        let hall = sketch.venue("hall", "Hall")
        booth = sketch.room("booth", "Booth", at: hall)
        east = sketch.room("east", "East", at: hall, parts: [booth])
        west = sketch.room("west", "West", at: hall)
        whole = sketch.room("whole", "Whole", at: hall, parts: [east, west])
        foyer = sketch.room("foyer", "Foyer", at: hall, excludes: [east])
        chapel = sketch.room("chapel", "Chapel", at: hall)
        talks = sketch.engagement(
            "talks", "Talks", minutes: 60, kind: .bilateral, rooms: [booth, east, west, whole, foyer, chapel])
        sketch.today = sketch.date(10)
    }

    private func held(in room: ResourceID) -> Plan { sketch.plan(Held(talks, at: sketch.at("10:00"), in: room)) }

    private func isBlocked(_ room: ResourceID, by holder: ResourceID) -> Bool {
        let own = TakenTogetherTests()
        own.sketch.entry(.busy(holder), "Fair", own.sketch.range("09:00", "12:00"))
        return !own.sketch.words("room-blocked", own.held(in: room)).isEmpty
    }

    @Test func aBlockTakesEveryRoomThatIsTakenWithIt() {
        let rooms = [booth, east, west, whole, foyer, chapel]
        let taken: [ResourceID: [ResourceID]] = [
            booth: [booth, east, whole, foyer], east: [booth, east, whole, foyer], west: [west, whole],
            whole: [booth, east, west, whole, foyer], foyer: [booth, east, whole, foyer], chapel: [chapel],
        ]
        for holder in rooms {
            for room in rooms {
                #expect(
                    isBlocked(room, by: holder) == taken[holder]?.contains(room),
                    "\(sketch.resources[room.index].title) by \(sketch.resources[holder.index].title)")
            }
        }
    }

    @Test func aWholeDayTakesThePartsAsWell() {
        sketch.entry(.busy(whole), "Fair", sketch.range("00:00", "24:00"))
        #expect(sketch.words("room-blocked", held(in: booth)).count == 1)
    }

    /// A calendar of the whole venue stands in every room of it.
    @Test func whatIsSaidOfSeveralRoomsAtOnceIsToldOnce() {
        for room in [east, west, whole] { sketch.entry(.busy(room), "Fair", sketch.range("09:00", "12:00"), uid: "1") }
        #expect(sketch.words("room-blocked", held(in: east)).count == 1)
        #expect(sketch.words("room-blocked", held(in: booth)).count == 1)
    }

    @Test func aSharedPlaceStaysInUseWhereAPartOfItIsTaken() {
        let sketch = Sketch()
        let park = sketch.venue("park", "Park")
        let stage = sketch.room("stage", "Stage", at: park)
        let lawn = sketch.room("lawn", "Lawn", at: park, shared: true, parts: [stage])
        let walk = sketch.engagement("walk", "Walk", minutes: 60, rooms: [lawn, stage])
        sketch.entry(.busy(stage), "Concert", sketch.range("09:00", "12:00"))
        sketch.entry(.busy(lawn), "Mowing", sketch.range("14:00", "15:00"))
        func words(_ clock: String, _ room: ResourceID) -> [String] {
            sketch.words("room-blocked", sketch.plan(Held(walk, at: sketch.at(clock), in: room)))
        }
        #expect(words("10:00", lawn).isEmpty)
        #expect(words("14:00", stage).count == 1)
    }

    @Test func worded() {
        sketch.entry(.busy(whole), "Fair", sketch.range("09:00", "12:00"))
        let plan = held(in: east)
        #expect(
            sketch.words("room-blocked", plan) == [
                """
                East (hall/east) is taken by 'Fair' in Whole (hall/whole), of which it is a part, Fri 23 Feb 2024 \
                09:00-12:00 and needed for 'Talks' (ecofin/talks) on Fri 23 Feb 2024 10:00-11:00 -> end it no later \
                than Fri 23 Feb 2024 09:00, start it no earlier than Fri 23 Feb 2024 12:00, or hold it in Chapel \
                (hall/chapel)
                """
            ])
        #expect(
            sketch.words("room-blocked", plan, in: .nl) == [
                """
                East (hall/east) is niet vrij op vr 23 feb 2024 09:00-12:00 ('Fair', in Whole (hall/whole), waar deze \
                zaal deel van is), maar nodig voor 'Talks' (ecofin/talks) op vr 23 feb 2024 10:00-11:00 -> laat het \
                uiterlijk op vr 23 feb 2024 09:00 eindigen, laat het niet vóór vr 23 feb 2024 12:00 beginnen, of kies \
                Chapel (hall/chapel)
                """
            ])
        #expect(
            sketch.words("room-blocked", plan, in: .fr) == [
                """
                East (hall/east) n'est pas libre le ven 23 févr 2024 09:00-12:00 ('Fair', dans Whole (hall/whole), \
                dont elle fait partie), or le plan y met 'Talks' (ecofin/talks) le ven 23 févr 2024 10:00-11:00 -> le \
                terminer au plus tard le ven 23 févr 2024 09:00, ne pas le commencer avant le ven 23 févr 2024 12:00, \
                ou choisir Chapel (hall/chapel)
                """
            ])
    }

    // MARK: Exclusion

    private func excluded(_ first: ResourceID, _ second: ResourceID) -> [Finding] {
        let own = TakenTogetherTests()
        let other = own.sketch.engagement("other", "Other", minutes: 60, rooms: [second])
        let plan = own.sketch.plan(
            Held(own.talks, at: own.sketch.at("10:00"), in: first), Held(other, at: own.sketch.at("10:30"), in: second))
        return own.sketch.findings("rooms-exclude", plan)
    }

    @Test func whatExcludesAPartExcludesTheHallAndThePartsOfThePart() {
        for room in [booth, east, whole] { #expect(excluded(room, foyer).count == 1) }
        for room in [west, chapel] { #expect(excluded(room, foyer).isEmpty) }
    }

    // MARK: Options

    private func rivals(_ first: Hold, _ second: Hold) -> [String] {
        let own = TakenTogetherTests()
        _ = own.sketch.occasion("gala", "Gala", .confirmed, holds: [first])
        _ = own.sketch.occasion("fair", "Trade fair", .option, holds: [second])
        return own.sketch.words("option-rank-unique", Plan(for: own.sketch.problem))
    }

    private func option(_ rank: Int, on room: ResourceID, until day: Int = 15) -> Hold {
        Hold(room: room, rank: rank, until: sketch.at("12:00", day: day))
    }

    @Test func oneOptionOnAHallAndOnAPart() {
        #expect(
            rivals(option(1, on: whole), option(1, on: east)) == [
                """
                Gala (gala) and Trade fair (fair) both hold the first option on Whole (hall/whole) and its part East \
                (hall/east), Fri 23 Feb 2024 00:00 to Sun 25 Feb 2024 00:00 -> ask the venue who asked first and give \
                the other the next rank
                """
            ])
        #expect(rivals(option(1, on: booth), option(1, on: whole)).count == 1)
        #expect(rivals(option(1, on: foyer), option(1, on: east)).count == 1)
    }

    @Test func optionsOfOtherRanksOrOfRoomsThatAreFreeTogether() {
        #expect(rivals(option(1, on: whole), option(2, on: east)).isEmpty)
        #expect(rivals(option(1, on: west), option(1, on: east)).isEmpty)
        #expect(rivals(option(1, on: whole), option(1, on: east, until: 9)).isEmpty)
    }

    private func lapsed(_ holds: [Hold], in room: ResourceID) -> [Finding] {
        let own = TakenTogetherTests()
        let gala = own.sketch.occasion("gala", "Gala", .confirmed, holds: holds)
        let dinner = own.sketch.engagement("dinner", "Dinner", minutes: 60, rooms: [room], occasion: gala)
        return own.sketch.findings(
            "option-lapsed", own.sketch.plan(Held(dinner, at: own.sketch.at("10:00"), in: room)))
    }

    @Test func aHoldOnAHallCoversItsParts() {
        let (old, new) = (option(1, on: whole, until: 9), Hold(room: whole, until: nil))
        #expect(lapsed([old], in: booth).count == 1)
        #expect(lapsed([old, option(1, on: east)], in: east).isEmpty)
        #expect(lapsed([new, option(1, on: east, until: 9)], in: east).isEmpty)
        #expect(lapsed([option(1, on: east, until: 9)], in: west).isEmpty)
    }

    // MARK: Hours, resets, parties apart

    @Test func aHallIsOpenWhenAllOfItsPartsAre() {
        let sketch = Sketch()
        let hall = sketch.venue("hall", "Hall")
        let part = sketch.room("part", "Part", at: hall, opening: [.friday: [720...1080]])
        let whole = sketch.room("whole", "Whole", at: hall, opening: [.friday: [480...1080]], parts: [part])
        let talks = sketch.engagement("talks", "Talks", minutes: 60, rooms: [whole])
        func findings(_ clock: String) -> Int {
            sketch.findings("opening-times", sketch.plan(Held(talks, at: sketch.at(clock), in: whole))).count
        }
        #expect(findings("10:00") == 1)
        #expect(findings("12:00") == 0)
    }

    @Test func aPartIsMadeReadyAfterItsHall() {
        let next = sketch.engagement("next", "Next", minutes: 30, kind: .bilateral, rooms: [whole])
        func words(_ clock: String, _ room: ResourceID) -> [String] {
            sketch.words(
                "room-reset",
                sketch.plan(
                    Held(talks, at: sketch.at("10:00"), in: room), Held(next, at: sketch.at(clock), in: whole)))
        }
        #expect(
            words("11:00", east) == [
                """
                Whole (hall/whole) with its part East (hall/east) needs 15 min to be made ready between 'Talks' \
                (ecofin/talks), which ends Fri 23 Feb 2024 11:00, and 'Next' (ecofin/next), which begins Fri 23 Feb \
                2024 11:00: 15 min missing -> start 'Next' (ecofin/next) no earlier than Fri 23 Feb 2024 11:15, or give \
                one of them another room
                """
            ])
        #expect(words("11:15", east).isEmpty)
        #expect(words("11:00", foyer).isEmpty)
    }

    @Test func twoOfOneStartInOneRoomAreBothNamed() {
        let next = sketch.engagement("next", "Next", minutes: 60, kind: .bilateral, rooms: [east])
        let plan = sketch.plan(
            Held(talks, at: sketch.at("10:00"), in: east), Held(next, at: sketch.at("10:00"), in: east))
        let words = sketch.words("room-reset", plan)
        #expect(words.count == 1)
        #expect(words.allSatisfy { $0.contains("'Talks'") && $0.contains("'Next'") })
    }

    @Test func partiesAreNotInAHallAndItsPartOneAfterTheOther() {
        let sketch = Sketch()
        let hall = sketch.venue("hall", "Hall")
        let (east, west) = (sketch.room("east", "East", at: hall), sketch.room("west", "West", at: hall))
        let whole = sketch.room("whole", "Whole", at: hall, parts: [east, west])
        let (one, two) = (sketch.principal("one", "One"), sketch.principal("two", "Two"))
        sketch.keepApart(one, two, scope: .room, minutes: 30)
        let first = sketch.engagement("first", "First", minutes: 60, with: [one], rooms: [east])
        let second = sketch.engagement("second", "Second", minutes: 60, with: [two], rooms: [west, whole])
        func findings(_ room: ResourceID) -> Int {
            sketch.findings(
                "kept-apart",
                sketch.plan(
                    Held(first, at: sketch.at("10:00"), in: east), Held(second, at: sketch.at("11:10"), in: room))
            ).count
        }
        #expect(findings(whole) == 1)
        #expect(findings(west) == 0)
    }
}
