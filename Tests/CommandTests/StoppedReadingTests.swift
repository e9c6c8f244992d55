import Foundation
import Testing

/// A stop holds from the first byte on, not only in a search.
@Suite struct StoppedReadingTests {
    /// Standard input that says nothing for a while.
    private static let silence = ["bash", "-c", #"exec "$@" < <(sleep 8)"#, "hostcity"]

    @Test(arguments: [
        ["plan", "-"], ["explain", "-"], ["bid", "check", "-"], ["plan", "visit.yaml", "--calendar", "-"],
    ]) func theTimeLimitHoldsWhileReading(arguments: [String]) throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        let before = try folder.contents()
        let run = try Run(arguments + ["--time-limit", "0.5"], in: folder, through: Self.silence, seconds: 7)
        #expect(
            run.transcript == """
                stderr:
                The time is up before there was an answer. Documents and plans are as they were.
                exit 3

                """)
        #expect(try folder.contents() == before)
    }

    @Test(
        arguments: ["INT", "TERM", "HUP"],
        [["plan", "-"], ["check", "-"], ["import", "-", "--as", "holidays"], ["hours", "-"]])
    func aStopHoldsWhileReading(signal: String, arguments: [String]) throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        let timeout = ["timeout", "--preserve-status", "-s", signal, "0.7"]
        let run = try Run(arguments, in: folder, through: timeout + Self.silence, seconds: 7)
        #expect(
            run.transcript == """
                stderr:
                Stopped before there was an answer. Documents and plans are as they were.
                exit 3

                """)
    }

    @Test func noCoreIsLeft() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        let shell = #"ulimit -c unlimited 2>/dev/null; "$@" < <(sleep 8) & sleep 0.5; cat /proc/$!/limits; kill $!"#
        let run = try Run(["check", "-"], in: folder, through: ["bash", "-c", shell, "hostcity"], seconds: 7)
        let line = try #require(run.output.split(separator: "\n").first { $0.hasPrefix("Max core file size") })
        #expect(line.split(separator: " ").suffix(3) == ["0", "0", "bytes"])
    }
}
