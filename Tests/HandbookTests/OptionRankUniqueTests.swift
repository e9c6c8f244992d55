import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct OptionRankUniqueTests {
    let sketch = Sketch()
    let main: ResourceID
    let side: ResourceID

    init() {
        let icc = sketch.venue("icc", "ICC")
        main = sketch.room("main", "Main hall", at: icc)
        side = sketch.room("side", "Side room", at: icc)
        sketch.today = sketch.date(10)
    }

    private func findings(_ first: Hold, _ second: Hold, _ window: TimeRange? = nil) -> [Finding] {
        _ = sketch.occasion("gala", "Gala", .confirmed, holds: [first])
        _ = sketch.occasion("fair", "Trade fair", .option, window: window, holds: [second])
        return sketch.findings("option-rank-unique", Plan(for: sketch.problem))
    }

    private func option(_ rank: Int, on room: ResourceID, until day: Int = 15) -> Hold {
        Hold(room: room, rank: rank, until: sketch.at("12:00", day: day))
    }

    @Test func keptByDifferentRanksOrRooms() {
        #expect(findings(option(1, on: main), option(2, on: main)).isEmpty)
        #expect(findings(option(1, on: side), option(2, on: side)).isEmpty)
    }

    @Test func keptOnDifferentDays() {
        #expect(findings(option(1, on: main), option(1, on: main), sketch.range("00:00", "24:00", day: 25)).isEmpty)
    }

    @Test func keptWhereOneHasLapsed() {
        #expect(findings(option(1, on: main), option(1, on: main, until: 9)).isEmpty)
    }

    @Test func brokenByTheSameRank() {
        let findings = findings(option(2, on: main), option(2, on: main))
        #expect(findings.map(\.severity) == [.must])
        #expect(findings.map(\.id) == ["option-rank-unique:icc/main:gala:fair"])
    }

    @Test func aContractIsAFirstOption() {
        #expect(findings(Hold(room: main, rank: 2, until: nil), option(1, on: main)).count == 1)
    }

    @Test func worded() {
        _ = findings(option(1, on: main), option(1, on: main), sketch.range("09:00", "24:00"))
        let plan = Plan(for: sketch.problem)
        #expect(
            sketch.words("option-rank-unique", plan) == [
                """
                Gala (gala) and Trade fair (fair) both hold the first option on Main hall (icc/main), Fri 23 \
                Feb 2024 09:00-24:00 -> ask the venue who asked first and give the other the next rank
                """
            ])
        #expect(
            sketch.words("option-rank-unique", plan, in: .nl) == [
                """
                Gala (gala) en Trade fair (fair) hebben beide de eerste optie op Main hall (icc/main), vr 23 \
                feb 2024 09:00-24:00 -> vraag de zaalbeheerder wie het eerst vroeg en geef de andere de \
                volgende rang
                """
            ])
        #expect(
            sketch.words("option-rank-unique", plan, in: .fr) == [
                """
                Gala (gala) et Trade fair (fair) ont tous deux la première option sur Main hall (icc/main), \
                ven 23 févr 2024 09:00-24:00 -> demander au gestionnaire de la salle qui a demandé en \
                premier et donner à l'autre le rang suivant
                """
            ])
    }
}
