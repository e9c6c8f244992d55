import Foundation
import Testing

/// Whole texts as they were read over and found right, in Tests/CommandTests/Golden.
///
/// `HOSTCITY_RECORD=1 swift test --filter CommandTests` writes them anew: read the difference before committing it.
enum Golden {
    private static let isRecording =
        ProcessInfo.processInfo.environment["HOSTCITY_RECORD"] == "1"
        && ProcessInfo.processInfo.environment["CI"] == nil

    static func expect(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let file = Folder.tests.appending(path: "Golden/\(name).txt")
        if isRecording {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
            return
        }
        let golden = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        #expect(text == golden, "Golden/\(name).txt", sourceLocation: sourceLocation)
    }
}
