import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct ObservancesTests {
    let sketch = Sketch(days: 22...25)
    let japan: ResourceID
    let israel: ResourceID
    let greece: ResourceID
    let talks: EngagementID
    let dinner: EngagementID

    init() {
        japan = sketch.delegation("jp", "Japan", country: "JP")
        israel = sketch.delegation("il", "Israel", country: "IL", observes: ["jewish"])
        greece = sketch.delegation(
            "gr", "Greece", arrival: sketch.at("18:00", day: 22), departure: sketch.at("10:00", day: 25),
            country: "EL")
        talks = sketch.engagement("talks", "Talks", minutes: 60, with: [japan, greece])
        dinner = sketch.engagement("dinner", "Dinner", minutes: 120, with: [israel])
    }

    private var plan: Plan {
        sketch.plan(Held(talks, at: sketch.at("10:00")), Held(dinner, at: sketch.at("19:00")))
    }

    @Test func keptOnOtherDaysAndForOtherGuests() {
        sketch.entry(.observance, "Birthday of the emperor", sketch.range("00:00", "24:00", day: 24), concerns: ["jp"])
        sketch.entry(.observance, "National day", sketch.range("00:00", "24:00"), concerns: ["be"])
        #expect(sketch.words("observances", plan).isEmpty)
        #expect(sketch.requirements("observances").map(\.id) == ["observances:ecofin:Birthday of the emperor"])
    }

    @Test func brokenForThoseWhomItConcernsOnly() {
        sketch.entry(.observance, "Purim", sketch.range("00:00", "24:00"), concerns: ["Jewish"])
        let findings = sketch.findings("observances", plan)
        #expect(findings.map(\.severity) == [.note])
        #expect(findings.map(\.engagements) == [[dinner]])
    }

    @Test func aDayForEverybodyIsNoneOfTheGuests() {
        sketch.entry(.holiday, "City day", sketch.range("00:00", "24:00"))
        #expect(sketch.requirements("observances").isEmpty)
    }

    @Test func wordedForACountry() {
        sketch.entry(.observance, "Birthday of the emperor", sketch.range("00:00", "24:00"), concerns: ["jp"])
        #expect(
            sketch.words("observances", plan) == [
                """
                'Talks' (ecofin/talks) on Fri 23 Feb 2024 10:00-11:00 falls on Birthday of the emperor \
                (observance), Fri 23 Feb 2024 00:00-24:00, which concerns Japan (ecofin:jp) -> congratulate \
                the guests, avoid it as a day of travel, or hold it on another day
                """
            ])
        #expect(
            sketch.words("observances", plan, in: .nl) == [
                """
                'Talks' (ecofin/talks) op vr 23 feb 2024 10:00-11:00 valt op Birthday of the emperor (feest- \
                of gedenkdag), vr 23 feb 2024 00:00-24:00, een dag die Japan (ecofin:jp) aangaat -> \
                feliciteer de gasten, vermijd die dag als reisdag, of kies een andere dag
                """
            ])
        #expect(
            sketch.words("observances", plan, in: .fr) == [
                """
                'Talks' (ecofin/talks) le ven 23 févr 2024 10:00-11:00 coïncide avec Birthday of the emperor \
                (fête ou commémoration), ven 23 févr 2024 00:00-24:00, qui concerne Japan (ecofin:jp) -> \
                féliciter les invités, l'éviter comme jour de voyage, ou choisir un autre jour
                """
            ])
    }

    @Test func wordedForAFaithWhoseDayIsNotCertain() {
        sketch.entry(.observance, "Purim", sketch.range("00:00", "24:00"), certain: false, concerns: ["jewish"])
        #expect(
            sketch.words("observances", plan) == [
                """
                'Dinner' (ecofin/dinner) on Fri 23 Feb 2024 19:00-21:00 falls on Purim (observance, date not \
                certain), Fri 23 Feb 2024 00:00-24:00, which concerns Israel (ecofin:il) -> have the date \
                confirmed by the embassy, ask the guests about meals, prayer and signing, or hold it on \
                another day
                """
            ])
        #expect(
            sketch.words("observances", plan, in: .nl) == [
                """
                'Dinner' (ecofin/dinner) op vr 23 feb 2024 19:00-21:00 valt op Purim (feest- of gedenkdag, \
                datum niet zeker), vr 23 feb 2024 00:00-24:00, een dag die Israel (ecofin:il) aangaat -> \
                laat de datum door de ambassade bevestigen, vraag de gasten naar maaltijden, gebed en \
                ondertekening, of kies een andere dag
                """
            ])
        #expect(
            sketch.words("observances", plan, in: .fr) == [
                """
                'Dinner' (ecofin/dinner) le ven 23 févr 2024 19:00-21:00 coïncide avec Purim (fête ou \
                commémoration, date incertaine), ven 23 févr 2024 00:00-24:00, qui concerne Israel \
                (ecofin:il) -> faire confirmer la date par l'ambassade, consulter les invités sur les repas, \
                la prière et les signatures, ou choisir un autre jour
                """
            ])
    }

    /// The European Union writes EL, the calendars of others GR.
    @Test func wordedForATravellerOnTheNationalDay() {
        sketch.entry(.holiday, "Independence day", sketch.range("00:00", "24:00", day: 22), concerns: ["gr"])
        sketch.entry(.holiday, "Ochi day", sketch.range("00:00", "24:00", day: 25), concerns: ["GR"])
        #expect(
            sketch.words("observances", plan) == [
                """
                Greece (ecofin:gr) arrives Thu 22 Feb 2024 18:00, on Independence day (public holiday) -> \
                offer to have it travel a day earlier or later
                """,
                """
                Greece (ecofin:gr) leaves Sun 25 Feb 2024 10:00, on Ochi day (public holiday) -> offer to \
                have it travel a day earlier or later
                """,
            ])
        #expect(
            sketch.words("observances", plan, in: .nl) == [
                """
                Greece (ecofin:gr) komt aan op do 22 feb 2024 18:00, op Independence day (feestdag) -> stel \
                voor een dag vroeger of later te reizen
                """,
                """
                Greece (ecofin:gr) vertrekt op zo 25 feb 2024 10:00, op Ochi day (feestdag) -> stel voor een \
                dag vroeger of later te reizen
                """,
            ])
        #expect(
            sketch.words("observances", plan, in: .fr) == [
                """
                Greece (ecofin:gr) arrive le jeu 22 févr 2024 18:00, pendant Independence day (jour férié) \
                -> proposer de voyager un jour plus tôt ou plus tard
                """,
                """
                Greece (ecofin:gr) part le dim 25 févr 2024 10:00, pendant Ochi day (jour férié) -> proposer \
                de voyager un jour plus tôt ou plus tard
                """,
            ])
    }
}
