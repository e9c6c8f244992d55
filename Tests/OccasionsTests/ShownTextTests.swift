import Occasions
import Testing

/// What a screen shows is text and nothing else.
@Suite struct ShownTextTests {
    @Test(arguments: [
        ("plain", "plain"), ("a\nb", "a\\nb"), ("\u{1B}[31mred", "\\u{1B}[31mred"), ("a\u{202E}b", "a\\u{202E}b"),
        ("\u{9B}2J", "\\u{9B}2J"), ("a\u{2066}b\u{2069}", "a\\u{2066}b\\u{2069}"), ("a\u{85}b", "a\\u{85}b"),
        ("a\u{2028}b\u{2029}c", "a\\u{2028}b\\u{2029}c"), ("a\u{200B}b", "a\\u{200B}b"), ("\u{FEFF}a", "\\u{FEFF}a"),
        ("a\u{E0041}", "a\\u{E0041}"), ("a\u{7F}\u{08}", "a\\u{7F}\\u{8}"), ("\r\n", "\\r\\n"), ("\t", "\\t"),
        ("\u{061C}\u{200F}", "\\u{61C}\\u{200F}"), ("\u{3164}", "\\u{3164}"), ("\u{E000}", "\\u{E000}"),
        ("Gent, café, Łódź, 京都, ❤️, 🎉", "Gent, café, Łódź, 京都, ❤️, 🎉"),
    ]) func onOneLine(_ text: String, _ shown: String) {
        #expect(text.onOneLine == shown)
        #expect(text.onOneLine.onItsLines == shown)
        #expect(text.onOneLine.unicodeScalars.allSatisfy { !String.isUnseen($0) })
    }

    @Test func onItsLinesKeepsLineFeedsAlone() {
        #expect("a\nb\r\n\u{2028}".onItsLines == "a\nb\\r\n\\u{2028}")
    }

    @Test func whatIsLongIsCut() {
        let long = String(repeating: "x", count: 5000)
        #expect(long.cut.count == 120 && long.cut.hasSuffix("x…"))
        #expect(long.cutInFront.count == 120 && long.cutInFront.hasPrefix("…x"))
        #expect(String(repeating: "x", count: 120).cut == String(repeating: "x", count: 120))
        // One letter with thousands of accents is not one letter for a screen.
        #expect(("e" + String(repeating: "\u{301}", count: 5000)).cut.unicodeScalars.count == 120)
    }
}
