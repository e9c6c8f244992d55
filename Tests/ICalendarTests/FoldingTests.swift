import Foundation
import ICalendar
import Testing

/// Whatever a title holds and however long it is, a feed can be written and read back.
@Suite struct FoldingTests {
    /// One event a text; each comes back, in lines of at most 75 bytes none of which is empty.
    private func check(_ texts: [String], as expected: [String]? = nil) throws {
        let start = minutes(2026, 6, 8, 7)
        let bytes = try CalendarWriter.write(
            FeedCalendar(
                name: texts[0], description: texts[0], zone: "Europe/Brussels",
                events: texts.indices.map { index in
                    FeedEvent(
                        uid: "m\(1000 + index)@example.org", stamp: minutes(2026, 1, 2),
                        span: .timed(startMinutes: start, endMinutes: start + 90, zone: "Europe/Brussels"),
                        summary: texts[index], location: texts[index], description: texts[index])
                }))
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n", omittingEmptySubsequences: false)
        #expect(lines.last == "")
        let odd = lines.dropLast().filter { $0.isEmpty || $0 == " " || $0.utf8.count > 75 }
        #expect(odd == [])
        let events = try read(bytes).occurrences.sorted { $0.uid < $1.uid }
        let wanted = (expected ?? texts).map(Optional.some)
        #expect(events.map(\.summary) == wanted)
        #expect(events.map(\.location) == wanted)
        #expect(events.map(\.description) == wanted)
    }

    @Test(arguments: ["a", "é", "€", "😀", ",", ";", "\\", "\"", "a b", "e\u{301}x", "ä€😀", "\u{200F}ש", "\u{00AD}"])
    func everyLengthInEveryScript(_ letter: String) throws {
        let texts = (1...240).map { String(repeating: letter, count: $0) }
        try check(texts, as: texts.map(\.precomposedStringWithCanonicalMapping))
    }

    @Test func linesInATitle() throws {
        try check((1..<160).map { String(repeating: "x", count: $0) + "\n" + String(repeating: "y", count: 160 - $0) })
    }

    /// Control characters are no text: they are left out, and what is left is written.
    @Test func controlCharacters() throws {
        for value in Array(UInt32(0)..<0x20) + [0x7F, 0x85, 0x9F, 0xFEFF, 0x2028, 0x2029] {
            let scalar = try #require(Unicode.Scalar(value))
            let between = [0x0A, 0x0D, 0x85, 0x2028, 0x2029].contains(value) ? "\n" : value == 0x09 ? " " : ""
            let heads = [1, 30, 63, 64, 65, 66, 67, 73, 74, 75, 147].map { String(repeating: "x", count: $0) }
            try check(heads.map { $0 + String(Character(scalar)) + "y" }, as: heads.map { $0 + between + "y" })
        }
    }

    /// Random texts of random scripts; the seed is printed where one fails.
    @Test(arguments: [UInt64(7), UInt64.random(in: 1...UInt64.max)]) func randomTexts(_ seed: UInt64) throws {
        var state = seed
        func next(_ bound: UInt64) -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (state >> 33) % bound
        }
        let letters = Array("abc ,;:\\\"'/<>&%-_.()[]{}éàüßøłžЖשع日本語한€😀\u{1F1EB}\u{1F1F7}").map(String.init)
        try check(
            (0..<300).map { _ in
                "x" + (0..<Int(next(240)) + 1).map { _ in letters[Int(next(UInt64(letters.count)))] }.joined() + "x"
            })
    }
}
