internal import ICalendar

/// A calendar file given with a question, parsed once.
struct GivenFile: Sendable {
    let path: String
    let document: CalendarDocument
    let extent: StatedExtent?

    var isOurs: Bool { document.isOurs }
}

extension CalendarDocument {
    /// Hostcity wrote it.
    var isOurs: Bool { producer?.hasPrefix("-//hostcity//Protocol office//") ?? false }
}
