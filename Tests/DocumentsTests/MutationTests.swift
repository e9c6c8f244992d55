import Documents
import Editions
import Occasions
import Repeatable
import Testing

/// Documents spoilt at random: whatever stands in them, reading ends with a case or with faults.
@Suite struct MutationTests {
    private static let scraps = [
        "", "-", "- ", ":", ": ", "\n", "  ", "[", "]", "{", "}", ",", "\"", "'", "#", "&a", "*a", "|", ">", "0", "-1",
        "99999999999999999999", "é", "\u{0}", "\t", "day 1", "2024-02-30", "24:00", "{delegation}", "..", "/", "~",
        "1e9",
    ]

    private func spoil(_ text: String, _ numbers: inout SplitMix64) -> String {
        var characters = Array(text)
        for _ in 0...Int.random(in: 0...2, using: &numbers) {
            let at = Int.random(in: 0..<characters.count, using: &numbers)
            let end = min(characters.count, at + Int.random(in: 0...12, using: &numbers))
            characters.replaceSubrange(at..<end, with: MutationTests.scraps.randomElement(using: &numbers) ?? "")
        }
        return String(characters)
    }

    @Test(arguments: [1, 2, 3, 4] as [UInt64]) func neverEndsOtherwise(_ seed: UInt64) throws {
        var numbers = SplitMix64(state: seed)
        let good = try Sketch.read()
        let plan = PlanFile.make(plan: .init(for: good.problem), of: good, previous: nil, seed: 1, path: "plan.yaml")
        for _ in 0..<150 {
            let text = Sketch.faults(office: spoil(Sketch.office, &numbers), spoil(Sketch.ecofin, &numbers))
            #expect(text.split(separator: "\n").allSatisfy { $0.contains(".yaml:") || $0.contains(".ics:") })
            let rich = Sketch.richFaults(
                office: spoil(Sketch.richOffice, &numbers), spoil(Sketch.richVisit, &numbers),
                waivers: spoil(Sketch.waivers, &numbers))
            #expect(rich.allSatisfy { $0.contains(".yaml:") })
            let planText = spoil(
                plan.text() + "  - {id: ecofin/walk, start: 2024-02-23 09:00, staff: {a: b}}\n", &numbers)
            _ = try? PlanFile.read("plan.yaml", shelf: .texts(["plan.yaml": planText])).fit(to: good)
            let table = spoil(
                "id,name,size,arrival,escort\nfr,\"Fra\"\"nce\",6,2024-02-22 20:00,cars:3 agents:2\njp,Japan,4,,\n",
                &numbers)
            let occasion = Sketch.ecofin.changing("delegations:\n", to: "delegations: d.csv\nunused:\n")
            _ = Sketch.faults(occasion, files: ["d.csv": table])
        }
    }
}
