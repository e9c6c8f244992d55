internal import Documents
internal import Handbook
internal import Occasions

/// What to say of the waivers of an office.
enum Waivers {
    /// Waivers that waive nothing: somebody should take them out, or has misspelt what they are about.
    static func idle(_ found: Case, _ say: Language) -> [String] {
        let spokenOf = Set(found.problem.resources.map(\.id) + found.problem.engagements.map(\.id))
        let days = Set(found.problem.zone.dates(of: found.problem.horizon).map(\.text))
        // What it is about may belong to an occasion that was not asked about.
        let here = found.handbook.idleWaivers(in: found.problem).filter { waiver in
            waiver.subjects.allSatisfy { spokenOf.contains($0) || days.contains($0) }
        }
        return here.map { waiver in
            let place = waiver.source.map { $0.text + ": " } ?? ""
            let subjects = waiver.subjects.joined(separator: ", ")
            return place
                + say(
                    en: "the waiver of '\(waiver.rule)' for \(subjects) meets nothing here",
                    nl: "de afwijking van '\(waiver.rule)' voor \(subjects) slaat hier op niets",
                    fr: "la dérogation à '\(waiver.rule)' pour \(subjects) ne concerne rien ici")
        }
    }
}
