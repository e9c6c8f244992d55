internal import Handbook
internal import Occasions

/// What else could be where something asked cannot, or where nothing particular was asked.
struct Others {
    let times: [Alternatives.Way]
    let rooms: [Alternatives.Way]
    let people: [Alternatives.Way]
    /// Why it cannot be a little later, where no time would do.
    let obstacle: String?
    private let isAsked: Bool
    private let hasRoom: Bool

    /// `plan`: with what was asked; `filled`: the slot of the person asked about.
    init(
        _ alternatives: Alternatives, _ plan: Plan, _ request: WhyNot.Request, isAsked: Bool, isFree: Bool,
        filled: SlotID?
    ) {
        let problem = alternatives.whatIf.problem
        let place = problem[alternatives.whatIf.id].place
        self.isAsked = isAsked
        hasRoom = place != nil
        guard !isFree || !isAsked else {
            (times, rooms, people, obstacle) = ([], [], [], nil)
            return
        }
        times = alternatives.times(near: plan)
        obstacle = times.isEmpty ? alternatives.obstacle(near: plan) : nil
        let room = place.flatMap { plan[$0] }
        rooms = place.map { alternatives.fills($0, in: plan, without: Set([room].compactMap { $0 })) } ?? []
        let person = filled.flatMap { plan[$0] }
        people = filled.map { alternatives.fills($0, in: plan, without: Set([person].compactMap { $0 })) } ?? []
    }

    var isAny: Bool { (times + rooms + people).contains(where: \.isPossible) }

    func lines(_ say: Phrase, _ id: EngagementID) -> [String] {
        let report = AlternativeReport(say: say, id: id)
        var lines: [String] = []
        if !times.isEmpty {
            lines.append(
                say(
                    en: "Nearest times that would do:", nl: "Dichtstbijzijnde tijdstippen die wel kunnen:",
                    fr: "Horaires les plus proches qui conviendraient :"))
            lines += report.ranked(times)
        } else if !isAsked || obstacle != nil {
            let why = obstacle.map { " \($0)" } ?? ""
            lines.append(
                say(
                    en: "No other time would do.", nl: "Geen ander tijdstip kan.",
                    fr: "Aucun autre horaire ne convient.")
                    + why)
        }
        if rooms.contains(where: \.isPossible) {
            lines.append(
                say(
                    en: "Other rooms that would do at that time:", nl: "Andere zalen die dan wel kunnen:",
                    fr: "Autres salles qui conviendraient à cette heure :"))
            lines += report.ranked(rooms, most: 5)
        } else if !isAsked, hasRoom {
            lines.append(
                say(
                    en: "No other room would do at that time.", nl: "Geen andere zaal kan dan.",
                    fr: "Aucune autre salle ne convient à cette heure."))
        }
        if !isAsked, rooms.contains(where: { !$0.isPossible }) {
            lines.append(
                say(en: "Rooms that would not:", nl: "Zalen die niet kunnen:", fr: "Salles qui ne conviennent pas :"))
            lines += report.excluded(rooms, most: 10)
        }
        if people.contains(where: \.isPossible) {
            lines.append(
                say(
                    en: "Others who could:", nl: "Anderen die wel kunnen:", fr: "D'autres personnes qui le pourraient :"
                ))
            lines += report.ranked(people, most: 5)
        }
        return lines
    }
}
