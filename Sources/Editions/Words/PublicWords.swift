/// What everybody can read of an engagement.
///
/// There is no place in it for anything else.
package struct PublicWords: Hashable, Sendable, Codable {
    package let title: String
    package let occasion: String
    /// The room and its venue.
    package let place: String?
    package let dress: String?

    package init(title: String, occasion: String, place: String?, dress: String? = nil) {
        self.title = title
        self.occasion = occasion
        self.place = place
        self.dress = dress
    }
}
