/// What somebody reads of a person of a delegation.
package struct PersonWords: Hashable, Sendable, Codable {
    package let name: String
    package let function: String?
    /// How to speak to them; told to the office and to their own delegation.
    package let address: String?
    package let languages: [String]
    package let contact: [String]
    /// Nil for everybody but the office.
    package let restricted: Restricted?

    /// What tells of health, faith, and where somebody sleeps.
    package struct Restricted: Hashable, Sendable, Codable {
        package let diet: String?
        package let hotelRoom: String?
    }
}

/// The people of one delegation.
package struct DelegationPeople: Hashable, Sendable, Codable {
    package let delegation: String
    package let occasion: String
    /// EU code.
    package let country: String?
    package let people: [PersonWords]
    /// How many of it have no name in the documents.
    package let unnamed: Int
}
