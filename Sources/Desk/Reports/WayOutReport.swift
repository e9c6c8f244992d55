internal import Conditions
internal import Handbook
internal import Occasions

/// Writes what an office can do so that a requirement no longer binds, as a plan without it shows.
struct WayOutReport {
    let say: Phrase
    /// A plan that is possible without the requirement.
    let plan: Plan

    private var problem: Problem { say.problem }

    func words(_ given: ConflictExplanation.Concession) -> String {
        let (requirement, breach) = (given.requirement, given.breach)
        let id = breach?.engagements.first
        let resource = problem.resourceIDs.first { requirement.subjects.contains(problem[$0].id) }
        switch concession(of: requirement) {
        case .move:
            guard let id, let range = plan.range(of: id, in: problem) else { break }
            guard isSensible(given) else {
                let name = say.name(id)
                return say(
                    en: "hold \(name) at another time", nl: "laat \(name) op een ander tijdstip doorgaan",
                    fr: "tenir \(name) à un autre moment")
            }
            let (name, when) = (say.name(id), say.range(range))
            return say(
                en: "hold \(name) on \(when)", nl: "laat \(name) doorgaan op \(when)", fr: "tenir \(name) le \(when)")
        case .release:
            guard let resource, let id else { break }
            if let deputy = deputy(given) { return standIn(deputy, resource, given.engagements) }
            // What is lost, ill or closed cannot be set free.
            if isDeclared(resource, during: id) { return another(resource, say.dated(id, by: plan), requirement) }
            let (who, what) = (say.name(resource), say.dated(id, by: plan))
            return say(
                en: "have \(who) released for \(what)", nl: "laat \(who) vrijmaken voor \(what)",
                fr: "faire libérer \(who) pour \(what)")
        case .open:
            guard let id else { break }
            let what = say.dated(id, by: plan)
            return say(
                en: "have the house opened for \(what)", nl: "laat het huis openen voor \(what)",
                fr: "faire ouvrir la maison pour \(what)")
        case .come:
            guard let resource, let id else { break }
            let (who, what) = (say.name(resource), say.dated(id, by: plan))
            return say(
                en: "ask \(who) to be there for \(what), or hold it without them",
                nl: "vraag \(who) er te zijn voor \(what), of laat het zonder hen doorgaan",
                fr: "demander à \(who) d'être là pour \(what), ou le tenir sans eux")
        case .another:
            guard let id else { break }
            if let resource, let deputy = deputy(given) { return standIn(deputy, resource, given.engagements) }
            return another(resource, say.dated(id, by: plan), requirement)
        case .waive: break
        }
        return waiver(of: requirement)
    }

    /// A declared deputy who is free to take the place of the principal this is about, wherever it is broken.
    func deputy(_ given: ConflictExplanation.Concession) -> ResourceID? {
        guard [.release, .another].contains(concession(of: given.requirement)), !given.engagements.isEmpty,
            let principal = problem.resourceIDs.first(where: { given.requirement.subjects.contains(problem[$0].id) }),
            problem[principal].principal != nil
        else { return nil }
        let free = given.engagements.map { StandIns.free(for: principal, at: $0, by: plan, in: problem) }
        return free[0].first { deputy in free.allSatisfy { $0.contains(deputy) } }
    }

    private func standIn(_ deputy: ResourceID, _ principal: ResourceID, _ ids: [EngagementID]) -> String {
        let (name, whom) = (say.name(deputy), say.name(principal))
        let what = say.list(ids.map { say.dated($0, by: plan) })
        return say(
            en: "let \(name), the deputy, stand in for \(whom) at \(what)",
            nl: "laat \(name), die vervangt, invallen voor \(whom) bij \(what)",
            fr: "laisser \(name), qui supplée, remplacer \(whom) à \(what)")
    }

    private func isDeclared(_ resource: ResourceID, during id: EngagementID) -> Bool {
        guard let range = plan.range(of: id, in: problem) else { return false }
        return problem.calendar.contains {
            $0.isDeclared && $0.role == .busy(resource) && $0.range.overlaps(range)
        }
    }

