import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct DeadlinesNearTests {
    let sketch = Sketch()

    private func deadline(_ day: Int, done: Bool = false) -> Plan {
        let due = Deadline(title: "Registration", due: sketch.at("12:00", day: day), isDone: done)
        _ = sketch.occasion("gala", "Gala", .confirmed, deadlines: [due])
        sketch.today = sketch.date(10)
        return Plan(for: sketch.problem)
    }

    @Test(arguments: [9, 18]) func keptBeforeAndAfter(day: Int) {
        let plan = deadline(day)
        #expect(sketch.words("deadlines-near", plan).isEmpty)
    }

    @Test func keptWhereItIsDone() {
        let plan = deadline(12, done: true)
        #expect(sketch.words("deadlines-near", plan).isEmpty)
    }

    @Test(arguments: [10, 17]) func brokenAsANoteInTheDaysOfWarning(day: Int) {
        let plan = deadline(day)
        #expect(sketch.findings("deadlines-near", plan).map(\.severity) == [.note])
        #expect(sketch.findings("deadlines-near", plan, ["warn": 6]).count == (day == 10 ? 1 : 0))
    }

    @Test func worded() {
        let plan = deadline(13)
        #expect(
            sketch.words("deadlines-near", plan) == [
                """
                'Registration' of Gala (gala) falls due in 3 days, Tue 13 Feb 2024 12:00 -> do it and mark \
                it done
                """
            ])
        #expect(
            sketch.words("deadlines-near", plan, in: .nl) == [
                """
                'Registration' van Gala (gala) moet over 3 dagen klaar zijn, op di 13 feb 2024 12:00 -> doe \
                het en meld het als gedaan
                """
            ])
        #expect(
            sketch.words("deadlines-near", plan, in: .fr) == [
                """
                'Registration' de Gala (gala) est à faire dans 3 jours, le mar 13 févr 2024 12:00 -> le \
                faire et le marquer comme fait
                """
            ])
    }

    @Test func wordedForTomorrow() {
        let plan = deadline(11)
        #expect(
            sketch.words("deadlines-near", plan) == [
                """
                'Registration' of Gala (gala) falls due tomorrow, Sun 11 Feb 2024 12:00 -> do it and mark it \
                done
                """
            ])
        #expect(
            sketch.words("deadlines-near", plan, in: .nl) == [
                """
                'Registration' van Gala (gala) moet morgen klaar zijn, op zo 11 feb 2024 12:00 -> doe het en \
                meld het als gedaan
                """
            ])
        #expect(
            sketch.words("deadlines-near", plan, in: .fr) == [
                """
                'Registration' de Gala (gala) est à faire demain, le dim 11 févr 2024 12:00 -> le faire et \
                le marquer comme fait
                """
            ])
    }

    @Test func wordedForToday() {
        let plan = deadline(10)
        #expect(
            sketch.words("deadlines-near", plan) == [
                """
                'Registration' of Gala (gala) falls due today, Sat 10 Feb 2024 12:00 -> do it and mark it \
                done
                """
            ])
        #expect(
            sketch.words("deadlines-near", plan, in: .nl) == [
                """
                'Registration' van Gala (gala) moet vandaag klaar zijn, op za 10 feb 2024 12:00 -> doe het \
                en meld het als gedaan
                """
            ])
        #expect(
            sketch.words("deadlines-near", plan, in: .fr) == [
                """
                'Registration' de Gala (gala) est à faire aujourd'hui, le sam 10 févr 2024 12:00 -> le faire \
                et le marquer comme fait
                """
            ])
    }
}
