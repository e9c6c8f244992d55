import Foundation
import Testing

/// The help is a handbook page: every word of it is held.
@Suite struct HelpTests {
    @Test(arguments: [
        "", "plan", "repair", "check", "explain", "why-not", "who-can", "bid", "bid check", "bid list", "bid due",
        "bid decide", "bid portfolio", "policy", "precedence", "import", "export", "print", "rules",
        "init", "clone", "hold", "hold ask", "hold extend", "hold challenge", "hold confirm", "hold release",
        "hold overrule", "holds", "publish", "versions", "diff", "rollback", "notices", "told", "subscribe",
        "subscriptions", "rotate", "revoke", "log", "register", "register verify", "register dump", "register load",
    ]) func help(_ command: String) throws {
        let folder = try Folder()
        defer { folder.remove() }
        let words = command.split(separator: " ").map(String.init)
        let run = try Run(words + ["--help"], in: folder)
        #expect(run.code == 0)
        #expect(run.errors.isEmpty)
        let name = words.isEmpty ? "hostcity" : words.joined(separator: "-")
        try Golden.expect(run.output, "help/\(name)")
        for line in run.output.split(separator: "\n") where !line.hasPrefix("USAGE:") {
            #expect(line.count <= 80, "\(line)")
        }
    }

    /// A paragraph that was broken by hand would show a short line in its middle.
    @Test func nothingIsWrappedTwice() throws {
        let folder = try Folder()
        defer { folder.remove() }
        let text = try Run(["--help"], in: folder).output
        let overview = text.components(separatedBy: "USAGE:")[0].components(separatedBy: "\n\n")
        for paragraph in overview {
            let lines = paragraph.split(separator: "\n")
            for (line, next) in zip(lines, lines.dropFirst()) {
                let word = next.prefix { $0 != " " }
                #expect(line.count + 1 + word.count > 80, "'\(line)' could hold '\(word)'")
            }
        }
    }

    @Test func withoutACommandTheHelpIsShown() throws {
        let folder = try Folder()
        defer { folder.remove() }
        #expect(try Run([], in: folder).output == Run(["--help"], in: folder).output)
        #expect(try Run(["--version"], in: folder).output == "0.1.0\n")
    }
}
