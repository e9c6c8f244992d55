package import Occasions

/// What the office's own people read of an engagement they work at.
package enum StaffWords: Hashable, Sendable, Codable {
    case told(Work)
    /// Taken. There is no place here for a title, a room, a guest or a colleague.
    case protected(isTentative: Bool)

    package struct Work: Hashable, Sendable, Codable {
        package let title: String
        package let occasion: String
        /// The name of its kind, in the language of the view.
        package let kind: String
        /// `arrival`, `departure` or `other`; nil where nobody is on the way.
        package let movement: String?
        package let room: String?
        package let venue: String?
        /// From when the room is set up and secured; nil: it stands ready.
        package let setUp: TimeRange?
        package let strike: TimeRange?
        package let furnishing: String?
        package let attendance: Int
        package let guests: [Guest]
        package let hands: [Hand]
        /// Pieces from the office's pools, such as two minibuses.
        package let pieces: [Piece]
        /// The ways of its vehicles; empty for those who have no part in them.
        package let drives: [Drive]
        package let languages: [String]
        /// `none`, `simultaneous`, `consecutive` or `whispered`.
        package let interpretation: String
        package let isTentative: Bool
        package let isOption: Bool
    }

    /// A delegation or a principal that takes part.
    package struct Guest: Hashable, Sendable, Codable {
        package let title: String
        package let isDelegation: Bool
        /// How many of it come.
        package let people: Int
    }

    /// Somebody or something that fills a place of the engagement.
    package struct Hand: Hashable, Sendable, Codable {
        package let part: Part
        /// Nil: nobody fills it yet.
        package let name: String?
        /// Tells two of one name apart; never printed.
        package let id: String?
        /// Its place in the documents, for sorting; those without come last.
        package let order: Int
    }

    package enum Part: Hashable, Sendable, Codable {
        /// The delegation served.
        case liaison(delegation: String)
        case interpreter
        /// Seats for guests; nil: no vehicle fills the place yet.
        case vehicle(seats: Int?)
        /// `protocol`, `greeter`, `driver`, `host` ...
        case duty(String)
    }

    package struct Piece: Hashable, Sendable, Codable {
        package let name: String
        package let count: Int
        package let areVehicles: Bool
    }
}
