internal import Conditions
internal import Occasions

/// A delegation that wants liaison has as many liaison officers as its rank asks for.
enum LiaisonCount {
    static let highRank = Parameter(
        "high-rank", .count, 20,
        Text(
            en: "Rank code up to which a guest is of high rank",
            nl: "Rangcode tot welke een gast hooggeplaatst is",
            fr: "Code de rang jusqu'auquel un invité est de haut rang"))
    static let forHighRank = Parameter(
        "for-high-rank", .count, 2,
        Text(
            en: "Liaison officers of a guest of high rank",
            nl: "Verbindingsofficieren van een hooggeplaatste gast",
            fr: "Officiers de liaison d'un invité de haut rang"))
    static let forOthers = Parameter(
        "for-others", .count, 1,
        Text(
            en: "Liaison officers of other delegations", nl: "Verbindingsofficieren van andere delegaties",
            fr: "Officiers de liaison des autres délégations"))

    static let rule = Rule(
        id: "liaison-count", chapter: .people,
        title: Text(
            en: "Liaison officers of a delegation", nl: "Verbindingsofficieren van een delegatie",
            fr: "Officiers de liaison d'une délégation"),
        statement: Text(
            en: """
                A delegation that wants liaison has places for enough liaison officers at one of its engagements at \
                least: two for a head of state or government, one for others.
                """,
            nl: """
                Een delegatie die begeleiding wil, heeft bij minstens een van haar activiteiten plaats voor genoeg \
                verbindingsofficieren: twee voor een staatshoofd of regeringsleider, een voor anderen.
                """,
            fr: """
                Une délégation qui demande un accompagnement a, à l'une au moins de ses activités, des places pour \
                assez d'officiers de liaison : deux pour un chef d'État ou de gouvernement, un pour les autres.
                """),
        authority: .office,
        basis: Text(en: "Office practice", nl: "Gebruik van de dienst", fr: "Usage du service"),
        severity: .note,
        parameters: [highRank, forHighRank, forOthers]
    ) { brief, instance in
        let problem = brief.problem
        let most = mostOfficers(brief, instance)
        return brief.resources(for: instance).compactMap { id in
            guard let guest = problem[id].delegation, guest.wantsLiaison, let there = most[id] else { return nil }
            let asked = instance[guest.rank <= instance[Self.highRank] ? Self.forHighRank : Self.forOthers]
            guard there < asked else { return nil }
            return instance.requirement(
                of: [problem[id].id], .formula(.never), in: problem,
                statement: { say in words(statementOf: id, asked, say) }, source: problem[id].source
            ) { _, _, say in words(id, rank: guest.rank, asked, there, say) }
        }
    }

    /// By delegation that takes part in anything: its most liaison officers at one engagement.
    private static func mostOfficers(_ brief: Brief, _ instance: RuleInstance) -> [ResourceID: Int] {
        var most: [ResourceID: Int] = [:]
        for id in brief.engagements(for: instance) {
            for guest in brief.problem[id].participants where brief.problem[guest].delegation != nil {
                most[guest] = max(most[guest] ?? 0, brief.problem.slots(of: id, as: .liaison(guest)).count)
            }
        }
        return most
    }
}

extension LiaisonCount {
    private static func officers(_ number: Int, _ say: Phrase) -> String {
        say.language.count(
            number, Text(en: "liaison officer", nl: "verbindingsofficier", fr: "officier de liaison"),
            Text(en: "liaison officers", nl: "verbindingsofficieren", fr: "officiers de liaison"))
    }

    fileprivate static func words(statementOf id: ResourceID, _ asked: Int, _ say: Phrase) -> String {
        let (name, officers) = (say.name(id), officers(asked, say))
        return say(
            en: "\(name) has \(officers)", nl: "\(name) heeft \(officers)", fr: "\(name) a \(officers)")
    }

    fileprivate static func words(
        _ id: ResourceID, rank: Int, _ asked: Int, _ there: Int, _ say: Phrase
    ) -> Wording {
        let (name, officers) = (say.name(id), officers(asked, say))
        return Wording(
            say(
                en: "\(name), rank \(rank), wants liaison and has at most \(there) of \(officers) at its engagements",
                nl: """
                    \(name), rang \(rank), wil begeleiding en heeft bij haar activiteiten hoogstens \(there) van \
                    \(officers)
                    """,
                fr: """
                    \(name), rang \(rank), demande un accompagnement et a au plus \(there) sur \(officers) à ses \
                    activités
                    """),
            remedy: say(
                en: "ask for \(asked - there) more at one of them", nl: "vraag er \(asked - there) meer bij een ervan",
                fr: "en demander \(asked - there) de plus à l'une d'elles"))
    }
}
