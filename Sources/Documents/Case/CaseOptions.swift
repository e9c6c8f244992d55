package import Occasions

/// What is asked of a case beyond its documents.
package struct CaseOptions: Sendable {
    /// A calendar given with the question; `of` and `role` as the office's document writes them.
    package struct ExtraCalendar: Sendable, Hashable {
        package let path: String
        package let role: String
        package let of: String?

        package init(path: String, role: String, of: String? = nil) {
            self.path = path
            self.role = role
            self.of = of
        }
    }

    /// For a bid with candidates: the date its first day falls on; nil: the first possible date.
    package var candidateStart: CivilDate?
    /// The same for several bids, by the paths of their documents.
    package var candidateStarts: [String: CivilDate]
    package var extraCalendars: [ExtraCalendar]
    /// The day of the question; nil: nothing that depends on it is judged.
    package var today: CivilDate?
    /// A stretch of time that the case is about besides its occasions.
    package var stretch: TimeRange?
    /// Reads cancelled engagements like all others, and nothing of orders, links, waivers and calendars: for their feeds.
    package var keepsCancelled: Bool
    /// Reads nothing of what ties engagements to each other, so that those of other occasions need not be known.
    package var ignoresTies: Bool

    /// The code of the language whose words are taken, and nothing of calendars is read; nil: the office's own.
    package var wording: String?
    /// The language the reader asks for; nil: the office's own.
    package var language: Language?

    package init(
        candidateStart: CivilDate? = nil, candidateStarts: [String: CivilDate] = [:],
        extraCalendars: [ExtraCalendar] = [], today: CivilDate? = nil,
        stretch: TimeRange? = nil, keepsCancelled: Bool = false,
        ignoresTies: Bool = false, language: Language? = nil, wording: String? = nil
    ) {
        self.language = language
        self.wording = wording
        self.ignoresTies = ignoresTies
        self.keepsCancelled = keepsCancelled
        self.stretch = stretch
        self.candidateStart = candidateStart
        self.candidateStarts = candidateStarts
        self.extraCalendars = extraCalendars
        self.today = today
    }
}
