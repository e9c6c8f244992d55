/// Reads calendar files of any origin. Nothing in a file can make it crash, hang or lose an event in silence.
package enum CalendarReader {
    /// Reads a whole file and lists what takes place inside the window.
    /// - Parameters:
    ///   - file: The name to give in messages.
    ///   - window: Minutes since 1970-01-01T00:00Z.
    ///   - defaultZone: The IANA zone of all-day events, and of times that name none.
    package static func read(
        _ bytes: [UInt8], named file: String, window: ClosedRange<Int>, defaultZone: String,
        limits: Limits = .standard
    ) throws(CalendarFault) -> CalendarReading {
        try CalendarDocument.parse(bytes, named: file, limits: limits).reading(over: window, defaultZone: defaultZone)
    }
}
