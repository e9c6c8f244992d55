internal import Conditions
internal import Documents
internal import Handbook
internal import Occasions
internal import Solving

/// Writes what a plan leaves open: each place with its reason and with what would fill it.
struct OpenPlaceReport {
    let holes: [OpenPlace]
    let problem: Problem
    let plan: Plan
    let say: Language

    /// Of so many members of a reason at most.
    private static let mostMembers = 6

    func lines() -> [String] {
        guard !holes.isEmpty else { return [] }
        return [heading]
            + holes.enumerated().flatMap { number, hole in
                ["  \(number + 1). \(words(hole))"] + reason(hole).map { "     \($0)" }
            }
    }

    private var heading: String {
        say(
            en: "Open places, what matters most first (each with what stands in its way in this plan):",
            nl: "Open plaatsen, wat het zwaarst weegt eerst (elk met wat in dit plan in de weg staat):",
            fr: "Places ouvertes, les plus importantes d'abord (chacune avec ce qui l'empêche dans ce plan) :")
    }

    /// `'Gala dinner' (ecofin/gala) has no time yet`
    func words(_ hole: OpenPlace) -> String {
        Unplanned.words(hole.engagement, open: [hole.slot].compactMap(\.self), in: plan, Phrase(say, problem))
    }

    private func reason(_ hole: OpenPlace) -> [String] {
        guard let explanation = hole.explanation else {
            return [
                say(
                    en:
                        "The reason was not found within the limits; 'hostcity who-can' and 'why-not' ask about it alone.",
                    nl:
                        "De reden werd niet gevonden binnen de grenzen; 'hostcity who-can' en 'why-not' vragen het apart.",
                    fr:
                        "La raison n'a pas été trouvée dans les limites ; 'hostcity who-can' et 'why-not' l'examinent à part."
                )
            ]
        }
        let report = ConflictReport(explanation, in: say)
        let heading = say(en: "would fill it", nl: "vult ze in", fr: "la remplirait")
        return report.reason(leaving: Completeness.id, most: Self.mostMembers).map { "- \($0)" }
            + report.deeds(leaving: Completeness.id).map { "\(heading): \($0)" }
    }

    // MARK: JSON

    var entries: [OpenPlaceEntry] {
        holes.map { hole in
            let conflict = hole.explanation?.reasons.first?.conflict
            return OpenPlaceEntry(
                id: problem[hole.engagement].id, slot: hole.slot.map { problem[$0].name }, text: words(hole),
                reasons: (conflict?.requirements ?? []).filter { $0.rule != Completeness.id }
                    .map { RequirementEntry($0, in: say) },
                ways: ConflictReport(hole.explanation, in: say).deeds(leaving: Completeness.id))
        }
    }
}
