internal import Conditions
internal import Occasions

/// An engagement takes one of its rooms that fit: the demand, and the offer of these rooms as a remedy.
enum FittingRooms {
    /// Nil where every candidate fits, or where the engagement takes place in no room of ours.
    static func demand(
        of id: EngagementID, in brief: Brief, where fits: (Room) -> Bool
    ) -> (formula: Formula, fitting: [ResourceID])? {
        guard let place = brief.problem[id].place else { return nil }
        if let room = brief.judged?[place], brief.problem[room].room.map(fits) ?? false { return nil }
        let candidates = brief.candidates(of: place)
        let able = candidates.filter { brief.problem[$0].room.map(fits) ?? false }
        guard able.count < candidates.count else { return nil }
        return (brief.when(id, .picked(place, Set(able))), able.filter(brief.problem[place].admits))
    }

    /// `hold it in one of A, B and 3 more`; nil where there is no room to offer.
    static func offer(_ rooms: [ResourceID], _ say: Phrase) -> String? {
        guard let first = rooms.first else { return nil }
        if rooms.count == 1 {
            let name = say.name(first)
            return say(en: "hold it in \(name)", nl: "kies \(name)", fr: "choisir \(name)")
        }
        let names = say.some(rooms.map { say.name($0) })
        return say(
            en: "hold it in one of \(names)", nl: "kies een van de zalen \(names)",
            fr: "choisir l'une des salles \(names)")
    }
}
