internal import Desk
internal import Foundation
internal import Logging

/// Writes to standard output and standard error.
enum Terminal {
    /// Prints an answer and its hints, and ends with its code; with that of lost words where the answer does not arrive.
    static func end(_ reply: Reply) -> Never {
        clearProgress()
        for hint in reply.hints { complain("hint: " + hint) }
        let text = reply.text
        do {
            try FileHandle.standardOutput.write(contentsOf: Data((text.hasSuffix("\n") ? text : text + "\n").utf8))
            // Some disks say only at the end that they had no room.
            if close(STDOUT_FILENO) != 0 { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        } catch {
            complain(Trouble.lostAnswer(number: Self.number(of: error)))
            exit(Reply.Ending.lostAnswer.rawValue)
        }
        exit(reply.ending.rawValue)
    }

    /// The system's number for what went wrong.
    private static func number(of error: any Error) -> Int32 {
        let deeper = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
        let posix = [error as NSError, deeper].compactMap(\.self).first { $0.domain == NSPOSIXErrorDomain }
        return Int32(posix?.code ?? Int(EIO))
    }

    static func complain(_ text: String) {
        say(text + "\n")
    }

    /// Nobody may be there to read it any more, as when a terminal is closed; that is no reason to lose a plan.
    private static func say(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }

    static let log: Logger = {
        var log = Logger(label: "hostcity", factory: StreamLogHandler.standardError(label:))
        log.logLevel = .debug
        return log
    }()

    static let isLive = isatty(STDERR_FILENO) == 1

    /// On a terminal each line replaces the one before; elsewhere lines follow each other.
    static func progress(_ text: String) {
        say(isLive ? "\r\u{1B}[K" + text : text + "\n")
    }

    static func clearProgress() {
        if isLive { say("\r\u{1B}[K") }
    }
}
