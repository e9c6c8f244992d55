import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct WhisperListenersTests {
    let sketch = Sketch()

    private func plan(_ listeners: Int, _ mode: Interpretation = .whispered) -> Plan {
        let id = sketch.engagement(
            "talk", "Talk", minutes: 60, languages: ["nl", "ja"], interpretation: mode, listeners: listeners)
        return sketch.plan(Held(id, at: sketch.at("09:00")))
    }

    @Test func keptForTwo() { #expect(sketch.words("whisper-listeners", plan(2)).isEmpty) }

    @Test func keptWhereItIsNotSaid() { #expect(sketch.words("whisper-listeners", plan(0)).isEmpty) }

    @Test func keptWhereNobodyWhispers() { #expect(sketch.words("whisper-listeners", plan(3, .consecutive)).isEmpty) }

    @Test func keptByWhatIsLeftOut() {
        let id = sketch.engagement(
            "talk", "Talk", minutes: 60, languages: ["nl", "ja"], interpretation: .whispered, optional: true,
            listeners: 3)
        #expect(sketch.words("whisper-listeners", sketch.plan(Held(omitted: id))).isEmpty)
    }

    @Test func brokenForThree() { #expect(sketch.findings("whisper-listeners", plan(3)).count == 1) }

    @Test func theNumberIsTheOffices() { #expect(sketch.words("whisper-listeners", plan(3), ["listeners": 3]).isEmpty) }

    @Test func worded() {
        let plan = plan(5)
        #expect(
            sketch.words("whisper-listeners", plan) == [
                """
                'Talk' (ecofin/talk) on Fri 23 Feb 2024 09:00-10:00 is to be whispered to 5 listeners, 3 more than \
                the 2 one can whisper to -> ask for consecutive interpretation or a booth
                """
            ])
        #expect(
            sketch.words("whisper-listeners", plan, in: .nl) == [
                """
                'Talk' (ecofin/talk) op vr 23 feb 2024 09:00-10:00 zou voor 5 luisteraars gefluisterd worden, 3 \
                meer dan de 2 voor wie men kan fluisteren -> vraag consecutief tolken of een tolkcabine
                """
            ])
        #expect(
            sketch.words("whisper-listeners", plan, in: .fr) == [
                """
                'Talk' (ecofin/talk) le ven 23 févr 2024 09:00-10:00 serait chuchotée à 5 auditeurs, 3 de plus que \
                les 2 à qui l'on peut chuchoter -> demander une interprétation consécutive ou une cabine
                """
            ])
    }
}
