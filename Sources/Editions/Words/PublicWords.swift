/// What everybody can read of an engagement.
///
/// There is no place in it for anything else.
package struct PublicWords: Hashable, Sendable, Codable {
    package let title: String
    package let venue: String?

    package init(title: String, venue: String?) {
        self.title = title
        self.venue = venue
    }
}
