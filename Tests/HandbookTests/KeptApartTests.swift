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

    private func visits(at door: String? = nil, _ other: String? = nil) -> (EngagementID, EngagementID) {
        (
            sketch.engagement(
                "aa-visit", "Visit of Aland", minutes: 60, with: [first], rooms: [main, side, hall], entrance: door),
            sketch.engagement(
                "bb-visit", "Visit of Beland", minutes: 60, with: [second], rooms: [main, side, hall], entrance: other)
        )
    }

    @Test func keptWhereNoEngagementHasBoth() {
        sketch.keepApart(first, second, scope: .engagement)
        let (one, other) = visits()
        let plan = sketch.plan(
            Held(one, at: sketch.at("09:00"), in: main), Held(other, at: sketch.at("09:00"), in: main))
        #expect(sketch.words("kept-apart", plan).isEmpty)
    }

    private func words(_ plan: Plan) -> [String] { sketch.words("kept-apart", plan) }

    @Test func anEngagementWithBothIsABreachWhateverIsPlanned() {
        sketch.keepApart(first, second, scope: .engagement)
        let dinner = sketch.engagement("dinner", "Dinner", minutes: 120, with: [first, second])
        #expect(sketch.findings("kept-apart", sketch.plan()).map(\.engagements) == [[dinner]])
        let plan = sketch.plan(Held(dinner, at: sketch.at("19:00")))
        #expect(
            sketch.words("kept-apart", plan) == [
                """
                Aland (ecofin:aa) and Beland (ecofin:bb) are kept apart, but both are down for 'Dinner' \
                (ecofin/dinner) on Fri 23 Feb 2024 19:00-21:00 -> hold it without one of them
                """
            ])
        #expect(
            sketch.words("kept-apart", plan, in: .nl) == [
                """
                Aland (ecofin:aa) en Beland (ecofin:bb) worden uit elkaar gehouden, maar zijn allebei \
                voorzien bij 'Dinner' (ecofin/dinner) op vr 23 feb 2024 19:00-21:00 -> laat ze zonder \
                een van beide doorgaan
                """
            ])
        #expect(
            sketch.words("kept-apart", plan, in: .fr) == [
                """
                Aland (ecofin:aa) et Beland (ecofin:bb) ne doivent pas se croiser, mais figurent ensemble à \
                'Dinner' (ecofin/dinner) le ven 23 févr 2024 19:00-21:00 -> la tenir sans l'une des deux
                """
            ])
    }

    @Test func anOptionalEngagementWithBothIsLeftOut() {
        sketch.keepApart(first, second, scope: .engagement)
        let dinner = sketch.engagement("dinner", "Dinner", minutes: 120, with: [first, second], optional: true)
        #expect(words(sketch.plan(Held(omitted: dinner))).isEmpty)
        #expect(words(sketch.plan(Held(dinner, at: sketch.at("19:00")))).count == 1)
    }

    @Test func whoFillsAPlaceIsThereToo() {
        let (officer, other) = (sketch.staff("lo-1", "Officer 1"), sketch.staff("lo-2", "Officer 2"))
        sketch.keepApart(first, officer, scope: .engagement)
        let dinner = sketch.engagement(
            "dinner", "Dinner", minutes: 120, with: [first],
            duties: [.init("protocol-1", .duty("protocol"), [officer, other])])
        func plan(_ officer: ResourceID) -> Plan {
            sketch.plan(Held(dinner, at: sketch.at("19:00"), staff: ["protocol-1": officer]))
        }
        #expect(sketch.findings("kept-apart", plan(officer)).map(\.engagements) == [[dinner]])
        #expect(words(plan(other)).isEmpty)
    }

    @Test func oneRoomAfterTheOtherNeedsTheMinutesBetween() {
        sketch.keepApart(first, second, scope: .room, minutes: 15)
        let (one, other) = visits()
        func plan(_ clock: String, in room: ResourceID) -> Plan {
            sketch.plan(Held(one, at: sketch.at("09:00"), in: main), Held(other, at: sketch.at(clock), in: room))
        }
        #expect(words(plan("10:15", in: main)).isEmpty)
        #expect(words(plan("09:00", in: side)).isEmpty)
        let plan = plan("10:05", in: main)
        #expect(sketch.findings("kept-apart", plan).map(\.amount) == [10])
        #expect(
            sketch.words("kept-apart", plan) == [
                """
                Aland (ecofin:aa) and Beland (ecofin:bb) are kept apart, but would meet in Main hall \
                (icc/main): 'Visit of Aland' (ecofin/aa-visit) on Fri 23 Feb 2024 09:00-10:00 and 'Visit of \
                Beland' (ecofin/bb-visit) on Fri 23 Feb 2024 10:05-11:05 have 5 min between them instead of \
                15 min -> start 'Visit of Beland' (ecofin/bb-visit) no earlier than Fri 23 Feb 2024 10:15, \
                or hold it in another room
                """
            ])
        #expect(
            sketch.words("kept-apart", plan, in: .nl) == [
                """
                Aland (ecofin:aa) en Beland (ecofin:bb) worden uit elkaar gehouden, maar zouden elkaar \
                treffen in Main hall (icc/main): 'Visit of Aland' (ecofin/aa-visit) op vr 23 feb 2024 \
                09:00-10:00 en 'Visit of Beland' (ecofin/bb-visit) op vr 23 feb 2024 10:05-11:05 hebben 5 \
                min ertussen in plaats van 15 min -> laat 'Visit of Beland' (ecofin/bb-visit) niet vóór vr \
                23 feb 2024 10:15 beginnen, of geef ze een andere zaal
                """
            ])
        #expect(
            sketch.words("kept-apart", plan, in: .fr) == [
                """
                Aland (ecofin:aa) et Beland (ecofin:bb) ne doivent pas se croiser, mais se croiseraient dans \
                Main hall (icc/main) : 'Visit of Aland' (ecofin/aa-visit) le ven 23 févr 2024 09:00-10:00 et \
                'Visit of Beland' (ecofin/bb-visit) le ven 23 févr 2024 10:05-11:05 ont 5 min d'intervalle \
                au lieu de 15 min -> ne pas commencer 'Visit of Beland' (ecofin/bb-visit) avant le ven 23 \
                févr 2024 10:15, ou lui donner une autre salle
                """
            ])
    }

    @Test func oneVenueAtATimeIsShared() {
        sketch.keepApart(first, second, scope: .venue)
        let (one, other) = visits()
        func plan(in room: ResourceID) -> Plan {
            sketch.plan(Held(one, at: sketch.at("09:00"), in: main), Held(other, at: sketch.at("09:30"), in: room))
        }
        #expect(words(plan(in: hall)).isEmpty)
        #expect(
            sketch.words("kept-apart", plan(in: side)) == [
                """
                Aland (ecofin:aa) and Beland (ecofin:bb) are kept apart, but would meet at ICC: 'Visit of \
                Aland' (ecofin/aa-visit) on Fri 23 Feb 2024 09:00-10:00 and 'Visit of Beland' \
                (ecofin/bb-visit) on Fri 23 Feb 2024 09:30-10:30 overlap by 30 min -> start 'Visit of \
                Beland' (ecofin/bb-visit) no earlier than Fri 23 Feb 2024 10:00, or hold it at another venue
                """
            ])
        #expect(
            sketch.words("kept-apart", plan(in: side), in: .nl) == [
                """
                Aland (ecofin:aa) en Beland (ecofin:bb) worden uit elkaar gehouden, maar zouden elkaar \
                treffen op de locatie ICC: 'Visit of Aland' (ecofin/aa-visit) op vr 23 feb 2024 09:00-10:00 \
                en 'Visit of Beland' (ecofin/bb-visit) op vr 23 feb 2024 09:30-10:30 overlappen 30 min -> \
                laat 'Visit of Beland' (ecofin/bb-visit) niet vóór vr 23 feb 2024 10:00 beginnen, of hou ze \
                op een andere locatie
                """
            ])
        #expect(
            sketch.words("kept-apart", plan(in: side), in: .fr) == [
                """
                Aland (ecofin:aa) et Beland (ecofin:bb) ne doivent pas se croiser, mais se croiseraient \
                à ICC : 'Visit of Aland' (ecofin/aa-visit) le ven 23 févr 2024 09:00-10:00 et 'Visit of \
                Beland' (ecofin/bb-visit) le ven 23 févr 2024 09:30-10:30 se chevauchent de 30 min -> ne \
                pas commencer 'Visit of Beland' (ecofin/bb-visit) avant le ven 23 févr 2024 10:00, ou la \
                tenir en un autre lieu
                """
            ])
    }

    @Test func overlappingWithMinutesAskedForSaysBoth() {
        sketch.keepApart(first, second, scope: .venue, minutes: 30)
        let (one, other) = visits()
        let plan = sketch.plan(
            Held(one, at: sketch.at("09:00"), in: main), Held(other, at: sketch.at("09:45"), in: side))
        #expect(
            sketch.words("kept-apart", plan) == [
                """
                Aland (ecofin:aa) and Beland (ecofin:bb) are kept apart, but would meet at ICC: 'Visit of \
                Aland' (ecofin/aa-visit) on Fri 23 Feb 2024 09:00-10:00 and 'Visit of Beland' \
                (ecofin/bb-visit) on Fri 23 Feb 2024 09:45-10:45 overlap by 15 min instead of having 30 min \
                between them -> start 'Visit of Beland' (ecofin/bb-visit) no earlier than Fri 23 Feb 2024 \
                10:30, or hold it at another venue
                """
            ])
        #expect(
            sketch.words("kept-apart", plan, in: .nl) == [
                """
                Aland (ecofin:aa) en Beland (ecofin:bb) worden uit elkaar gehouden, maar zouden elkaar \
                treffen op de locatie ICC: 'Visit of Aland' (ecofin/aa-visit) op vr 23 feb 2024 09:00-10:00 \
                en 'Visit of Beland' (ecofin/bb-visit) op vr 23 feb 2024 09:45-10:45 overlappen 15 min in \
                plaats van 30 min ertussen te hebben -> laat 'Visit of Beland' (ecofin/bb-visit) niet vóór \
                vr 23 feb 2024 10:30 beginnen, of hou ze op een andere locatie
                """
            ])
        #expect(
            sketch.words("kept-apart", plan, in: .fr) == [
                """
                Aland (ecofin:aa) et Beland (ecofin:bb) ne doivent pas se croiser, mais se croiseraient \
                à ICC : 'Visit of Aland' (ecofin/aa-visit) le ven 23 févr 2024 09:00-10:00 et 'Visit of \
                Beland' (ecofin/bb-visit) le ven 23 févr 2024 09:45-10:45 se chevauchent de 15 min au \
                lieu d'avoir 30 min d'intervalle -> ne pas commencer 'Visit of Beland' (ecofin/bb-visit) \
                avant le ven 23 févr 2024 10:30, ou la tenir en un autre lieu
                """
            ])
    }

    @Test func theyDoNotArriveAtOneDoorWithinTheMinutes() {
        sketch.keepApart(first, second, scope: .entrance, minutes: 10)
        let (one, other) = visits(at: "north", "north")
        func plan(_ clock: String, in room: ResourceID) -> Plan {
            sketch.plan(Held(one, at: sketch.at("09:00"), in: main), Held(other, at: sketch.at(clock), in: room))
        }
        #expect(words(plan("09:10", in: side)).isEmpty)
        #expect(words(plan("09:00", in: hall)).isEmpty)
        #expect(sketch.findings("kept-apart", plan("09:05", in: side)).map(\.amount) == [5])
        #expect(
            sketch.words("kept-apart", plan("09:05", in: side)) == [
                """
                Aland (ecofin:aa) and Beland (ecofin:bb) are kept apart, but would meet at ICC, door north: \
                'Visit of Aland' (ecofin/aa-visit) on Fri 23 Feb 2024 09:00-10:00 and 'Visit of Beland' \
                (ecofin/bb-visit) on Fri 23 Feb 2024 09:05-10:05 begin 5 min apart instead of 10 min -> \
                start 'Visit of Beland' (ecofin/bb-visit) no earlier than Fri 23 Feb 2024 09:10, or receive \
                it at another door
                """
            ])
        #expect(
            sketch.words("kept-apart", plan("09:05", in: side), in: .nl) == [
                """
                Aland (ecofin:aa) en Beland (ecofin:bb) worden uit elkaar gehouden, maar zouden elkaar \
                treffen aan ICC, ingang north: 'Visit of Aland' (ecofin/aa-visit) op vr 23 feb 2024 \
                09:00-10:00 en 'Visit of Beland' (ecofin/bb-visit) op vr 23 feb 2024 09:05-10:05 beginnen 5 \
                min na elkaar in plaats van 10 min -> laat 'Visit of Beland' (ecofin/bb-visit) niet vóór vr \
                23 feb 2024 09:10 beginnen, of ontvang ze aan een andere ingang
                """
            ])
        #expect(
            sketch.words("kept-apart", plan("09:05", in: side), in: .fr) == [
                """
                Aland (ecofin:aa) et Beland (ecofin:bb) ne doivent pas se croiser, mais se croiseraient à \
                ICC, entrée north : 'Visit of Aland' (ecofin/aa-visit) le ven 23 févr 2024 09:00-10:00 et \
                'Visit of Beland' (ecofin/bb-visit) le ven 23 févr 2024 09:05-10:05 commencent à 5 min \
                d'intervalle au lieu de 10 min -> ne pas commencer 'Visit of Beland' (ecofin/bb-visit) avant \
                le ven 23 févr 2024 09:10, ou la recevoir à une autre entrée
                """
            ])
    }

    @Test func aDoorThatIsNotNamedMayBeTheOtherAndOneThatIsIsNot() {
        sketch.keepApart(first, second, scope: .entrance)
        let (one, other) = visits(at: "north", nil)
        let plan = sketch.plan(
            Held(one, at: sketch.at("09:00"), in: main), Held(other, at: sketch.at("09:00"), in: side))
        #expect(sketch.findings("kept-apart", plan).map(\.amount) == [1])
        let sketch = Sketch()
        let room = sketch.room("main", "Main hall", at: sketch.venue("icc", "ICC"))
        let (aland, beland) = (sketch.delegation("aa", "Aland"), sketch.delegation("bb", "Beland"))
        sketch.keepApart(aland, beland, scope: .entrance)
        for (guest, door) in [(aland, "north"), (beland, "south")] {
            _ = sketch.engagement(door, door, minutes: 30, with: [guest], rooms: [room], entrance: door)
        }
        #expect(sketch.requirements("kept-apart").isEmpty)
    }

    @Test func whereTheyAreMeantToMeetNothingIsSaidOfTheVenue() {
        sketch.keepApart(first, second, scope: .venue, minutes: 30)
        let signing = sketch.engagement("signing", "Signing", minutes: 30, with: [first, second], rooms: [main])
        #expect(words(sketch.plan(Held(signing, at: sketch.at("09:00"), in: main))).isEmpty)
    }

    @Test func whoIsOnlyThoughtOfForAnEngagementStaysAwayFromItsRoom() {
        let deputy = sketch.principal("deputy", "Deputy")
        sketch.keepApart(first, deputy, scope: .room)
        let (one, _) = visits()
        let talks = sketch.engagement(
            "talks", "Talks", minutes: 60, with: [first], rooms: [main],
            duties: [.init("host-1", .duty("host"), [deputy, sketch.principal("mayor", "Mayor")])])
        let lunch = sketch.engagement("lunch", "Lunch", minutes: 60, with: [deputy], rooms: [main])
        func plan(by host: ResourceID, lunchAt clock: String) -> Plan {
            sketch.plan(
                Held(one, at: sketch.at("20:00"), in: side),
                Held(talks, at: sketch.at("09:00"), in: main, staff: ["host-1": host]),
                Held(lunch, at: sketch.at(clock), in: main))
        }
        let mayor = ResourceID(deputy.index + 1)
        #expect(
            sketch.findings("kept-apart", plan(by: mayor, lunchAt: "09:30")).map(\.engagements) == [[talks, lunch]])
        #expect(words(plan(by: mayor, lunchAt: "10:00")).isEmpty)
        #expect(words(plan(by: deputy, lunchAt: "09:30")).isEmpty)
    }

    @Test func onlyTheTimeInWhichTheyAreKeptApartCounts() {
        sketch.keepApart(first, second, scope: .room, during: sketch.range("00:00", "12:00"))
        let (one, other) = visits()
        func plan(_ clock: String) -> Plan {
            sketch.plan(Held(one, at: sketch.at(clock), in: main), Held(other, at: sketch.at(clock), in: main))
        }
        #expect(words(plan("11:30")).count == 1)
        #expect(words(plan("12:00")).isEmpty)
    }

    @Test func anEngagementInThatTimeWithBothIsABreach() {
        sketch.keepApart(first, second, scope: .engagement, during: sketch.range("12:00", "20:00"))
        let dinner = sketch.engagement("dinner", "Dinner", minutes: 120, with: [first, second])
        #expect(words(sketch.plan(Held(dinner, at: sketch.at("20:00")))).isEmpty)
        #expect(words(sketch.plan(Held(dinner, at: sketch.at("19:00")))).count == 1)
    }

    @Test func aWishCostsWhatTheSheetSays() {
        sketch.keepApart(first, second, scope: .engagement, wish: true)
        let dinner = sketch.engagement("dinner", "Dinner", minutes: 120, with: [first, second])
        let plan = sketch.plan(Held(dinner, at: sketch.at("19:00")))
        #expect(sketch.findings("kept-apart", plan).map(\.cost) == [100])
        #expect(sketch.findings("kept-apart", plan, ["wish-weight": 7]).map(\.cost) == [7])
        #expect(sketch.requirements("kept-apart", ["wish-weight": 0]).isEmpty)
    }

    @Test func demandsOfOnePairAreToldApart() {
        for scope in Apart.Scope.allCases { sketch.keepApart(first, second, scope: scope) }
        sketch.keepApart(first, second, scope: .room, during: sketch.range("12:00", "20:00"))
        _ = visits()
        let ids = sketch.requirements("kept-apart").map(\.id)
        #expect(ids.count == 4)
        #expect(Set(ids).count == 4)
    }
}
