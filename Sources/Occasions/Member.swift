/// Somebody of a delegation who is known by name.
package struct Member: Sendable, Hashable {
    package let name: String
    /// `Director of the cabinet`
    package let function: String?
    /// How to speak to them: `Your Excellency`.
    package let address: String?
    package let languages: [String]
    /// A telephone number, a mail address.
    package let contact: [String]
    /// What they eat and do not eat. Restricted: it tells of health and faith.
    package let diet: String?
    /// The hotel room. Restricted.
    package let hotelRoom: String?
    package let source: SourcePlace?

    package init(
        name: String, function: String? = nil, address: String? = nil, languages: [String] = [],
        contact: [String] = [], diet: String? = nil, hotelRoom: String? = nil, source: SourcePlace? = nil
    ) {
        self.name = name
        self.function = function
        self.address = address
        self.languages = languages
        self.contact = contact
        self.diet = diet
        self.hotelRoom = hotelRoom
        self.source = source
    }
}
