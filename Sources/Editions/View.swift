package import Occasions

/// What one audience may read of an edition, and nothing else.
///
/// Every calendar, sheet and page is a reading of a view.
package struct View: Hashable, Sendable, Codable {
    /// Each audience has words of its own, with no place for what it must not know.
    package enum Entries: Hashable, Sendable, Codable {
        case everybody([Entry<PublicWords>])
        case delegation([Entry<GuestWords>])
        case person([Entry<DutyWords>])
        case room([Entry<RoomWords>])

        /// When each entry takes place, by UID.
        package var times: [(uid: String, range: TimeRange)] {
            switch self {
            case .everybody(let entries): entries.map { ($0.uid, $0.range) }
            case .delegation(let entries): entries.map { ($0.uid, $0.range) }
            case .person(let entries): entries.map { ($0.uid, $0.range) }
            case .room(let entries): entries.map { ($0.uid, $0.range) }
            }
        }
    }

    package let audience: Audience
    /// The name of the office, and of whom the view is made for.
    package let title: String
    package let language: Language
    /// The IANA zone its times are shown in.
    package let zone: String
    /// The revision of the plan in which this view last changed.
    package let version: Int
    /// In the order of the documents.
    package let entries: Entries

    package init(
        audience: Audience, title: String, language: Language, zone: String, version: Int, entries: Entries
    ) {
        self.audience = audience
        self.title = title
        self.language = language
        self.zone = zone
        self.version = version
        self.entries = entries
    }
}
