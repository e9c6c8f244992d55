internal import Handbook
internal import Occasions

/// Writes what would break if an engagement were decided otherwise, and what would be possible instead.
struct WhyNotReport {
    let answer: OtherDecision
    /// The person asked about, as the command line names them.
    let person: String?
    let say: Phrase

    private var problem: Problem { answer.problem }
    private var alternatives: AlternativeReport { AlternativeReport(say: say, id: answer.id) }

    init(answer: OtherDecision, person: String?, language: Language) {
        self.answer = answer
        self.person = person
        say = Phrase(language, answer.problem)
    }

    func text() -> String {
        ([heading] + standing + (answer.isAsked ? breaches + wishes : []) + times + rooms + people).joined(
            separator: "\n")
    }

    private var heading: String {
        let id = answer.id
        let range =
            answer.plan.range(of: id, in: problem).map { say.range($0) }
            ?? say(en: "no time", nl: "geen tijdstip", fr: "aucun horaire")
        let room = problem[id].place.flatMap { answer.plan[$0] }.map { say.name($0) }
        let place = room.map { say(en: " in \($0)", nl: " in \($0)", fr: " dans \($0)") } ?? ""
        let company = person.map { say(en: " with \($0)", nl: " met \($0)", fr: " avec \($0)") } ?? ""
        return say(
            en: "\(say.name(id)) at \(range)", nl: "\(say.name(id)) op \(range)", fr: "\(say.name(id)) le \(range)")
            + place + company + "?"
    }

    // MARK: What was asked

    private var standing: [String] {
        guard !answer.standing.isKept else { return [] }
        let heading =
            answer.isAsked
            ? say(
                en: "This is broken as it is planned, and would stay so:",
                nl: "Dit breekt al zoals het gepland is, en zou blijven breken:",
                fr: "Ceci est enfreint tel que prévu, et le resterait :")
            : say(
                en: "This is broken as it is planned:", nl: "Dit breekt zoals het gepland is:",
                fr: "Ceci est enfreint tel que prévu :")
        return [heading] + FindingReport(answer.standing, in: say.language).lines(answer.standing.blockers)
    }

    private var breaches: [String] {
        guard !answer.findings.isKept else {
            guard answer.standing.isKept else { return [] }
            return [
                say(
                    en: "Nothing that must be kept would break.", nl: "Geen enkele verplichte regel zou breken.",
                    fr: "Aucune règle impérative ne serait enfreinte.")
            ]
        }
        let heading = say(
            en: "This would break, everything else as planned:", nl: "Dit zou breken, al de rest zoals gepland:",
            fr: "Ceci serait enfreint, tout le reste comme prévu :")
        return [heading] + FindingReport(answer.findings, in: say.language).lines(answer.findings.blockers)
    }

    private var wishes: [String] {
        guard !answer.findings.wishes.isEmpty else { return [] }
        let heading = say(
            en: "Wishes it would cost:", nl: "Wensen die het zou kosten:", fr: "Souhaits que cela coûterait :")
        return [heading]
            + WishReport(findings: answer.findings.wishes.map(\.finding), say: say.language).lines()
    }

    // MARK: What else could be

    private var times: [String] {
        let (times, obstacle) = (answer.others.times, answer.others.obstacle)
        if !times.isEmpty {
            let heading = say(
                en: "Nearest times that would do:", nl: "Dichtstbijzijnde tijdstippen die wel kunnen:",
                fr: "Horaires les plus proches qui conviendraient :")
            return [heading] + alternatives.ranked(times)
        }
        guard !answer.isAsked || obstacle != nil else { return [] }
        let none = say(
            en: "No other time would do.", nl: "Geen ander tijdstip kan.", fr: "Aucun autre horaire ne convient.")
        return [none + (obstacle.map { " \($0)" } ?? "")]
    }

    private var rooms: [String] {
        let rooms = answer.others.rooms
        var lines: [String] = []
        if rooms.contains(where: \.isPossible) {
            lines.append(
                say(
                    en: "Other rooms that would do at that time:", nl: "Andere zalen die dan wel kunnen:",
                    fr: "Autres salles qui conviendraient à cette heure :"))
            lines += alternatives.ranked(rooms, most: 5)
        } else if !answer.isAsked, problem[answer.id].place != nil {
            lines.append(
                say(
                    en: "No other room would do at that time.", nl: "Geen andere zaal kan dan.",
                    fr: "Aucune autre salle ne convient à cette heure."))
        }
        if !answer.isAsked, rooms.contains(where: { !$0.isPossible }) {
            lines.append(
                say(en: "Rooms that would not:", nl: "Zalen die niet kunnen:", fr: "Salles qui ne conviennent pas :"))
            lines += alternatives.excluded(rooms, most: 10)
        }
        return lines
    }

    private var people: [String] {
        guard answer.others.people.contains(where: \.isPossible) else { return [] }
        let heading = say(
            en: "Others who could:", nl: "Anderen die wel kunnen:", fr: "D'autres personnes qui le pourraient :")
        return [heading] + alternatives.ranked(answer.others.people, most: 5)
    }

    // MARK: JSON

    private struct Answer: Encodable {
        let schema = "hostcity/why-not/1"
        /// Absent where nothing particular was asked.
        let possible: Bool?
        let findings: [FindingReport.Entry]
        /// What the plan as it stands breaks already by how the engagement is planned, and would go on breaking.
        let standing: [FindingReport.Entry]
        let times: [AlternativeReport.Entry]
        let rooms: [AlternativeReport.Entry]
        let people: [AlternativeReport.Entry]
    }

    func json() throws -> String {
        try Json.text(
            Answer(
                possible: answer.isAsked ? answer.isFree : nil,
                findings: FindingReport(answer.findings, in: say.language).entries,
                standing: FindingReport(answer.standing, in: say.language).entries,
                times: alternatives.entries(answer.others.times), rooms: alternatives.entries(answer.others.rooms),
                people: alternatives.entries(answer.others.people)))
    }
}
