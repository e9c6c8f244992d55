internal import Desk
internal import Foundation
internal import Logging

/// Writes to standard output and standard error.
enum Terminal {
    /// Prints an answer and its hints, and ends with its code.
    static func end(_ reply: Reply) throws -> Never {
        clearProgress()
        for hint in reply.hints { complain("hint: " + hint) }
        var text = reply.text
        if !text.hasSuffix("\n") { text += "\n" }
        write(text, to: .standardOutput)
        exit(reply.ending.rawValue)
    }

    static func complain(_ text: String) {
        write(text + "\n", to: .standardError)
    }

    /// The reader may have gone, as when a terminal is closed. That is no reason to stop.
    private static func write(_ text: String, to handle: FileHandle) {
        try? handle.write(contentsOf: Data(text.utf8))
    }

    static let log: Logger = {
        var log = Logger(label: "hostcity", factory: StreamLogHandler.standardError(label:))
        log.logLevel = .debug
        return log
    }()

    static let isLive = isatty(STDERR_FILENO) == 1

    /// On a terminal each line replaces the one before; elsewhere lines follow each other.
    static func progress(_ text: String) {
        write(isLive ? "\r\u{1B}[K" + text : text + "\n", to: .standardError)
    }

    static func clearProgress() {
        if isLive { write("\r\u{1B}[K", to: .standardError) }
    }
}
