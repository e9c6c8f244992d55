internal import ICalendar

/// A calendar file given with a question, parsed once.
struct GivenFile: Sendable {
    let path: String
    let document: CalendarDocument
    let extent: StatedExtent?

    /// Hostcity wrote it.
    var isOurs: Bool { document.producer?.hasPrefix("-//hostcity//Protocol office//") ?? false }
}
