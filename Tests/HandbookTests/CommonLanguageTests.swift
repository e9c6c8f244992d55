import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct CommonLanguageTests {
    let sketch = Sketch()
    let mayor: ResourceID
    let hungary: ResourceID
    let austria: ResourceID
    let unknown: ResourceID

    init() {
        mayor = sketch.principal("mayor", "Mayor", languages: ["de"])
        hungary = sketch.delegation("hu", "Hungary", languages: ["hu"])
        austria = sketch.delegation("at", "Austria", languages: ["de", "en"])
        unknown = sketch.delegation("xx", "Somewhere")
    }

    private static func words(
        _ kind: EngagementKind, _ guests: (Self) -> [ResourceID], languages: [String] = [], in say: Language = .en
    ) -> [String] {
        let own = Self()
        let talks = own.sketch.engagement(
            "talks", "Talks", minutes: 60, kind: kind, with: guests(own), languages: languages)
        return own.sketch.words("common-language", own.sketch.plan(Held(talks, at: own.sketch.at("09:00"))), in: say)
    }

    @Test func kept() {
        #expect(Self.words(.session, { [$0.mayor, $0.austria] }).isEmpty)
        #expect(Self.words(.session, { [$0.mayor, $0.unknown] }).isEmpty)
        #expect(Self.words(.session, { [$0.hungary] }).isEmpty)
        #expect(Self.words(.session, { [$0.mayor, $0.hungary] }, languages: ["de", "hu"]).isEmpty)
        // A photograph needs no words.
        #expect(Self.words(.photo, { [$0.mayor, $0.hungary] }).isEmpty)
    }

    @Test func broken() {
        #expect(Self.words(.session, { [$0.mayor, $0.hungary, $0.austria] }).count == 1)
        #expect(Self.words(.dinner, { [$0.mayor, $0.hungary] }).count == 1)
        #expect(Self.words(.photo, { [$0.mayor, $0.hungary] }, languages: ["de", "en"]).count == 1)
        #expect(Self.words(.bilateral, { [$0.hungary, $0.austria] }).count == 1)
    }

    @Test func itIsANote() {
        let talks = sketch.engagement("talks", "Talks", minutes: 60, kind: .session, with: [mayor, hungary])
        let plan = sketch.plan(Held(talks, at: sketch.at("09:00")))
        #expect(sketch.findings("common-language", plan).map(\.severity) == [.note])
    }

    @Test func worded() {
        #expect(
            Self.words(.session, { [$0.mayor, $0.hungary] }) == [
                """
                Hungary (ecofin:hu) (hu): no language in common at 'Talks' (ecofin/talks) on Fri 23 Feb 2024 \
                09:00-10:00, and nobody interprets -> add a language of theirs to 'languages', with 'interpretation'
                """
            ])
    }

    @Test func wordedInDutch() {
        #expect(
            Self.words(.session, { [$0.mayor, $0.hungary] }, languages: ["de", "en"], in: .nl) == [
                """
                Hungary (ecofin:hu) (hu): geen van de talen van 'Talks' (ecofin/talks) op vr 23 feb 2024 09:00-10:00, \
                te weten de, en -> voeg een taal van hen toe onder 'languages', met 'interpretation'
                """
            ])
    }

    @Test func wordedInFrench() {
        #expect(
            Self.words(.session, { [$0.mayor, $0.hungary] }, in: .fr) == [
                """
                Hungary (ecofin:hu) (hu) : aucune langue commune à 'Talks' (ecofin/talks) le ven 23 févr 2024 \
                09:00-10:00, et personne n'interprète -> ajouter une de leurs langues sous 'languages', avec \
                'interpretation'
                """
            ])
    }
}
