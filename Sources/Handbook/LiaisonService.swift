internal import Conditions
internal import Occasions

/// Several duties that people were told one liaison officer has for one delegation.
///
/// To hand over all of them is one change. To hand over some is worse, so that nobody is changed for the last hour.
struct LiaisonService: Sendable {
    let guest: ResourceID
    let officer: ResourceID
    /// At least two.
    let posts: [SlotID]

    /// In the order of delegations and officers.
    static func each(of engagements: [EngagementID], by told: Plan, in problem: Problem) -> [LiaisonService] {
        struct Pair: Hashable {
            let guest: ResourceID
            let officer: ResourceID
        }
        var posts: [Pair: [SlotID]] = [:]
        for slot in engagements.flatMap({ problem[$0].slots }) {
            guard case .liaison(let guest) = problem[slot].role, let officer = told[slot] else { continue }
            posts[Pair(guest: guest, officer: officer), default: []].append(slot)
        }
        return posts.filter { $0.value.count > 1 }
            .sorted { ($0.key.guest, $0.key.officer) < ($1.key.guest, $1.key.officer) }
            .map { LiaisonService(guest: $0.key.guest, officer: $0.key.officer, posts: $0.value) }
    }

    /// Every duty is still the officer's.
    var isKept: Formula { .all(posts.map { .picked($0, officer) }) }

    /// Some of the duties are still the officer's, and some are not.
    var isSplit: Formula { .all([.any(posts.map { .picked($0, officer) }), isKept.negated]) }

    func occasion(in problem: Problem) -> Occasion { problem.occasion(of: problem[posts[0]].engagement) }
}

extension LiaisonService {
    func words(statement say: Phrase) -> String {
        let (who, officer) = (say.name(guest), say.name(officer))
        return say(
            en: "\(who) keeps \(officer), as it was told", nl: "\(who) houdt \(officer), zoals meegedeeld",
            fr: "\(who) garde \(officer), comme communiqué")
    }

    func words(plan: Plan, _ say: Phrase) -> Wording {
        let (who, name) = (say.name(guest), say.name(officer))
        let gone = posts.filter { plan[$0] != officer }
        let list = say.few(
            gone.map { post in
                let other = plan[post].map { say.name($0) } ?? say(en: "nobody", nl: "niemand", fr: "personne")
                return "\(say.name(say.problem[post].engagement))\(say.language == .fr ? " :" : ":") \(other)"
            })
        return Wording(
            say(
                en: "\(who) was told of \(name) and is not served as it was told: \(list)",
                nl: "\(who) kreeg \(name) toegezegd en heeft nu iemand anders: \(list)",
                fr: "\(name) était annoncé à \(who), ce n'est plus le cas : \(list)"),
            remedy: say(
                en: "tell those concerned, or put it back", nl: "verwittig de betrokkenen, of zet het terug",
                fr: "prévenir les personnes concernées, ou revenir en arrière"))
    }
}
