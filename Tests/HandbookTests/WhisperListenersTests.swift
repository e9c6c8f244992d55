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
        print("@@WhisperListenersTests#1#en@@" + sketch.words("whisper-listeners", plan, in: .en).joined(separator: "\u{1}"))
        print("@@WhisperListenersTests#1#nl@@" + sketch.words("whisper-listeners", plan, in: .nl).joined(separator: "\u{1}"))
        print("@@WhisperListenersTests#1#fr@@" + sketch.words("whisper-listeners", plan, in: .fr).joined(separator: "\u{1}"))
    }
}
