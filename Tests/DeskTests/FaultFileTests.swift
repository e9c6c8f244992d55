import Foundation
import Occasions
import Solving
import Testing

@testable import Desk

/// A fault of hostcity's own: what may be passed on is shown, and the rest goes to a file of the office's own.
@Suite struct FaultFileTests {
    private let fault = InternalFault(
        "solver and judge disagree", report: "#0 free 60 min", dump: "#0 free visit/audience 'Audience' janssens")

    @Test func theMessageNamesAFileThatOnlyItsOwnerReads() throws {
        let reply = try #require(Trouble.reply(to: fault))
        #expect(reply.ending == .internalFault)
        #expect(reply.text.contains("#0 free 60 min"))
        #expect(!reply.text.contains("audience") && !reply.text.contains("janssens"))
        let path = try #require(reply.text.firstMatch(of: /\/\S*hostcity-fault-[0-9a-f]{32}\.txt/)).output
        defer { try? FileManager.default.removeItem(atPath: String(path)) }
        #expect(
            try String(contentsOfFile: String(path), encoding: .utf8) == "#0 free visit/audience 'Audience' janssens\n")
        let mode = try FileManager.default.attributesOfItem(atPath: String(path))[.posixPermissions] as? NSNumber
        #expect(mode?.intValue == 0o600)
    }

    @Test func eachFaultHasItsOwnFile() throws {
        let paths = [FaultFile.write("one"), FaultFile.write("other")].compactMap(\.self)
        defer { for path in paths { try? FileManager.default.removeItem(atPath: path) } }
        #expect(Set(paths).count == 2)
    }

    @Test func aFolderThatCannotBeWrittenToIsTold() {
        #expect(FaultFile.write("one", in: "/proc/nowhere") == nil)
    }

    @Test func aSearchThatWasEndedSaysTheSame() throws {
        let words = Trouble.words(for: fault)
        #expect(words.hasPrefix("solver and judge disagree\n#0 free 60 min\n"))
        #expect(!words.contains("janssens"))
        let path = try #require(words.firstMatch(of: /\/\S*hostcity-fault-[0-9a-f]{32}\.txt/)).output
        try FileManager.default.removeItem(atPath: String(path))
    }
}

/// What the command line cannot read is told as text, and cut.
@Suite struct ShownUsageTests {
    @Test func longWordsAreCutAndEscapesWrittenOut() {
        let long = String(repeating: "x", count: 5000)
        for (message, words) in [
            ("Unknown option '--\(long)'", ["--\(long)"]), ("The value '\(long)' is invalid", ["--seed=\(long)"]),
        ] {
            let text = Trouble.shown("\(message)\n\u{1B}[31m", repeating: words)
            #expect(text.contains("x…'") && text.count < 200 && text.hasSuffix("\n\\u{1B}[31m"))
        }
    }

    @Test func aReplyIsTextAndItsHintsAreCounted() {
        let hints = (1...80).map { "a.yaml:\($0): the title has\n'\u{202E}\($0)'" }
        let reply = Reply(.fine, "a\n\u{1B}b\u{2028}", hints: hints)
        #expect(reply.text == "a\n\\u{1B}b\\u{2028}")
        #expect(reply.hints.count == 52)
        #expect(reply.hints[0] == "a.yaml:1: the title has\\n'\\u{202E}1'")
        #expect(reply.hints[50] == "and 30 more, by kind:")
    }

    @Test func jsonIsValidAndHoldsNoSignOfItsOwn() throws {
        let text = try Json.text(["k\u{202E}": "a\n\u{1B}\u{9B}\u{2028}\u{FEFF}\u{E0041}\u{7F}é"])
        #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || !String.isUnseen($0) })
        #expect(
            try JSONDecoder().decode([String: String].self, from: Data(text.utf8)) == [
                "k\u{202E}": "a\n\u{1B}\u{9B}\u{2028}\u{FEFF}\u{E0041}\u{7F}é"
            ])
    }
}
