internal import Conditions
internal import Handbook
internal import Occasions

/// Finds engagements that a plan leaves open. They are promised, or somebody has to decide on them: each is a conflict.
enum Unplanned {
    static let title = Text(
        en: "Every engagement is decided", nl: "Over elke activiteit is beslist", fr: "Chaque activité est décidée")

    static let rule = "planned"

    /// `'Gala dinner' (ecofin/gala) has no time yet`; `open`: its slots that nobody fills.
    static func words(_ id: EngagementID, open: [SlotID], in plan: Plan, _ say: Phrase) -> String {
        guard plan.start(of: id) != nil else {
            if say.problem[id].isOptional {
                return say(
                    en: "\(say.name(id)) has no time, and the plan does not say that it is left out",
                    nl: "\(say.name(id)) heeft geen tijdstip, en het plan zegt niet dat ze wegvalt",
                    fr: "\(say.name(id)) n'a pas d'horaire, et le plan ne dit pas qu'elle est laissée de côté")
            }
            return say(
                en: "\(say.name(id)) has no time yet", nl: "\(say.name(id)) heeft nog geen tijdstip",
                fr: "\(say.name(id)) n'a pas encore d'horaire")
        }
        let slots = open.map { say.problem[$0].name }.joined(separator: ", ")
        return say(
            en: "\(say.name(id)) has nobody or nothing for: \(slots)",
            nl: "\(say.name(id)) heeft niemand of niets voor: \(slots)",
            fr: "\(say.name(id)) n'a personne ou rien pour : \(slots)")
    }

    /// `onlyPromised`: what may be left out is no matter here.
    static func findings(_ plan: Plan, _ say: Phrase, onlyPromised: Bool = false) -> [Finding] {
        let problem = say.problem
        return problem.engagementIDs.compactMap { id in
            let open = problem[id].slots.filter { plan[$0] == nil }
            switch plan[id] {
            case .open where !problem[id].isOptional || !onlyPromised: break
            case .starts where !open.isEmpty: break
            default: return nil
            }
            let text = words(id, open: open, in: plan, say)
            return Finding(
                id: "\(rule):\(problem[id].id)", rule: rule, severity: .must, subjects: [problem[id].id],
                engagements: [id], range: plan.range(of: id, in: problem), amount: 1, text: text,
                remedy: say(
                    en: "decide it in the plan, or let 'hostcity plan' do so",
                    nl: "beslis het in het plan, of laat 'hostcity plan' het doen",
                    fr: "le décider dans le plan, ou laisser faire 'hostcity plan'"),
                source: problem[id].source, cost: 0,
                basis: say(
                    en: "A plan says when, where and with whom", nl: "Een plan zegt wanneer, waar en met wie",
                    fr: "Un plan dit quand, où et avec qui"))
        }
    }
}
