internal import Occasions
internal import Solving

/// Writes how far the search for a plan has come.
struct ProgressReport {
    let problem: Problem
    let say: Language

    /// `secondsLeft`: until the time is up; nil: there is no limit.
    func line(_ progress: PlanningProgress, secondsLeft: Int?) -> String {
        let timeLeft = secondsLeft.map { say(en: ", \($0) s left", nl: ", nog \($0) s", fr: ", encore \($0) s") } ?? ""
        let (placed, total) = (progress.placed, progress.total)
        guard let cost = progress.cost, let plan = progress.plan else {
            return say(
                en: "placed \(placed) of \(total) engagements", nl: "\(placed) van \(total) activiteiten geplaatst",
                fr: "\(placed) activités sur \(total) placées") + timeLeft
        }
        let bound =
            progress.bound.map { say(en: "at least \($0)", nl: "minstens \($0)", fr: "au moins \($0)") }
            ?? say(en: "no bound yet", nl: "nog geen grens", fr: "pas encore de borne")
        let unmet = progress.unmet
        let words = say(
            en: "best so far: wishes not met cost \(cost) (\(bound)), \(unmet) of them",
            nl: "beste tot nu: niet vervulde wensen kosten \(cost) (\(bound)), \(unmet) stuks",
            fr: "meilleur jusqu'ici : les souhaits non satisfaits coûtent \(cost) (\(bound)), au nombre de \(unmet)")
        return words + moved(plan) + timeLeft
    }

    private func moved(_ plan: Plan) -> String {
        guard let told = problem.told else { return "" }
        let count = Self.movedCount(from: told, to: plan, in: problem)
        return say(en: ", \(count) moved", nl: ", \(count) verplaatst", fr: ", \(count) déplacées")
    }

    /// How many engagements have another time, another room or other people than people were told.
    static func movedCount(from told: Plan, to plan: Plan, in problem: Problem) -> Int {
        problem.engagementIDs.count { id in
            told[id] != .open && !told.change(of: id, to: plan, in: problem).isEmpty
        }
    }
}
