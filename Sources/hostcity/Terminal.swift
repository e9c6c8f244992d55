internal import Desk
internal import Foundation
internal import Logging

/// Standard output and error as the commands use them.
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

    /// Whoever read it may have gone, a closed terminal for instance: that ends nothing.
    private static func write(_ text: String, to handle: FileHandle) {
        try? handle.write(contentsOf: Data(text.utf8))
    }

    static let log: Logger = {
        var log = Logger(label: "hostcity", factory: StreamLogHandler.standardError(label:))
        log.logLevel = .debug
        return log
    }()

    static let isLive = isatty(STDERR_FILENO) == 1

    /// One line that is written over on a terminal, plain lines elsewhere.
    static func progress(_ text: String) {
        write(isLive ? "\r\u{1B}[K" + text : text + "\n", to: .standardError)
    }

    static func clearProgress() {
        if isLive { write("\r\u{1B}[K", to: .standardError) }
    }
}
