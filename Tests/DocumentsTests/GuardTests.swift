import Documents
import Testing

/// Anchors, aliases and depth are refused before the YAML is composed; what only looks like them is not.
@Suite struct GuardTests {
    private func faults(_ lines: String) -> String { Sketch.faults(office: "hostcity: office/1\n" + lines) }

    @Test(.timeLimit(.minutes(1))) func aliasBomb() {
        var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...40 {
            bomb += "a\(level): &a\(level) [\(Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", "))]\n"
        }
        #expect(
            faults(bomb)
                == "office.yaml:2:5: error: anchors (&) and aliases (*) are not read. Write the value out where it is meant, or put quotes round a text that begins with this sign."
        )
    }

    @Test(arguments: [
        "- &a x", "k: *a", "k: [*a]", "k: {a: b, <<: *a}", "*a : k", "? &a k", "k: !!str &a x",
        "note: |\n  text\nk: *a", "note: 'it''s'\nk: *a", "note: \"a \\\" b\"\nk: *a", "note: plain\n  'tis\nk: *a",
        "note: [plain,\n 'a'\n, *a]", "# 'a\nk: *a", "k: [a, b # 'c\n , *a]",
    ]) func findsEach(_ lines: String) {
        #expect(faults(lines).contains("anchors (&) and aliases (*) are not read"))
    }

    @Test(arguments: [
        "k: a & b", "k: Q&A", "k: 5 * 3", "k: \"*bold*\"", "k: '&x'", "k: |\n  *a\n  &b\nl: x", "# *a", "k: x # *a",
        "k: >-\n  folded\n  *a\n", "k: \"two\n  *lines\"", "k: plain\n  *goes on", "- k: |\n    *a\n  l: >\n    &b",
        "k: [a *b]",
        "'*k': x", "k: {'&a': \"*b\"}",
    ]) func letsPass(_ lines: String) {
        #expect(!faults(lines).contains("anchors (&) and aliases (*) are not read"))
    }

    @Test(arguments: [
        String(repeating: "[", count: 100_000), String(repeating: "{a: ", count: 5000),
        String(repeating: "- ", count: 5000), "- " + String(repeating: "? ", count: 500),
        (0..<300).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n"),
    ]) func depth(_ lines: String) {
        #expect(faults(lines).contains("lists and mappings lie more than 40 deep in each other"))
    }
}
