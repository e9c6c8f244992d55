internal import Conditions
internal import Occasions

/// The time an engagement takes a room, part by part (set-up, sweep, the engagement itself, strike), with their words.
struct RoomUse {
    enum Part: CaseIterable {
        case setUp, sweep, lockDown, itself, strike
    }

    let engagement: EngagementID
    /// In order of time; none is empty.
    private let parts: [(part: Part, range: TimeRange)]

    /// Nil where the plan does not say when, or in which room.
    init?(of id: EngagementID, by plan: Plan, in problem: Problem) {
        guard let range = plan.range(of: id, in: problem),
            let room = plan.room(of: id, in: problem).flatMap({ problem[$0].room })
        else { return nil }
        let needs = problem[id].needs
        var end = range.start - room.minutesBefore(needs)
        let lengths: [(Part, Int)] = [
            (.setUp, room.setUpMinutes(for: needs)), (.sweep, needs.sweepMinutes), (.lockDown, needs.lockDownMinutes),
            (.itself, range.minutes), (.strike, room.minutesAfter(needs)),
        ]
        engagement = id
        parts = lengths.compactMap { part, minutes in
            let start = end
            end = end + minutes
            return TimeRange(start, end).map { (part, $0) }
        }
    }

    /// The parts that lie, in whole or in part, in a stretch of time.
    func met(by range: TimeRange) -> [Part] { parts.filter { $0.range.overlaps(range) }.map(\.part) }

    /// `the set-up and the sweep before 'Dinner'`, `the strike after 'Dinner'`, `'Dinner'`.
    ///
    /// `name` is what the engagement is called.
    func words(metBy range: TimeRange, name: String, _ say: Phrase) -> String {
        let met = met(by: range)
        if met.contains(.itself) || met.isEmpty { return name }
        let words = say.list(met.map { RoomUse.word($0, say) })
        return met == [.strike]
            ? say(en: "\(words) after \(name)", nl: "\(words) na \(name)", fr: "\(words) après \(name)")
            : say(en: "\(words) before \(name)", nl: "\(words) vóór \(name)", fr: "\(words) avant \(name)")
    }

    private static func word(_ part: Part, _ say: Phrase) -> String {
        switch part {
        case .setUp: say(en: "the set-up", nl: "de opbouw", fr: "le montage")
        case .sweep: say(en: "the security sweep", nl: "de veiligheidsdoorzoeking", fr: "la fouille de sécurité")
        case .lockDown: say(en: "the lock-down", nl: "de afsluiting", fr: "le bouclage")
        case .itself: say(en: "the engagement", nl: "de activiteit", fr: "l'activité")
        case .strike: say(en: "the strike", nl: "de afbraak", fr: "le démontage")
        }
    }

    /// Those who meet, each with the part of its time that is met: `the strike after 'Plenary' and 'Dinner'`.
    static func parties(to miss: Miss, by plan: Plan, _ say: Phrase) -> String {
        say.few(
            miss.engagements.enumerated().map { number, id in
                // Nobody reads the names of very many.
                if number > 8 { return "" }
                guard let range = miss.range, let use = RoomUse(of: id, by: plan, in: say.problem) else {
                    return say.name(id)
                }
                return use.words(metBy: range, name: say.name(id), say)
            })
    }

    /// What mends it where two engagements meet in a room or in two that exclude each other.
    static func remedy(_ miss: Miss, _ say: Phrase) -> String {
        if miss.engagements.count > 2 {
            return say(
                en: "leave one of them and give the others another room or another time",
                nl: "laat er één en geef de andere een andere zaal of een ander tijdstip",
                fr: "en laisser une et donner aux autres une autre salle ou un autre moment")
        }
        let minutes = say.duration(miss.amount)
        return say(
            en: "move one of them by \(minutes) or give it another room",
            nl: "verplaats een van beide \(minutes) of geef ze een andere zaal",
            fr: "déplacer l'une des deux de \(minutes) ou lui donner une autre salle")
    }
}
