package import Occasions

/// What the office's own people may read of an edition: the source of run sheets, rosters and car sheets.
package struct StaffView: Hashable, Sendable, Codable {
    package let reader: StaffReader
    package let language: Language
    /// The IANA zone its times are shown in.
    package let zone: String
    /// In the order of the documents.
    package let entries: [Entry<StaffWords>]
    /// How many engagements of its occasions are not decided yet; only the office is told.
    package let undecided: Int
}