    /// False where it would put an engagement outside the hours of its kind: a dinner in the morning, a call at night.
    func isSensible(_ given: ConflictExplanation.Concession) -> Bool {
        given.engagements.allSatisfy { id in
            let kind = problem[id].kind
            guard kind.movement == nil, let range = plan.range(of: id, in: problem),
                !problem[id].fixedStarts.contains(range.start)
            else { return true }
            let isMoved = concession(of: given.requirement) == .move
            guard let hours = kind.usualHours ?? (isMoved ? Self.daytime : nil) else { return true }
            return hours.contains(problem.zone.civil(range.start).minuteOfDay)
        }
    }

    /// When anybody may be asked to come where the kind does not say: 07:00 to 22:00.
    private static let daytime = 420...1320

    private func concession(of requirement: Requirement) -> Concession {
        // What is promised, locked or asked for belongs to no rule: the engagement gives way.
        Catalogue.rule(requirement.rule)?.concession ?? (Promise.id == requirement.rule ? .move : .waive)
    }

    /// Find one more of what is lacking.
    private func another(_ resource: ResourceID?, _ what: String, _ requirement: Requirement) -> String {
        guard let resource else {
            if Catalogue.rule(requirement.rule)?.chapter == .languages {
                return say(
                    en: "find one more interpreter for \(what)", nl: "zoek nog een tolk voor \(what)",
                    fr: "trouver un interprète de plus pour \(what)")
            }
            return say(
                en: "find another room or more people for \(what)",
                nl: "zoek een andere zaal of meer mensen voor \(what)",
                fr: "trouver une autre salle ou plus de personnes pour \(what)")
        }
        let name = say.name(resource)
        switch problem[resource].kind {
        case .room:
            return say(
                en: "find one more room beside \(name) for \(what)", nl: "zoek naast \(name) nog een zaal voor \(what)",
                fr: "trouver une salle en plus de \(name) pour \(what)")
        case .staff(let staff):
            let isInterpreter = staff.roles.contains("interpreter")
            let more =
                isInterpreter
                ? say(en: "interpreter", nl: "tolk", fr: "un interprète")
                : say(en: "officer", nl: "medewerker", fr: "un agent")
            return say(
                en: "find one more \(more) beside \(name) for \(what)",
                nl: "zoek naast \(name) nog een \(more) voor \(what)",
                fr: "trouver \(more) en plus de \(name) pour \(what)")
        case .principal, .delegation:
            return say(
                en: "let somebody else attend \(what) for \(name)",
                nl: "laat iemand anders \(what) bijwonen voor \(name)",
                fr: "laisser quelqu'un d'autre assister à \(what) pour \(name)")
        case .vehicle, .pool, .vacancy:
            return say(
                en: "find more than \(name) for \(what)", nl: "zoek meer dan \(name) voor \(what)",
                fr: "trouver plus que \(name) pour \(what)")
        }
    }

    private func waiver(of requirement: Requirement) -> String {
        let title = Catalogue.rule(requirement.rule)?.title[say.language] ?? requirement.basis[say.language]
        switch requirement.authority {
        case .office, .protocolRule:
            return say(
                en: "waive '\(title)' (\(requirement.rule)) here, with who decides it and why",
                nl: "wijk hier af van '\(title)' (\(requirement.rule)), met wie dat beslist en waarom",
                fr: "déroger ici à '\(title)' (\(requirement.rule)), avec qui le décide et pourquoi")
        case .law:
            return say(
                en: "ask for an exemption from '\(title)' (\(requirement.rule)), if the law allows one",
                nl: "vraag een afwijking van '\(title)' (\(requirement.rule)), als de wet er een toelaat",
                fr: "demander une dérogation à '\(title)' (\(requirement.rule)), si la loi en permet une")
        case .fact:
            return say(
                en: "change what the documents state: '\(title)' (\(requirement.rule))",
                nl: "wijzig wat de documenten vaststellen: '\(title)' (\(requirement.rule))",
                fr: "changer ce que les documents constatent : '\(title)' (\(requirement.rule))")
        }
    }
}
