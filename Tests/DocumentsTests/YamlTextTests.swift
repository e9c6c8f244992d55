import Testing

@testable import Documents

/// What hostcity writes as YAML reads back as the same text, whatever it is.
@Suite struct YamlTextTests {
    private static let awkward = [
        "", " ", "NULL", "null", "~", "1e3", "0x1F", "0o7", "2026-01-01", "12:30", "1_000", "-1", ".5", ".inf", "yes",
        "No", "on", "y", "true", "a\nb", "\n", " leading", "trailing ", "}: x", "{", "[a]", "# x", "a # b", "- x", "-",
        "--- a", "...", "? x", ": x", "a: b", "&a", "*a", "!t", "|", ">", "%YAML", "@x", "`x", "'", "\"", "it's",
        "\\", "\\n", "\u{85}", "\u{2028}", "\u{2029}", "x\u{FEFF}", "x\u{FEFF}x", "🎉", "👨‍👩‍👧", "é", "e\u{301}", "\u{0}",
        "\u{7}", "\u{1B}[0m", "\u{7F}", "\u{9F}", "\u{202E}x", "\u{200B}", "\u{E0041}", "\u{FFFD}", "\u{FFFF}",
        "\r", "\r\n", "a\tb", "\t", "a\u{A0}b", "<<", "=", "x\n# y", "x\n  - y",
    ]

    /// A byte order mark in front is no part of any text the YAML library reads.
    private func readsBack(_ text: String, _ seed: String = "") throws {
        if text.unicodeScalars.first == "\u{FEFF}" { return }
        for written in [YamlText.word(text), YamlText.quoted(text)] {
            #expect(!written.contains { $0.isNewline }, "\(seed) \(written)")
            let document = "k: \(written)\nlist:\n  - \(written)\n  - {\(written): \(written)}\nflow: [\(written), x]\n"
            let entry = try YamlDocument.parse(document, file: "a.yaml")
            guard case .fields(let fields) = entry.content, fields.count == 3,
                case .text(let value) = fields[0].value.content,
                case .list(let items) = fields[1].value.content, items.count == 2,
                case .text(let item) = items[0].content,
                case .fields(let pair) = items[1].content, case .text(let paired) = pair.first?.value.content,
                case .list(let flow) = fields[2].value.content, case .text(let first) = flow.first?.content
            else {
                Issue.record("\(seed) \(written) is read as \(entry)")
                return
            }
            for found in [value, item, pair[0].key, paired, first] {
                #expect(Array(found.unicodeScalars) == Array(text.unicodeScalars), "\(seed) \(written)")
            }
        }
    }

    @Test(arguments: awkward) func awkwardTexts(_ text: String) throws { try readsBack(text) }

    @Test func whatLooksLikeSomethingElseIsQuoted() {
        for text in ["NULL", "1e3", "0x1F", "2026-01-01", "yes", "12.5", "1_000"] {
            #expect(YamlText.word(text) == "\"\(text)\"")
        }
        for text in ["walk", "stadhuis/pacificatiezaal", "2024-visit", "day-1"] { #expect(YamlText.word(text) == text) }
    }

    /// Texts put together from awkward pieces, by a seed that a failure names.
    @Test(arguments: [1, 2, 3, 4, 5] as [UInt64]) func anyText(_ seed: UInt64) throws {
        var state = seed
        func next(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(count))
        }
        for number in 0..<150 {
            var text = ""
            for _ in 0...next(5) {
                if next(2) == 0 {
                    text += Self.awkward[next(Self.awkward.count)]
                } else if let scalar = Unicode.Scalar(UInt32(next(0x11_0000))) {
                    text.unicodeScalars.append(scalar)
                }
            }
            try readsBack(text, "seed \(seed), text \(number):")
        }
    }
}
