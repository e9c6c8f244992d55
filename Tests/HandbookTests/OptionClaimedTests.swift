import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

/// What documents claim of options, beside what a register has; and how the other rules read what it has.
@Suite struct OptionClaimedTests {
    let sketch = Sketch()
    let main: ResourceID
    let side: ResourceID

    init() {
        let icc = sketch.venue("icc", "ICC")
        main = sketch.room("main", "Main hall", at: icc)
        side = sketch.room("side", "Side room", at: icc)
        sketch.today = sketch.date(10)
    }

    private func option(_ rank: Int, on room: ResourceID, until day: Int? = 15, time: TimeRange? = nil) -> Hold {
        Hold(
            room: room, rank: rank, until: day.map { sketch.at("23:59", day: $0) },
            time: time.map { Hold.Time(asked: $0, taken: $0) })
    }

    private func words(
        claims: [Hold], held: [Hold], saysOptions: Bool? = nil, in language: Language = .en
    ) -> [String] {
        _ = sketch.occasion("gala", "Gala", .confirmed, holds: claims, saysOptions: saysOptions)
        sketch.registered = ["gala": held]
        return sketch.words("option-claimed", Plan(for: sketch.problem), in: language)
    }

    @Test func keptWhereBothSayTheSame() {
        let both = [option(2, on: main), option(1, on: side, until: nil)]
        #expect(words(claims: both, held: both).isEmpty)
    }

    @Test func aDocumentThatSaysNothingClaimsNothing() {
        #expect(words(claims: [], held: [option(2, on: main)]).isEmpty)
    }

    @Test func aDocumentThatSaysThereIsNoneClaimsThat() {
        #expect(words(claims: [], held: [option(2, on: main)], saysOptions: true).count == 1)
    }

    @Test func whatHasLapsedInBothIsNothing() {
        #expect(words(claims: [option(1, on: main, until: 9)], held: []).isEmpty)
    }

    @Test func claimedAndNotHeld() {
        #expect(
            words(claims: [option(1, on: main)], held: []) == [
                """
                Gala (gala) claims the first option until Thu 15 Feb 2024 23:59 on Main hall (icc/main), and the \
                register has none -> ask for it with 'hostcity hold ask', or take it out of the document
                """
            ])
    }

    @Test func heldAndNotClaimed() {
        #expect(
            words(claims: [option(1, on: main)], held: [option(1, on: main), option(1, on: side, until: nil)], in: .nl)
                == [
                    """
                    Gala (gala) heeft een contract op Side room (icc/side) in het register, en het document zegt dat \
                    niet -> schrijf ze onder 'options', of geef ze vrij met 'hostcity hold release'
                    """
                ])
    }

    @Test func heldUntilAnotherDay() {
        #expect(words(claims: [option(1, on: main)], held: [option(1, on: main, until: 12)]).count == 1)
    }

    @Test func heldOtherwise() {
        #expect(
            words(claims: [option(1, on: main)], held: [option(2, on: main, until: 12)], in: .fr) == [
                """
                Gala (gala) affirme la première option jusqu'au jeu 15 févr 2024 23:59 sur Main hall (icc/main), et le \
                registre a la deuxième option jusqu'au lun 12 févr 2024 23:59 -> écrire dans le document ce que le \
                registre a
                """
            ])
    }
}
