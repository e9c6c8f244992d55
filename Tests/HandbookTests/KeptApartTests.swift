import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct KeptApartTests {
    let sketch = Sketch()
    let first: ResourceID
    let second: ResourceID
    let main: ResourceID
    let side: ResourceID
    let hall: ResourceID

    init() {
        let icc = sketch.venue("icc", "ICC")
        let townHall = sketch.venue("stadhuis", "Stadhuis")
        main = sketch.room("main", "Main hall", at: icc)
        side = sketch.room("side", "Side room", at: icc)
        hall = sketch.room("hall", "Pacification Hall", at: townHall)
        first = sketch.delegation("aa", "Aland")
        second = sketch.delegation("bb", "Beland")
    }

    private func visits() -> (EngagementID, EngagementID) {
        (
            sketch.engagement("aa-visit", "Visit of Aland", minutes: 60, with: [first], rooms: [main, side, hall]),
            sketch.engagement("bb-visit", "Visit of Beland", minutes: 60, with: [second], rooms: [main, side, hall])
        )
    }

    @Test func keptWhereNoEngagementHasBoth() {
        sketch.keepApart(first, second, scope: .engagement)
        let (one, other) = visits()
        let plan = sketch.plan(
            Held(one, at: sketch.at("09:00"), in: main), Held(other, at: sketch.at("09:00"), in: main))
        #expect(sketch.words("kept-apart", plan).isEmpty)
    }

    @Test func anEngagementWithBothIsABreachWhateverIsPlanned() {
        sketch.keepApart(first, second, scope: .engagement)
        let dinner = sketch.engagement("dinner", "Dinner", minutes: 120, with: [first, second])
        #expect(sketch.findings("kept-apart", sketch.plan()).map(\.engagements) == [[dinner]])
        #expect(
            sketch.words("kept-apart", sketch.plan(Held(dinner, at: sketch.at("19:00")))) == [
                """
                Aland (ecofin:aa) and Beland (ecofin:bb) are to be kept apart and are both at 'Dinner' \
                (ecofin/dinner) on Fri 23 Feb 2024 19:00-21:00 -> hold it without one of them
                """
            ])
    }

    @Test func anOptionalEngagementWithBothIsLeftOut() {
        sketch.keepApart(first, second, scope: .engagement)
        let dinner = sketch.engagement("dinner", "Dinner", minutes: 120, with: [first, second], optional: true)
        #expect(sketch.words("kept-apart", sketch.plan(Held(omitted: dinner))).isEmpty)
        #expect(sketch.words("kept-apart", sketch.plan(Held(dinner, at: sketch.at("19:00")))).count == 1)
    }

    @Test func oneRoomAfterTheOtherNeedsTheMinutesBetween() {
        sketch.keepApart(first, second, scope: .room, minutes: 15)
        let (one, other) = visits()
        func words(_ clock: String, in room: ResourceID) -> [String] {
            sketch.words(
                "kept-apart",
                sketch.plan(Held(one, at: sketch.at("09:00"), in: main), Held(other, at: sketch.at(clock), in: room)))
        }
        #expect(words("10:15", in: main).isEmpty)
        #expect(words("09:00", in: side).isEmpty)
        #expect(
            words("10:05", in: main) == [
                """
                Aland (ecofin:aa) and Beland (ecofin:bb) are to be kept apart and both use Main hall \
                (icc/main) 5 min apart and 15 min are asked for: 'Visit of Aland' (ecofin/aa-visit) on Fri 23 \
                Feb 2024 09:00-10:00 and 'Visit of Beland' (ecofin/bb-visit) on Fri 23 Feb 2024 10:05-11:05 -> \
                move one of them by 10 min or hold it in another room
                """
            ])
    }

    @Test func oneVenueAtATimeIsShared() {
        sketch.keepApart(first, second, scope: .venue)
        let (one, other) = visits()
        func words(in room: ResourceID) -> [String] {
            sketch.words(
                "kept-apart",
                sketch.plan(Held(one, at: sketch.at("09:00"), in: main), Held(other, at: sketch.at("09:30"), in: room)))
        }
        #expect(words(in: hall).isEmpty)
        #expect(
            words(in: side) == [
                """
                Aland (ecofin:aa) and Beland (ecofin:bb) are to be kept apart and both use ICC at one time: \
                'Visit of Aland' (ecofin/aa-visit) on Fri 23 Feb 2024 09:00-10:00 and 'Visit of Beland' \
                (ecofin/bb-visit) on Fri 23 Feb 2024 09:30-10:30 -> move one of them by 30 min or hold it at \
                another venue
                """
            ])
    }

    @Test func whereTheyAreMeantToMeetNothingIsSaidOfTheVenue() {
        sketch.keepApart(first, second, scope: .venue, minutes: 30)
        let signing = sketch.engagement("signing", "Signing", minutes: 30, with: [first, second], rooms: [main])
        #expect(sketch.words("kept-apart", sketch.plan(Held(signing, at: sketch.at("09:00"), in: main))).isEmpty)
    }
}
