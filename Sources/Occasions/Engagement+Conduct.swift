extension Engagement {
    /// What guests are told of how to come: dressed how, driven from where, and whom to ask.
    package struct Conduct: Sendable {
        package let way: Way
        /// `dark suit`, in words of the office.
        package let dress: String?
        /// Whom its guests may ask: a name, a telephone number.
        package let contact: String?

        package init(way: Way = Way(), dress: String? = nil, contact: String? = nil) {
            self.way = way
            self.dress = dress
            self.contact = contact
        }
    }

    @inlinable package var dress: String? { conduct.dress }
    @inlinable package var contact: String? { conduct.contact }
}
