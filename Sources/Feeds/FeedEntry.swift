internal import Occasions

/// What an anybody's feed can say of an engagement. There is no place in it for anything else.
struct PublicEntry {
    let title: String
    let venue: String?
}

/// What a delegation's feed can say.
struct GuestEntry {
    let title: String
    let occasion: String
    let room: String?
    let isTentative: Bool
}

/// What a person's own feed can say of a duty: nobody else's name.
struct DutyEntry {
    let title: String
    let occasion: String
    let room: String?
    /// What the person does there; nil for those who take part.
    let role: String?
    let isTentative: Bool
}

/// What a room's feed can say: that it is taken, by what if that may be known, and the hands it needs.
struct RoomEntry {
    enum Part { case engagement, setUp, strike }

    let part: Part
    /// Nil: taken, no more.
    let title: String?
    let setUp: String?
    let attendance: Int
    let isTentative: Bool
}
