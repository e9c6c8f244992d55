extension Engagement {
    /// Where its vehicles fetch the guests and where they bring them, as far as the documents say so.
    package struct Way: Sendable, Hashable {
        package enum Place: Sendable, Hashable {
            /// Index into the problem's venues.
            case venue(Int)
            case room(ResourceID)
            /// What is no place of the office: `Hotel Harmony`.
            case elsewhere(String)
        }

        package let from: Place?
        package let to: Place?

        package init(from: Place? = nil, to: Place? = nil) {
            self.from = from
            self.to = to
        }
    }

    @inlinable package var way: Way { conduct.way }
}
