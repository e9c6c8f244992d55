internal import Conditions
internal import Occasions

/// Those of a team of interpreters who count for a booth, or for several booths together.
///
/// Whoever interprets from a language of the engagement into the language of a booth counts there. Each sits in one booth,
/// so that booths which could have the same people are looked at together too (Hall's condition).
struct BoothTeam: Sendable {
    let engagement: EngagementID
    /// The languages worked into, in the order of the document.
    let into: [String]
    let needed: Int
    /// Between two languages, and where nobody sits in a booth, the whole team is one.
    let isWhole: Bool
    /// Slot by slot, those who count.
    let able: [[ResourceID]]

    /// What an engagement needs, of a team of `size`; empty where its places cannot hold so many.
    static func each(_ id: EngagementID, size: Int, _ brief: Brief) -> [BoothTeam] {
        let engagement = brief.problem[id]
        let rendering = Rendering(of: id, in: brief)
        guard size > 0, rendering.team.count >= size else { return [] }
        let languages = engagement.languages
        func able(_ into: [String]) -> [[ResourceID]] {
            rendering.able { staff in into.contains { BoothTeam.works(staff, into: $0, among: languages) } }
        }
        let hasBooths = engagement.interpretation == .simultaneous && languages.count > 2
        guard hasBooths else {
            return [
                BoothTeam(engagement: id, into: languages, needed: size, isWhole: true, able: able(languages))
            ]
        }
        let each = (size + languages.count - 1) / languages.count
        return groups(languages, rendering, brief.problem).map { group in
            BoothTeam(
                engagement: id, into: group, needed: each * group.count, isWhole: false, able: able(group))
        }
    }

    /// True of a plan in which enough of the team count; nil where that is sure.
    func demand(_ brief: Brief) -> Formula? {
        let rendering = Rendering(of: engagement, in: brief)
        guard rendering.sure(able) < needed else { return nil }
        return brief.when(engagement, .atLeast(rendering.number(able), needed))
    }

    /// Of more languages than these only each, each two and all are looked at.
    private static let mostInFull = 4

    /// Each booth; and the booths together that could have the same people.
    private static func groups(_ languages: [String], _ rendering: Rendering, _ problem: Problem) -> [[String]] {
        let people = Set(rendering.able { _ in true }.joined()).sorted().compactMap { problem[$0].staff }
        func isShared(_ one: String, _ other: String) -> Bool {
            people.contains { works($0, into: one, among: languages) && works($0, into: other, among: languages) }
        }
        func isJoined(_ group: [String]) -> Bool {
            var reached = Set(group.prefix(1))
            while let next = group.first(where: { one in
                !reached.contains(one) && group.contains { reached.contains($0) && isShared(one, $0) }
            }) {
                reached.insert(next)
            }
            return reached.count == group.count
        }
        var groups: [[String]] = [[]]
        for language in languages {
            groups += groups.filter { languages.count <= mostInFull || $0.count < 2 }.map { $0 + [language] }
        }
        if languages.count > mostInFull { groups.append(languages) }
        return groups.filter { !$0.isEmpty && isJoined($0) }.sorted { $0.count < $1.count }
    }

    private static func works(_ staff: Staff, into language: String, among languages: [String]) -> Bool {
        staff.activeLanguages.contains(language)
            && languages.contains { $0 != language && staff.languages.contains($0) }
    }
}

extension BoothTeam {
    /// `the booth fr`, `the booths en and fi together`, `the team`
    private func name(_ say: Phrase) -> String {
        if isWhole { return say(en: "the team", nl: "het team", fr: "l'équipe") }
        let list = say.list(into)
        return into.count == 1
            ? say(en: "the booth \(list)", nl: "de cabine \(list)", fr: "la cabine \(list)")
            : say(
                en: "the booths \(list) together", nl: "de cabines \(list) samen", fr: "les cabines \(list) ensemble")
    }

    private func work(_ say: Phrase) -> String {
        let list = into.joined(separator: "/")
        return isWhole
            ? say(en: "interpret between \(list)", nl: "tolken tussen \(list)", fr: "interprètent entre \(list)")
            : say(en: "work into \(list)", nl: "naar \(list) werken", fr: "travaillent vers \(list)")
    }

    func words(statement say: Phrase) -> String {
        let (what, team) = (say.name(engagement), name(say))
        return say(
            en: "Of \(what) \(team) has \(needed) who \(work(say))",
            nl: "Van \(what) heeft \(team) er \(needed) die \(work(say))",
            fr: "De \(what), \(team) a \(needed) personnes qui \(work(say))")
    }

    func words(plan: Plan, _ say: Phrase) -> Wording {
        let what = say.dated(engagement, by: plan)
        let team = say.problem[engagement].slots.filter { say.problem[$0].role == .interpreter }
        let counting = Set(able.joined())
        let fills = team.compactMap { plan[$0] }
        let have = fills.filter(counting.contains)
        let who =
            have.isEmpty
            ? say(en: "nobody", nl: "niemand", fr: "personne") : say.list(have.map { say.name($0) })
        let idle = fills.filter { !counting.contains($0) }
        let others = counting.subtracting(fills).sorted()
        let missing = max(1, needed - have.count)
        let isOne = isWhole || into.count == 1
        let lacks = say(
            en: isOne ? "lacks" : "lack", nl: isOne ? "mist" : "missen", fr: isOne ? "manque" : "manquent")
        let besides =
            isWhole && !idle.isEmpty
            ? say(
                en: "; \(say.list(idle.map { say.name($0) })) cannot",
                nl: "; \(say.list(idle.map { say.name($0) })) kan dat niet",
                fr: " ; \(say.list(idle.map { say.name($0) })) ne le peut pas") : ""
        return Wording(
            say(
                en: "\(what): \(name(say)) \(lacks) \(missing) of the \(needed) who \(work(say)): \(who)\(besides)",
                nl: "\(what): \(name(say)) \(lacks) er \(missing) van de \(needed) die \(work(say)): \(who)\(besides)",
                fr: "\(what) : \(name(say)) \(lacks) de \(missing) des \(needed) qui \(work(say)) : \(who)\(besides)"),
            remedy: others.isEmpty
                ? say(
                    en: "engage \(missing) more who \(work(say))", nl: "zoek er \(missing) bij die \(work(say))",
                    fr: "en engager \(missing) de plus qui \(work(say))")
                : say(
                    en: "put \(say.oneOf(others)) in the team", nl: "zet \(say.oneOf(others)) in het team",
                    fr: "mettre \(say.oneOf(others)) dans l'équipe"))
    }
}
