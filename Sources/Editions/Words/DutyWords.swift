/// What a person can read of an own duty: nobody's name but that of the delegation the person serves.
package enum DutyWords: Hashable, Sendable, Codable {
    case told(Duty)
    /// Taken, and the office says by what. There is no place here for a title, a room or a part.
    case protected(isTentative: Bool)

    package struct Duty: Hashable, Sendable, Codable {
        package let title: String
        package let occasion: String
        package let room: String?
        /// What the person does there; empty for those who take part.
        package let parts: [Part]
        package let isTentative: Bool
        package let dress: String?
        package let contact: String?

        package init(
            title: String, occasion: String, room: String?, parts: [Part], isTentative: Bool, dress: String? = nil,
            contact: String? = nil
        ) {
            self.dress = dress
            self.contact = contact
            self.title = title
            self.occasion = occasion
            self.room = room
            self.parts = parts
            self.isTentative = isTentative
        }
    }

    package enum Part: Hashable, Sendable, Codable {
        /// The delegation served.
        case liaison(delegation: String)
        /// The mode is `simultaneous`, `consecutive` or `whispered`.
        case interpreter(languages: [String], mode: String)
        case duty(String)
    }
}
