import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct FixedTimeTests {
    let sketch = Sketch()
    let welcome: EngagementID

    init() { welcome = sketch.engagement("welcome", "Welcome", minutes: 30, fixed: sketch.at("09:00")) }

    @Test func kept() {
        #expect(sketch.words("fixed-time", sketch.plan(Held(welcome, at: sketch.at("09:00")))).isEmpty)
    }

    private func choice(at clock: String) -> Plan {
        let starts = ["09:00", "11:00", "16:00"].map { sketch.at($0) }
        let talks = sketch.engagement("talks", "Talks", minutes: 30, starts: starts)
        return sketch.plan(Held(talks, at: sketch.at(clock)))
    }

    @Test(arguments: ["09:00", "11:00", "16:00"]) func keptByAnyOfSeveral(clock: String) {
        #expect(sketch.words("fixed-time", choice(at: clock)).isEmpty)
    }

    @Test func wordedWithAChoice() {
        let plan = choice(at: "10:30")
        #expect(
            sketch.words("fixed-time", plan) == [
                """
                'Talks' (ecofin/talks) is planned Fri 23 Feb 2024 10:30, which is none of the 3 times it may start -> \
                start it Fri 23 Feb 2024 11:00
                """
            ])
        #expect(
            sketch.words("fixed-time", plan, in: .nl) == [
                """
                'Talks' (ecofin/talks) is gepland op vr 23 feb 2024 10:30, en dat is geen van de 3 tijden waarop het mag \
                beginnen -> laat het beginnen op vr 23 feb 2024 11:00
                """
            ])
        #expect(
            sketch.words("fixed-time", plan, in: .fr) == [
                """
                'Talks' (ecofin/talks) figure au plan le ven 23 févr 2024 10:30, qui n'est aucun des 3 débuts permis -> \
                le commencer le ven 23 févr 2024 11:00
                """
            ])
    }

    @Test func brokenByAMinute() {
        let findings = sketch.findings("fixed-time", sketch.plan(Held(welcome, at: sketch.at("09:01"))))
        #expect(findings.map(\.amount) == [1])
    }

    @Test func worded() {
        let plan = sketch.plan(Held(welcome, at: sketch.at("08:15")))
        #expect(
            sketch.words("fixed-time", plan) == [
                """
                'Welcome' (ecofin/welcome) is fixed for Fri 23 Feb 2024 09:00 but planned Fri 23 Feb 2024 08:15, 45 \
                min early -> start it Fri 23 Feb 2024 09:00 or change the fixed start
                """
            ])
        #expect(
            sketch.words("fixed-time", plan, in: .nl) == [
                """
                'Welcome' (ecofin/welcome) ligt vast op vr 23 feb 2024 09:00 maar is gepland op vr 23 feb 2024 08:15, \
                45 min te vroeg -> begin op vr 23 feb 2024 09:00 of wijzig het vaste begin
                """
            ])
        #expect(
            sketch.words("fixed-time", plan, in: .fr) == [
                """
                'Welcome' (ecofin/welcome) doit commencer le ven 23 févr 2024 09:00 mais figure au plan le ven 23 févr \
                2024 08:15, 45 min trop tôt -> commencer le ven 23 févr 2024 09:00 ou changer le début fixé
                """
            ])
    }
}
