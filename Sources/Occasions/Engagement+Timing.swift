extension Engagement {
    /// How long it lasts, when it may be, and whether it has to be.
    package struct Timing: Sendable {
        /// At least 1.
        package let minutes: Int
        /// When it may lie, start to end, as the document says; nil: anywhere in the occasion's window.
        package let allowed: TimeRanges?
        /// The starts the document leaves it to choose from, in order, whole grains apart; empty: any.
        package let fixedStarts: [Moment]
        /// True where it may be left out.
        package let isOptional: Bool

        package init(
            minutes: Int, allowed: TimeRanges? = nil, fixedStarts: [Moment] = [], isOptional: Bool = false
        ) {
            self.minutes = max(1, minutes)
            self.allowed = allowed
            self.fixedStarts = fixedStarts
            self.isOptional = isOptional
        }

        /// The start the document fixes, where it leaves no choice.
        @inlinable package var fixedStart: Moment? { fixedStarts.count == 1 ? fixedStarts[0] : nil }

        /// The same, and it may be left out.
        package var optional: Timing {
            Timing(minutes: minutes, allowed: allowed, fixedStarts: fixedStarts, isOptional: true)
        }

        /// The same, of another length.
        package func lasting(_ minutes: Int) -> Timing {
            Timing(minutes: minutes, allowed: allowed, fixedStarts: fixedStarts, isOptional: isOptional)
        }
    }

    @inlinable package var minutes: Int { timing.minutes }
    @inlinable package var allowed: TimeRanges? { timing.allowed }
    @inlinable package var fixedStarts: [Moment] { timing.fixedStarts }
    @inlinable package var fixedStart: Moment? { timing.fixedStart }
    @inlinable package var isOptional: Bool { timing.isOptional }
}
