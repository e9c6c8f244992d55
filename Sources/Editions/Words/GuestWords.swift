/// What a delegation can read of an engagement: nothing of the office's own people, and nobody else's name.
package struct GuestWords: Hashable, Sendable, Codable {
    /// Nil: the delegation is expected there, and what for the office tells it.
    package let title: String?
    package let occasion: String
    package let place: String?
    package let isTentative: Bool
    package let dress: String?
    /// Whom it may ask.
    package let contact: String?

    package init(
        title: String?, occasion: String, place: String?, isTentative: Bool, dress: String? = nil,
        contact: String? = nil
    ) {
        self.dress = dress
        self.contact = contact
        self.title = title
        self.occasion = occasion
        self.place = place
        self.isTentative = isTentative
    }
}
