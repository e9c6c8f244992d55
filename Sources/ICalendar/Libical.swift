internal import CLibical
internal import Glibc
internal import Synchronization

/// The only place that calls libical, one call at a time: its error state and its zone list are global.
enum Libical {
    private static let gate = Mutex(())

    /// Runs a piece of work that no other call into libical can disturb.
    static func alone<Result>(_ work: () throws -> Result) rethrows -> Result {
        try gate.withLock { _ in
            icalerror_set_errors_are_fatal(0)
            return try work()
        }
    }

    /// Copies a C string that belongs to libical.
    static func copy(_ text: UnsafePointer<CChar>?) -> String? {
        guard let text = unsafe text else { return nil }
        return unsafe String(validatingCString: text)
    }

    /// Copies a C string that belongs to the caller, and frees it.
    static func take(_ text: UnsafeMutablePointer<CChar>?) -> String? {
        guard let text = unsafe text else { return nil }
        defer { unsafe free(text) }
        return unsafe String(validatingCString: text)
    }
}
