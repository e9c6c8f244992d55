import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct ApartInHotelsTests {
    let sketch = Sketch(days: 20...28)

    private func guest(_ id: String, hotel: String? = nil, lounge: String? = nil, from: Int, to: Int) -> ResourceID {
        sketch.delegation(
            id, id.uppercased(), arrival: sketch.at("12:00", day: from), departure: sketch.at("12:00", day: to),
            hotel: hotel, lounge: lounge)
    }

    private var count: Int { sketch.findings("apart-in-hotels", sketch.plan()).count }

    @Test func keptInTwoHotelsOrInOneAfterTheOther() {
        let first = guest("aa", hotel: "Harmony", from: 21, to: 23)
        sketch.keepApart(first, guest("bb", hotel: "Reylof", from: 21, to: 23), scope: .hotel)
        sketch.keepApart(first, guest("cc", hotel: "Harmony", from: 23, to: 25), scope: .hotel)
        sketch.keepApart(first, guest("dd", from: 21, to: 23), scope: .hotel)
        #expect(sketch.requirements("apart-in-hotels").isEmpty)
    }

    @Test func brokenInOneHotel() {
        let first = guest("aa", hotel: "Harmony", from: 21, to: 23)
        sketch.keepApart(first, guest("bb", hotel: "Harmony", from: 22, to: 24), scope: .hotel)
        #expect(count == 1)
    }

    @Test func theMinutesLieBetweenTheStays() {
        let first = guest("aa", hotel: "Harmony", from: 21, to: 23)
        sketch.keepApart(first, guest("bb", hotel: "Harmony", from: 23, to: 25), scope: .hotel, minutes: 60)
        #expect(count == 1)
    }

    @Test func onlyTheTimeInWhichTheyAreKeptApartCounts() {
        let (first, second) = (
            guest("aa", hotel: "Harmony", from: 21, to: 26), guest("bb", hotel: "Harmony", from: 23, to: 26)
        )
        sketch.keepApart(first, second, scope: .hotel, during: sketch.range("00:00", "24:00", day: 22))
        #expect(count == 0)
        sketch.keepApart(first, second, scope: .hotel, during: sketch.range("00:00", "24:00", day: 24))
        #expect(count == 1)
    }

    @Test func aLoungeIsNoHotel() {
        let first = guest("aa", hotel: "Harmony", lounge: "VIP 1", from: 21, to: 23)
        sketch.keepApart(first, guest("bb", hotel: "Harmony", lounge: "VIP 2", from: 21, to: 23), scope: .lounge)
        sketch.keepApart(first, guest("cc", hotel: "Reylof", lounge: "VIP 1", from: 21, to: 23), scope: .hotel)
        sketch.keepApart(first, guest("dd", hotel: "Harmony", lounge: "VIP 1", from: 21, to: 23), scope: .room)
        #expect(count == 0)
    }

    @Test func aWishCosts() {
        let first = guest("aa", hotel: "Harmony", from: 21, to: 23)
        sketch.keepApart(first, guest("bb", hotel: "Harmony", from: 22, to: 24), scope: .hotel, wish: true)
        #expect(sketch.findings("apart-in-hotels", sketch.plan()).map(\.cost) == [100])
    }

    @Test func wordedWithoutTheNameOfTheHotel() {
        let first = guest("aa", hotel: "Harmony", from: 21, to: 23)
        sketch.keepApart(first, guest("bb", hotel: "Harmony", from: 22, to: 24), scope: .hotel)
        #expect(
            sketch.words("apart-in-hotels", sketch.plan()) == [
                """
                AA (ecofin:aa) and BB (ecofin:bb) are kept apart, but stay in the same hotel -> lodge one of \
                them in another hotel
                """
            ])
        #expect(
            sketch.words("apart-in-hotels", sketch.plan(), in: .nl) == [
                """
                AA (ecofin:aa) en BB (ecofin:bb) worden uit elkaar gehouden, maar verblijven in hetzelfde \
                hotel -> breng een van beide in een ander hotel onder
                """
            ])
        #expect(
            sketch.words("apart-in-hotels", sketch.plan(), in: .fr) == [
                """
                AA (ecofin:aa) et BB (ecofin:bb) ne doivent pas se croiser, mais logent dans le même hôtel \
                -> loger l'une des deux dans un autre hôtel
                """
            ])
    }

    @Test func wordedOfALounge() {
        let first = guest("aa", lounge: "VIP 1", from: 21, to: 23)
        sketch.keepApart(first, guest("bb", lounge: "VIP 1", from: 22, to: 24), scope: .lounge)
        #expect(
            sketch.words("apart-in-hotels", sketch.plan()) == [
                """
                AA (ecofin:aa) and BB (ecofin:bb) are kept apart, but are given the same lounge -> give one \
                of them another lounge
                """
            ])
        #expect(
            sketch.words("apart-in-hotels", sketch.plan(), in: .nl) == [
                """
                AA (ecofin:aa) en BB (ecofin:bb) worden uit elkaar gehouden, maar krijgen dezelfde lounge -> \
                geef een van beide een andere lounge
                """
            ])
        #expect(
            sketch.words("apart-in-hotels", sketch.plan(), in: .fr) == [
                """
                AA (ecofin:aa) et BB (ecofin:bb) ne doivent pas se croiser, mais reçoivent le même salon -> \
                donner un autre salon à l'une des deux
                """
            ])
    }
}
