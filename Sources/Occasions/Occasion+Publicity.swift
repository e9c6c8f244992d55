extension Occasion {
    /// Whether the public may read of an occasion.
    package enum Publicity: Hashable, Sendable {
        case open
        /// Until the embargo ends; nil: until the office announces it.
        case heldBack(until: Moment?)
    }

    /// It has been made public.
    package var isAnnounced: Bool { announced ?? false }

    /// What the public may read at a moment; nil: when it is asked is not known, and every embargo holds.
    ///
    /// The end of an embargo is the hour of the announcement.
    package func publicity(at now: Moment?) -> Publicity {
        if let embargo {
            guard let now, embargo <= now else { return .heldBack(until: embargo) }
            return .open
        }
        return announced == false ? .heldBack(until: nil) : .open
    }
}
