import Documents
import Occasions
import Testing

/// Documents spoilt at random: whatever stands in them, reading ends with a case or with faults.
@Suite struct MutationTests {
    private struct Dice: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (state >> 33) ^ (state << 31)
        }
    }

    private static let scraps = [
        "", "-", "- ", ":", ": ", "\n", "  ", "[", "]", "{", "}", ",", "\"", "'", "#", "&a", "*a", "|", ">", "0", "-1",
        "99999999999999999999", "é", "\u{0}", "\t", "day 1", "2024-02-30", "24:00", "{delegation}", "..", "/", "~",
        "1e9",
    ]

    private func spoil(_ text: String, _ dice: inout Dice) -> String {
        var characters = Array(text)
        for _ in 0...Int.random(in: 0...2, using: &dice) {
            let at = Int.random(in: 0..<characters.count, using: &dice)
            let end = min(characters.count, at + Int.random(in: 0...12, using: &dice))
            characters.replaceSubrange(at..<end, with: MutationTests.scraps.randomElement(using: &dice) ?? "")
        }
        return String(characters)
    }

    @Test(arguments: [1, 2, 3, 4] as [UInt64]) func neverEndsOtherwise(_ seed: UInt64) throws {
        var dice = Dice(state: seed)
        let good = try Sketch.read()
        let plan = PlanFile.make(plan: .init(for: good.problem), of: good, previous: nil, seed: 1, path: "plan.yaml")
        for _ in 0..<150 {
            let text = Sketch.faults(office: spoil(Sketch.office, &dice), spoil(Sketch.ecofin, &dice))
            #expect(text.split(separator: "\n").allSatisfy { $0.contains(".yaml:") || $0.contains(".ics:") })
            let rich = Sketch.richFaults(
                office: spoil(Sketch.richOffice, &dice), spoil(Sketch.richVisit, &dice),
                waivers: spoil(Sketch.waivers, &dice))
            #expect(rich.allSatisfy { $0.contains(".yaml:") })
            let planText = spoil(plan.text() + "  - {id: ecofin/walk, start: 2024-02-23 09:00, staff: {a: b}}\n", &dice)
            _ = try? PlanFile.read("plan.yaml", shelf: .texts(["plan.yaml": planText])).fit(to: good)
            let table = spoil(
                "id,name,size,arrival,escort\nfr,\"Fra\"\"nce\",6,2024-02-22 20:00,cars:3 agents:2\njp,Japan,4,,\n",
                &dice)
            let occasion = Sketch.ecofin.changing("delegations:\n", to: "delegations: d.csv\nunused:\n")
            _ = Sketch.faults(occasion, files: ["d.csv": table])
        }
    }
}
