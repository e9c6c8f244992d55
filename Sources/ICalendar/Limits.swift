/// How much of a calendar file is read before it is refused.
package struct Limits: Sendable, Hashable {
    package var bytes = 10 << 20
    /// One line, unfolded.
    package var lineBytes = 64 << 10
    /// Components inside components.
    package var nesting = 8
    package var events = 40_000
    /// Of one repeating event, inside the window.
    package var occurrencesOfOneEvent = 20_000
    package var occurrences = 100_000
    /// Days and hours looked at while expanding one repeating event.
    package var steps = 500_000
    /// The same, for the whole file.
    package var stepsInAll = 2_000_000
    /// Warnings listed one by one; skipped events are always listed.
    package var warnings = 1_000

    package static let standard = Limits()

    package init() {}
}
