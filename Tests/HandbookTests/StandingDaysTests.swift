import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct StandingDaysTests {
    let sketch = Sketch(days: 22...25)
    let dinner: EngagementID

    init() { dinner = sketch.engagement("dinner", "Dinner", minutes: 120) }

    private func plan(_ clock: String, day: Int = 23) -> Plan {
        sketch.plan(Held(dinner, at: sketch.at(clock, day: day)))
    }

    @Test func keptOnOtherDays() {
        sketch.entry(.holiday, "City day", sketch.range("00:00", "24:00"))
        #expect(sketch.words("standing-days", plan("00:00", day: 24)).isEmpty)
        #expect(sketch.words("standing-days", plan("22:00", day: 22)).isEmpty)
    }

    @Test func brokenAsANote() {
        sketch.entry(.holiday, "City day", sketch.range("00:00", "24:00"))
        let findings = sketch.findings("standing-days", plan("19:00"))
        #expect(findings.map(\.severity) == [.note])
        #expect(findings.map(\.subjects) == [["ecofin", "City day"]])
    }

    @Test func worded() {
        sketch.entry(.holiday, "City day", sketch.range("00:00", "24:00"))
        let plan = plan("19:00")
        #expect(
            sketch.words("standing-days", plan) == [
                """
                'Dinner' (ecofin/dinner) on Fri 23 Feb 2024 19:00-21:00 falls on City day (public holiday), \
                Fri 23 Feb 2024 00:00-24:00 -> expect offices and suppliers to be closed, or hold it on \
                another day
                """
            ])
        #expect(
            sketch.words("standing-days", plan, in: .nl) == [
                """
                'Dinner' (ecofin/dinner) op vr 23 feb 2024 19:00-21:00 valt op City day (feestdag), vr 23 \
                feb 2024 00:00-24:00 -> reken erop dat diensten en leveranciers gesloten zijn, of kies een \
                andere dag
                """
            ])
        #expect(
            sketch.words("standing-days", plan, in: .fr) == [
                """
                'Dinner' (ecofin/dinner) le ven 23 févr 2024 19:00-21:00 coïncide avec City day (jour \
                férié), ven 23 févr 2024 00:00-24:00 -> prévoir que services et fournisseurs soient fermés, \
                ou choisir un autre jour
                """
            ])
    }

    /// What falls on a day is told once, the first three by name; what lies elsewhere is not told.
    @Test func wordedOnceForMany() {
        sketch.entry(.schoolHoliday, "Spring holiday", sketch.range("00:00", "24:00"))
        let talks = (1...5).map { sketch.engagement("talks-\($0)", "Talks \($0)", minutes: 30) }
        let problem = sketch.problem
        var plan = Plan(for: problem)
        plan[dinner] = .starts(sketch.at("19:00", day: 24))
        for id in talks { plan[id] = .starts(sketch.at("10:00")) }
        #expect(sketch.findings("standing-days", plan).map(\.engagements) == [talks])
        #expect(
            sketch.words("standing-days", plan) == [
                """
                'Talks 1' (ecofin/talks-1) on Fri 23 Feb 2024 10:00-10:30, 'Talks 2' (ecofin/talks-2) on Fri \
                23 Feb 2024 10:00-10:30, 'Talks 3' (ecofin/talks-3) on Fri 23 Feb 2024 10:00-10:30 and 2 \
                more fall on Spring holiday (school holiday), Fri 23 Feb 2024 00:00-24:00 -> expect staff on \
                leave and fuller hotels, or hold them on another day
                """
            ])
        #expect(
            sketch.words("standing-days", plan, in: .nl) == [
                """
                'Talks 1' (ecofin/talks-1) op vr 23 feb 2024 10:00-10:30, 'Talks 2' (ecofin/talks-2) op vr \
                23 feb 2024 10:00-10:30, 'Talks 3' (ecofin/talks-3) op vr 23 feb 2024 10:00-10:30 en nog 2 \
                vallen op Spring holiday (schoolvakantie), vr 23 feb 2024 00:00-24:00 -> reken op personeel \
                met verlof en vollere hotels, of kies een andere dag
                """
            ])
        #expect(
            sketch.words("standing-days", plan, in: .fr) == [
                """
                'Talks 1' (ecofin/talks-1) le ven 23 févr 2024 10:00-10:30, 'Talks 2' (ecofin/talks-2) le \
                ven 23 févr 2024 10:00-10:30, 'Talks 3' (ecofin/talks-3) le ven 23 févr 2024 10:00-10:30 et \
                2 autres coïncident avec Spring holiday (vacances scolaires), ven 23 févr 2024 00:00-24:00 \
                -> prévoir du personnel en congé et des hôtels plus remplis, ou choisir un autre jour
                """
            ])
    }

    @Test func wordedWhereTheDateIsNotCertain() {
        sketch.entry(.observance, "Eid al-Fitr", sketch.range("00:00", "24:00"), certain: false)
        let plan = plan("19:00")
        #expect(
            sketch.words("standing-days", plan) == [
                """
                'Dinner' (ecofin/dinner) on Fri 23 Feb 2024 19:00-21:00 falls on Eid al-Fitr (observance, \
                date not certain), Fri 23 Feb 2024 00:00-24:00 -> have the date confirmed, ask the guests \
                whether it suits them, or hold it on another day
                """
            ])
        #expect(
            sketch.words("standing-days", plan, in: .nl) == [
                """
                'Dinner' (ecofin/dinner) op vr 23 feb 2024 19:00-21:00 valt op Eid al-Fitr (feest- of \
                gedenkdag, datum niet zeker), vr 23 feb 2024 00:00-24:00 -> laat de datum bevestigen, vraag \
                de gasten of het hun past, of kies een andere dag
                """
            ])
        #expect(
            sketch.words("standing-days", plan, in: .fr) == [
                """
                'Dinner' (ecofin/dinner) le ven 23 févr 2024 19:00-21:00 coïncide avec Eid al-Fitr (fête ou \
                commémoration, date incertaine), ven 23 févr 2024 00:00-24:00 -> faire confirmer la date, \
                demander aux invités si cela leur convient, ou choisir un autre jour
                """
            ])
    }

    @Test func wordedWhereSomebodyHasConfirmedTheDate() {
        sketch.entry(
            .observance, "Eid al-Fitr", sketch.range("00:00", "24:00"), certain: false, confirmedBy: "the embassy")
        let plan = plan("19:00")
        #expect(
            sketch.words("standing-days", plan) == [
                """
                'Dinner' (ecofin/dinner) on Fri 23 Feb 2024 19:00-21:00 falls on Eid al-Fitr (observance, \
                date confirmed by the embassy), Fri 23 Feb 2024 00:00-24:00 -> ask the guests whether it \
                suits them, or hold it on another day
                """
            ])
        #expect(
            sketch.words("standing-days", plan, in: .nl) == [
                """
                'Dinner' (ecofin/dinner) op vr 23 feb 2024 19:00-21:00 valt op Eid al-Fitr (feest- of \
                gedenkdag, datum bevestigd door the embassy), vr 23 feb 2024 00:00-24:00 -> vraag de gasten \
                of het hun past, of kies een andere dag
                """
            ])
        #expect(
            sketch.words("standing-days", plan, in: .fr) == [
                """
                'Dinner' (ecofin/dinner) le ven 23 févr 2024 19:00-21:00 coïncide avec Eid al-Fitr (fête ou \
                commémoration, date confirmée par the embassy), ven 23 févr 2024 00:00-24:00 -> demander aux \
                invités si cela leur convient, ou choisir un autre jour
                """
            ])
    }

    @Test func aStrikeIsACityEvent() {
        sketch.entry(.cityEvent, "Rail strike", sketch.range("00:00", "24:00"))
        let plan = plan("19:00")
        #expect(
            sketch.words("standing-days", plan) == [
                """
                'Dinner' (ecofin/dinner) on Fri 23 Feb 2024 19:00-21:00 falls on Rail strike (city event), \
                Fri 23 Feb 2024 00:00-24:00 -> expect closed streets, full hotels or no public transport, or \
                hold it on another day
                """
            ])
        #expect(
            sketch.words("standing-days", plan, in: .nl) == [
                """
                'Dinner' (ecofin/dinner) op vr 23 feb 2024 19:00-21:00 valt op Rail strike (stadsevenement), \
                vr 23 feb 2024 00:00-24:00 -> reken op afgesloten straten, volle hotels of geen openbaar \
                vervoer, of kies een andere dag
                """
            ])
        #expect(
            sketch.words("standing-days", plan, in: .fr) == [
                """
                'Dinner' (ecofin/dinner) le ven 23 févr 2024 19:00-21:00 coïncide avec Rail strike \
                (événement dans la ville), ven 23 févr 2024 00:00-24:00 -> prévoir des rues fermées, des \
                hôtels complets ou l'absence de transports en commun, ou choisir un autre jour
                """
            ])
    }

    @Test func aTakenRoomIsNoStandingDay() {
        let mayor = sketch.principal("mayor", "Mayor")
        sketch.entry(.busy(mayor), "Council", sketch.range("00:00", "24:00"))
        #expect(sketch.requirements("standing-days").isEmpty)
    }

    @Test func aDayOfTheGuestsIsNoDayForEverybody() {
        sketch.entry(.observance, "National day", sketch.range("00:00", "24:00"), concerns: ["jp"])
        #expect(sketch.requirements("standing-days").isEmpty)
    }

    @Test func theDaysOfOneTitleAreOneRequirement() {
        sketch.entry(.holiday, "City day", sketch.range("00:00", "24:00"))
        sketch.entry(.holiday, "City day", sketch.range("00:00", "24:00", day: 25))
        #expect(sketch.requirements("standing-days").map(\.id) == ["standing-days:ecofin:City day"])
        #expect(sketch.findings("standing-days", plan("12:00", day: 25)).count == 1)
    }
}
