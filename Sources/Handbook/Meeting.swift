internal import Conditions
internal import Occasions

/// Two engagements that a plan brings together though their parties are kept apart, in words.
struct Meeting {
    private let say: Phrase
    private let plan: Plan
    private let earlier: (id: EngagementID, range: TimeRange)
    private let later: (id: EngagementID, range: TimeRange)

    /// Nil where the plan leaves one of them open.
    init?(_ visits: [EngagementID], plan: Plan, _ say: Phrase) {
        let ranges = visits.compactMap { id in plan.range(of: id, in: say.problem).map { (id: id, range: $0) } }
            .sorted { ($0.range, $0.id) < ($1.range, $1.id) }
        guard ranges.count == 2 else { return nil }
        (earlier, later) = (ranges[0], ranges[1])
        (self.say, self.plan) = (say, plan)
    }

    /// `arrivalsOnly`: what counts are the minutes from the one's start to the other's, not from its end.
    func words(
        _ apart: Apart, _ spot: String, _ minutes: Int, arrivalsOnly: Bool = false, elsewhere: String
    ) -> Wording {
        let gap = later.range.start - (arrivalsOnly ? earlier.range.start : earlier.range.end)
        let visits = say.list([say.dated(earlier.id, by: plan), say.dated(later.id, by: plan)])
        let parties = say.names(apart)
        let fault = fault(gap, of: minutes, arrivalsOnly)
        let second = say.name(later.id)
        let time = say.time(later.range.start + (minutes - gap))
        return Wording(
            say(
                en: "\(parties) are kept apart, but would meet \(spot): \(visits) \(fault)",
                nl: "\(parties) worden uit elkaar gehouden, maar zouden elkaar treffen \(spot): \(visits) \(fault)",
                fr: "\(parties) ne doivent pas se croiser, mais se croiseraient \(spot) : \(visits) \(fault)"),
            remedy: say(
                en: "start \(second) no earlier than \(time), or \(elsewhere)",
                nl: "laat \(second) niet vóór \(time) beginnen, of \(elsewhere)",
                fr: "ne pas commencer \(second) avant le \(time), ou \(elsewhere)"))
    }

    private func fault(_ gap: Int, of minutes: Int, _ arrivalsOnly: Bool) -> String {
        let (between, asked) = (say.duration(abs(gap)), say.duration(minutes))
        if gap < 0 {
            let instead =
                minutes > 0
                ? say(
                    en: " instead of having \(asked) between them", nl: " in plaats van \(asked) ertussen te hebben",
                    fr: " au lieu d'avoir \(asked) d'intervalle") : ""
            return say(
                en: "overlap by \(between)\(instead)", nl: "overlappen \(between)\(instead)",
                fr: "se chevauchent de \(between)\(instead)")
        }
        return arrivalsOnly
            ? say(
                en: "begin \(between) apart instead of \(asked)",
                nl: "beginnen \(between) na elkaar in plaats van \(asked)",
                fr: "commencent à \(between) d'intervalle au lieu de \(asked)")
            : say(
                en: "have \(between) between them instead of \(asked)",
                nl: "hebben \(between) ertussen in plaats van \(asked)",
                fr: "ont \(between) d'intervalle au lieu de \(asked)")
    }

    /// What is said while the times are open: nothing the plan may yet decide keeps them apart.
    static func unavoidable(_ apart: Apart, _ visits: [EngagementID], plan: Plan, _ say: Phrase) -> Wording {
        let (parties, names) = (say.names(apart), say.list(visits.map { say.dated($0, by: plan) }))
        return Wording(
            say(
                en: "\(parties) are kept apart, but cannot be with \(names)",
                nl: "\(parties) worden uit elkaar gehouden, maar dat kan niet met \(names)",
                fr: "\(parties) ne doivent pas se croiser, mais \(names) l'imposent"),
            remedy: say(
                en: "give one of them up or another place", nl: "laat een ervan vallen of geef ze een andere plaats",
                fr: "renoncer à l'une d'elles ou la tenir ailleurs"))
    }
}
