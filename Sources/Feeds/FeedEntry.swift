internal import Occasions

/// What everybody's feed can say of an engagement.
///
/// There is no place in it for anything else.
struct PublicEntry {
    let title: String
    let venue: String?
}

/// What a delegation's feed can say: nothing of the office's own people, and nobody else's name.
struct GuestEntry {
    /// Nil: the delegation is expected there, and what for the office tells it.
    let title: String?
    let occasion: String
    let place: String?
    let isTentative: Bool
}

/// What a person's own feed can say of a duty: nobody's name but that of the delegation the person serves.
enum DutyEntry {
    case told(Duty)
    /// Taken, and the office says by what. There is no place here for a title, a room or a part.
    case protected(isTentative: Bool)

    struct Duty {
        let title: String
        let occasion: String
        let room: String?
        /// What the person does there; empty for those who take part.
        let parts: [Part]
        let isTentative: Bool
    }

    enum Part {
        /// The delegation served.
        case liaison(delegation: String)
        case interpreter(languages: [String], mode: String)
        case duty(String)
    }
}

/// What a room's feed can say: that it is taken, by what if that may be known, and the hands it needs.
enum RoomEntry {
    case use(Use)
    case setUp(Use)
    case strike(Use)
    /// Taken, set-up and strike included. There is no place here for a title, a number or a furnishing.
    case protected(isTentative: Bool)

    struct Use {
        /// Nil: taken, no more.
        let title: String?
        let setUp: String?
        let attendance: Int
        let isTentative: Bool
    }
}
