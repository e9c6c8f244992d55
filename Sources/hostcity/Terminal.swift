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
        FileHandle.standardOutput.write(Data(text.utf8))
        exit(reply.ending.rawValue)
    }

    static func complain(_ text: String) {
        FileHandle.standardError.write(Data((text + "\n").utf8))
    }

    static let log: Logger = {
        var log = Logger(label: "hostcity", factory: StreamLogHandler.standardError(label:))
        log.logLevel = .debug
        return log
    }()

    static let isLive = isatty(STDERR_FILENO) == 1

    /// One line that is written over on a terminal, plain lines elsewhere.
    static func progress(_ text: String) {
        FileHandle.standardError.write(Data((isLive ? "\r\u{1B}[K" + text : text + "\n").utf8))
    }

    static func clearProgress() {
        if isLive { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
    }
}
