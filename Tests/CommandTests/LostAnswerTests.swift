import Foundation
import Testing

/// An answer that does not arrive is no success, and is never written anywhere else.
@Suite struct LostAnswerTests {
    private static let check = ["check", "plan.yaml"]

    private func run(_ arguments: [String], shell: String, in folder: Folder) throws -> Run {
        try Run(arguments, in: folder, through: ["bash", "-c", shell, "hostcity"])
    }

    @Test(arguments: [
        check, ["check", "plan.yaml", "--json"], ["rules"], ["--help"], ["--version"], ["plan", "--help"],
        ["hours", "plan.yaml"],
    ]) func aFullDiskIsTold(arguments: [String]) throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        let run = try run(arguments, shell: #"exec "$@" > /dev/full"#, in: folder)
        #expect(
            run.transcript == """
                stderr:
                The answer could not be written to standard output: No space left on device.
                What was to be written to documents is written. Make room, or read the answer to its end, and ask again.
                exit 74

                """)
    }

    @Test func aReaderThatHasGoneIsTold() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        let run = try run(
            Self.check, shell: #"set -o pipefail; { sleep 0.5; "$@"; } | exec true"#, in: folder)
        #expect(run.errors.hasPrefix("The answer could not be written to standard output: Broken pipe.\n"))
        #expect(run.code == 74)
    }

    /// A document that is opened then gets the number of standard output.
    @Test func aClosedOutputIsToldAndNoDocumentTakesItsPlace() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        let plain = try Run(["plan", "visit.yaml", "-q", "-o", "one.yaml"], in: folder)
        #expect(plain.code == 0)
        for closed in ["<&- >&-", ">&-", "<&- >&- 2>&-"] {
            let run = try run(
                ["plan", "visit.yaml", "-q", "-o", "two.yaml"], shell: #"exec "$@" "# + closed, in: folder)
            #expect(run.output.isEmpty && run.code == 74, "\(closed): \(run.transcript)")
            #expect(try folder.read("one.yaml") == folder.read("two.yaml"))
            try FileManager.default.removeItem(at: folder.url.appending(path: "two.yaml"))
        }
    }
}
