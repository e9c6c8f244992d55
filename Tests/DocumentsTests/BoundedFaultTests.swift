import Documents
import Occasions
import Testing

/// Faults are told within bounds, and as text.
@Suite struct BoundedFaultTests {
    private func faults(_ lines: String) -> String { Sketch.faults(office: "hostcity: office/1\n" + lines) }

    @Test func fiftyInFullAndTheOthersByKind() {
        let office = (0..<120).map { "k\($0): x" }.joined(separator: "\n")
        let lines = faults(office).split(separator: "\n").map(String.init)
        #expect(lines.prefix(50).allSatisfy { $0.hasPrefix("office.yaml:") })
        #expect(lines[50].hasPrefix("and ") && lines[50].hasSuffix(" more, by kind:"))
        #expect(lines.dropFirst(51).contains("72 x '…' is no key of an office"), "\(lines.dropFirst(50))")
        #expect(lines.count < 65)
    }

    @Test(arguments: ["x", "é", "'", "' ", "\u{202E}", "e\u{301}", "\\u{1B}"]) func noLongEcho(_ letter: String) {
        let long = String(repeating: letter, count: 20_000)
        let word = letter.hasPrefix("'") ? "\"\(long)\"" : "\"\(letter == "\u{202E}" ? "\\u202e" + long : long)\""
        for line in [
            "\(word): x", "zone: \(word)", "name: n\nvenues: \(word)", "name: n\nvenues:\n  - id: \(word)",
            "grain: \(word)", "language: \(word)", "as-of: \(word)",
        ] {
            let text = faults(line)
            #expect(!text.isEmpty)
            #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || !String.isUnseen($0) })
            let shown = letter.onOneLine
            #expect(!text.contains(String(repeating: shown, count: 121)), "\(line.prefix(40)): \(text.count)")
            #expect(text.split(separator: "\n").allSatisfy { $0.count < 1500 })
        }
    }

    @Test func whatIsRepeatedIsShownAsText() {
        let text = faults("\"\\e[31m\\u202Ekey\": x")
        #expect(text.contains("'\\u{1B}[31m\\u{202E}key' is no key of an office"), "\(text)")
        let fault = Fault(SourcePlace(file: "a\nb\u{1B}.yaml", line: 1), "x '\("y\n\u{85}")'", "z.")
        #expect(fault.text == "a\\nb\\u{1B}.yaml:1:1: error: x 'y\\n\\u{85}'. z.")
    }

    @Test func aKeyTooManyIsNoQuestionOfHours() {
        let text = faults((0..<200_000).map { "k\($0): x" }.joined(separator: "\n"))
        #expect(text.contains("an office has 200001 keys, and a mapping has 1000 at most"), "\(text.prefix(300))")
    }

    @Test func manyUnknownNamesAmongMany() {
        let names = (0..<20_000).map { "nobody-\($0)" }.joined(separator: ", ")
        let text = Sketch.faults(Sketch.ecofin.changing("after: walk", to: "after: [\(names)]"))
        #expect(text.split(separator: "\n").count <= 65)
        #expect(text.contains(" x there is no engagement '…'"), "\(text.suffix(300))")
    }
}
