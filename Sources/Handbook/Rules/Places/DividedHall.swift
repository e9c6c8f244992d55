internal import Conditions
internal import Occasions

/// A divisible hall and its parts are not in use at the same time.
enum DividedHall {
    static let rule = Rule(
        id: "divided-hall", chapter: .places,
        title: Text(
            en: "A hall whole or in parts", nl: "Een zaal in haar geheel of in delen",
            fr: "Une salle entière ou en parties"),
        statement: Text(
            en: """
                A divisible hall and a part of it are not in use at the same time; set-up, security sweep, lock-down \
                and strike belong to the use.
                """,
            nl: """
                Een deelbare zaal en een deel ervan zijn niet tegelijk in gebruik; opbouw, veiligheidsdoorzoeking, \
                afsluiting en afbraak horen bij het gebruik.
                """,
            fr: """
                Une salle divisible et l'une de ses parties ne servent pas en même temps ; le montage, la fouille de \
                sécurité, le bouclage et le démontage en font partie.
                """),
        authority: .fact,
        basis: Text(
            en: "A room cannot be in two uses at once", nl: "Een zaal kan geen twee dingen tegelijk dienen",
            fr: "Une salle ne peut servir à deux choses en même temps")
    ) { brief, instance in
        let problem = brief.problem
        return brief.resources(for: instance).flatMap { hall -> [Requirement] in
            guard problem[hall].room?.isShared == false else { return [] }
            let parts = brief.ties.parts(of: hall).filter { problem[$0].room?.isShared == false }
            let whole = parts.isEmpty ? [] : brief.claims(of: hall, for: instance)
            guard !whole.isEmpty else { return [] }
            return parts.compactMap { part in
                let claims = brief.claims(of: part, for: instance)
                guard !claims.isEmpty else { return nil }
                return instance.requirement(
                    of: [problem[hall].id, problem[part].id], .separate(whole, claims), in: problem,
                    statement: { say in words(statementOf: hall, part, say) }, source: problem[hall].source
                ) { miss, plan, say in words(miss, of: hall, part, plan: plan, say) }
            }
        }
    }
}

extension DividedHall {
    fileprivate static func words(statementOf hall: ResourceID, _ part: ResourceID, _ say: Phrase) -> String {
        let (whole, half) = (say.name(hall), say.name(part))
        return say(
            en: "\(whole) and its part \(half) are not in use at the same time",
            nl: "\(whole) en het deel \(half) zijn niet tegelijk in gebruik",
            fr: "\(whole) et sa partie \(half) ne servent pas en même temps")
    }

    fileprivate static func words(
        _ miss: Miss, of hall: ResourceID, _ part: ResourceID, plan: Plan, _ say: Phrase
    ) -> Wording {
        let (whole, half) = (say.name(hall), say.name(part))
        let when = miss.range.map { ", " + say.range($0) } ?? ""
        let parties = RoomUse.parties(to: miss, by: plan, say)
        return Wording(
            say(
                en: "\(whole) and its part \(half) are in use at the same time\(when): \(parties)",
                nl: "\(whole) en het deel \(half) zijn tegelijk in gebruik\(when): \(parties)",
                fr: "\(whole) et sa partie \(half) servent en même temps\(when) : \(parties)"),
            remedy: RoomUse.remedy(miss, say))
    }
}
