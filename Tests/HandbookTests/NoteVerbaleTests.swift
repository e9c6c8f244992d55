import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct NoteVerbaleTests {
    let sketch = Sketch()

    /// Arrives on Friday 23 February.
    private func delegation(note day: Int?) -> Plan {
        _ = sketch.delegation(
            "fr", "France", arrival: sketch.at("08:00"), rank: 20,
            escort: Escort(noteVerbale: day.map { sketch.date($0) }))
        return Plan(for: sketch.problem)
    }

    @Test func keptThreeWorkingDaysBefore() {
        let plan = delegation(note: 20)
        #expect(sketch.words("note-verbale", plan).isEmpty)
    }

    @Test func brokenTwoWorkingDaysBefore() {
        let plan = delegation(note: 21)
        #expect(sketch.findings("note-verbale", plan).map(\.severity) == [.note])
        #expect(sketch.findings("note-verbale", plan, ["notice": 2]).isEmpty)
    }

    @Test func aHolidayIsNoWorkingDayAndNeitherIsTheWeekend() {
        sketch.entry(.holiday, "City day", sketch.range("00:00", "24:00", day: 22))
        let plan = delegation(note: 20)
        #expect(sketch.findings("note-verbale", plan).count == 1)
        #expect(sketch.findings("note-verbale", plan, ["notice": 2]).isEmpty)
    }

    @Test func aHolidayOfTheGuestsIsAWorkingDay() {
        sketch.entry(.holiday, "National day", sketch.range("00:00", "24:00", day: 22), concerns: ["fr"])
        let plan = delegation(note: 20)
        #expect(sketch.words("note-verbale", plan).isEmpty)
    }

    @Test func theWeekendIsPassedOver() {
        _ = sketch.delegation(
            "it", "Italy", arrival: sketch.at("08:00", day: 26), escort: Escort(noteVerbale: sketch.date(21)))
        #expect(sketch.requirements("note-verbale").isEmpty)
        #expect(sketch.requirements("note-verbale", ["notice": 4]).count == 1)
    }

    @Test func whereNoArrivalIsKnownTheFirstDayOfTheOccasionCounts() {
        _ = sketch.delegation("it", "Italy", escort: Escort(noteVerbale: sketch.date(21)))
        #expect(sketch.requirements("note-verbale").count == 1)
    }

    @Test func withoutAnEscortNothingIsAsked() {
        _ = sketch.delegation("fr", "France", arrival: sketch.at("08:00"))
        #expect(sketch.requirements("note-verbale").isEmpty)
    }

    @Test func worded() {
        let plan = delegation(note: 21)
        #expect(
            sketch.words("note-verbale", plan) == [
                """
                The note verbale for the escort of France (ecofin:fr) is handed in Wed 21 Feb 2024; the last \
                day is Tue 20 Feb 2024, 3 working days before Fri 23 Feb 2024 -> hand it in by Tue 20 Feb \
                2024
                """
            ])
        #expect(
            sketch.words("note-verbale", plan, in: .nl) == [
                """
                De verbale nota voor de escorte van France (ecofin:fr) wordt ingediend op wo 21 feb 2024; de \
                laatste dag is di 20 feb 2024, 3 werkdagen vóór vr 23 feb 2024 -> dien ze in tegen di 20 feb \
                2024
                """
            ])
        #expect(
            sketch.words("note-verbale", plan, in: .fr) == [
                """
                La note verbale pour l'escorte de France (ecofin:fr) est remise le mer 21 févr 2024 ; le \
                dernier jour est le mar 20 févr 2024, 3 jours ouvrables avant le ven 23 févr 2024 -> la \
                remettre au plus tard le mar 20 févr 2024
                """
            ])
    }

    @Test func wordedAsANoteUntilTheLastDay() {
        let plan = delegation(note: nil)
        sketch.today = sketch.date(20)
        #expect(sketch.findings("note-verbale", plan).map(\.severity) == [.note])
        #expect(
            sketch.words("note-verbale", plan) == [
                """
                No note verbale asks for the escort of France (ecofin:fr); the last day is Tue 20 Feb 2024, \
                3 working days before Fri 23 Feb 2024 -> hand it in by Tue 20 Feb 2024
                """
            ])
        #expect(
            sketch.words("note-verbale", plan, in: .nl) == [
                """
                Geen verbale nota vraagt om de escorte van France (ecofin:fr); de laatste dag is di 20 feb \
                2024, 3 werkdagen vóór vr 23 feb 2024 -> dien ze in tegen di 20 feb 2024
                """
            ])
        #expect(
            sketch.words("note-verbale", plan, in: .fr) == [
                """
                Aucune note verbale ne demande l'escorte de France (ecofin:fr) ; le dernier jour est le mar \
                20 févr 2024, 3 jours ouvrables avant le ven 23 févr 2024 -> la remettre au plus tard le mar \
                20 févr 2024
                """
            ])
    }

    @Test func wordedWhenItIsTooLate() {
        let plan = delegation(note: nil)
        sketch.today = sketch.date(21)
        #expect(sketch.findings("note-verbale", plan).map(\.severity) == [.note])
        #expect(
            sketch.words("note-verbale", plan) == [
                """
                No note verbale asks for the escort of France (ecofin:fr); the last day is Tue 20 Feb 2024, \
                3 working days before Fri 23 Feb 2024 -> ring the protocol of the FPS Foreign Affairs, or do \
                without an escort
                """
            ])
        #expect(
            sketch.words("note-verbale", plan, in: .nl) == [
                """
                Geen verbale nota vraagt om de escorte van France (ecofin:fr); de laatste dag is di 20 feb \
                2024, 3 werkdagen vóór vr 23 feb 2024 -> bel het protocol van de FOD Buitenlandse Zaken, of \
                zie af van een escorte
                """
            ])
        #expect(
            sketch.words("note-verbale", plan, in: .fr) == [
                """
                Aucune note verbale ne demande l'escorte de France (ecofin:fr) ; le dernier jour est le mar \
                20 févr 2024, 3 jours ouvrables avant le ven 23 févr 2024 -> téléphoner au protocole du SPF \
                Affaires étrangères, ou renoncer à l'escorte
                """
            ])
    }
}
