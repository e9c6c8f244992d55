internal import Conditions
internal import Occasions

/// A delegation keeps its liaison officer.
enum SameLiaison {
    static let rule = Rule(
        id: "same-liaison", chapter: .wishes,
        title: Text(
            en: "One liaison officer for a delegation", nl: "Eén verbindingsofficier per delegatie",
            fr: "Un seul officier de liaison par délégation"),
        statement: Text(
            en: "A delegation has the same liaison officer throughout; each further officer costs.",
            nl: "Een delegatie heeft van begin tot einde dezelfde verbindingsofficier; elke officier meer kost.",
            fr: "Une délégation garde le même officier de liaison tout au long ; chaque officier en plus coûte."),
        authority: .office,
        basis: Text(
            en: "Courtesy to the guests", nl: "Hoffelijkheid tegenover de gasten", fr: "Courtoisie envers les invités"),
        severity: .should(weight: 60)
    ) { brief, instance in
        let problem = brief.problem
        var slots: [[SlotID]] = Array(repeating: [], count: problem.resources.count)
        for id in brief.engagements(for: instance) {
            for slot in problem[id].slots {
                if case .liaison(let guest) = problem[slot].role { slots[guest.index].append(slot) }
            }
        }
        return brief.resources(for: instance).compactMap { id in
            let posts = slots[id.index]
            guard posts.count > 1, let delegation = problem[id].delegation,
                let severity = instance.weighed(for: problem.occasions[delegation.occasion], per: .unit)
            else { return nil }
            // A plan with an open post is asked who could fill it.
            if let plan = brief.judged, posts.allSatisfy({ plan[$0] != nil }), Set(posts.map { plan[$0] }).count < 2 {
                return nil
            }
            var theirs: [ResourceID: [Formula]] = [:]
            for post in posts {
                for officer in brief.candidates(of: post) {
                    theirs[officer, default: []].append(.picked(post, officer))
                }
            }
            guard theirs.count > 1 else { return nil }
            let used = Quantity.sum(theirs.keys.sorted().map { .truth(.any(theirs[$0] ?? [])) })
            return instance.requirement(
                of: [problem[id].id], .formula(.atMost(used, 1)), in: problem, severity: severity,
                statement: { say in words(statementOf: id, say) }, source: problem[id].source
            ) { _, plan, say in words(of: id, posts, plan: plan, say) }
        }
    }
}

extension SameLiaison {
    fileprivate static func words(statementOf guest: ResourceID, _ say: Phrase) -> String {
        let name = say.name(guest)
        return say(
            en: "\(name) has one liaison officer throughout",
            nl: "\(name) heeft van begin tot einde één verbindingsofficier",
            fr: "\(name) garde un seul officier de liaison tout au long")
    }

    fileprivate static func words(of guest: ResourceID, _ posts: [SlotID], plan: Plan, _ say: Phrase) -> Wording {
        let problem = say.problem
        let filled = posts.compactMap { slot in plan[slot].map { (officer: $0, id: problem[slot].engagement) } }
        let officers = Set(filled.map(\.officer)).sorted()
        let told = officers.map { officer in
            let at = say.some(filled.filter { $0.officer == officer }.map { say.dated($0.id, by: plan) })
            let name = say.name(officer)
            return say(en: "\(name) for \(at)", nl: "\(name) voor \(at)", fr: "\(name) pour \(at)")
        }
        let (name, list) = (say.name(guest), told.joined(separator: say(en: "; ", nl: "; ", fr: " ; ")))
        return Wording(
            say(
                en: "\(name) has \(officers.count) liaison officers: \(list)",
                nl: "\(name) heeft \(officers.count) verbindingsofficieren: \(list)",
                fr: "\(name) a \(officers.count) officiers de liaison : \(list)"),
            remedy: say(
                en: "give all of it to one of them", nl: "geef alles aan een van hen", fr: "tout confier à l'un d'eux"))
    }
}
