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
        deed(given) ?? given.breach?.remedy ?? waiver(of: given.requirement)
    }

    /// Nil where nothing is done but to live with it.
    private func deed(_ given: ConflictExplanation.Concession) -> String? {
        guard !given.engagements.isEmpty else { return nil }
        let resource = given.resource(of: problem)
        switch given.concession {
        case .move:
            let moved = self.moved(given)
            // What stays where it is frees nobody: somebody or something else has to be had.
            return moved.isEmpty ? resource.map { instead(of: $0, given) } : move(moved, isSensible(given))
        case .release:
            guard let resource else { return nil }
            if let words = standIn(for: resource, given) { return words }
            // What is lost, ill or closed cannot be set free.
            if isDeclared(resource, during: given.engagements) { return another(resource, given) }
            let (who, what) = (say.name(resource), names(given.engagements))
            return say(
                en: "have \(who) released for \(what)", nl: "laat \(who) vrijmaken voor \(what)",
                fr: "faire libérer \(who) pour \(what)")
        case .open:
            let what = names(given.engagements)
            return say(
                en: "have the house opened for \(what)", nl: "laat het huis openen voor \(what)",
                fr: "faire ouvrir la maison pour \(what)")
        case .come:
            guard let resource else { return nil }
            if problem[resource].delegation?.isLate ?? false { return without(resource, names(given)) }
            let (who, what) = (say.name(resource), names(given.engagements))
            return say(
                en: "ask \(who) to be there for \(what), or hold it without them",
                nl: "vraag \(who) er te zijn voor \(what), of laat het zonder hen doorgaan",
                fr: "demander à \(who) d'être là pour \(what), ou le tenir sans eux")
        case .another:
            guard let resource else { return nil }
            return instead(of: resource, given)
        case .waive: return nil
        }
    }

    /// With their times in the plan; of many the first few.
    private func names(_ ids: [EngagementID]) -> String { say.few(ids.map { say.dated($0, by: plan) }) }

    /// The same; of those that only clash with each other one is enough.
    private func names(_ given: ConflictExplanation.Concession) -> String {
        let ids = given.engagements
        return given.requirement.isOfStock && ids.count < 5 ? say.ways(ids.map { say.dated($0, by: plan) }) : names(ids)
    }

    // MARK: Times

    /// Those that are held at another time than their document or the plan before says.
    private func moved(_ given: ConflictExplanation.Concession) -> [EngagementID] {
        given.engagements.filter { id in
            guard let start = plan.start(of: id) else { return false }
            return !problem[id].fixedStarts.contains(start) && problem.told?.start(of: id) != start
        }
    }

    private func move(_ ids: [EngagementID], _ isSensible: Bool) -> String {
        let name = say.few(ids.map(say.name))
        guard isSensible else {
            return say(
                en: "hold \(name) at another time", nl: "laat \(name) op een ander tijdstip doorgaan",
                fr: "tenir \(name) à un autre moment")
        }
        let what = say.few(
            ids.map { id in
                let when = plan.range(of: id, in: problem).map { say.range($0) } ?? ""
                return say(
                    en: "\(say.name(id)) on \(when)", nl: "\(say.name(id)) op \(when)",
                    fr: "\(say.name(id)) le \(when)")
            })
        return say(en: "hold \(what)", nl: "laat \(what) doorgaan", fr: "tenir \(what)")
    }

    /// False where it would put an engagement outside the hours of its kind, such as a dinner in the morning, or would
    /// have guests absent from their own arrival.
    func isSensible(_ given: ConflictExplanation.Concession) -> Bool {
        given.engagements.allSatisfy { id in
            let kind = problem[id].kind
            if kind.isArrivalOrDeparture, [.release, .come, .another].contains(given.concession),
                given.resource(of: problem).map(problem[id].participants.contains) ?? false
            {
                return false
            }
            guard kind.movement == nil, let range = plan.range(of: id, in: problem),
                !problem[id].fixedStarts.contains(range.start)
            else { return true }
            guard let hours = kind.usualHours ?? (given.concession == .move ? Habits.daytime : nil) else { return true }
            return hours.contains(problem.zone.civil(range.start).minuteOfDay)
        }
    }

    // MARK: People

    /// A declared deputy who is free to take the place of the principal this is about, wherever that can be.
    func deputy(_ given: ConflictExplanation.Concession) -> (deputy: ResourceID, at: [EngagementID])? {
        guard [.release, .another].contains(given.concession), let principal = given.resource(of: problem),
            problem[principal].principal != nil
        else { return nil }
        let free = given.engagements.map { ($0, StandIns.free(for: principal, at: $0, by: plan, in: problem)) }
        let places = free.flatMap(\.1).once.map { deputy in
            (deputy: deputy, at: free.filter { $0.1.contains(deputy) }.map(\.0))
        }
        return places.enumerated().max { ($0.element.at.count, -$0.offset) < ($1.element.at.count, -$1.offset) }?
            .element
    }

    private func standIn(for principal: ResourceID, _ given: ConflictExplanation.Concession) -> String? {
        guard let (deputy, places) = deputy(given) else { return nil }
        var rest = given
        rest.engagements.removeAll(where: places.contains)
        let words = standIn(deputy, principal, places)
        return rest.engagements.isEmpty ? words : "\(words); \(another(principal, rest))"
    }

    private func standIn(_ deputy: ResourceID, _ principal: ResourceID, _ ids: [EngagementID]) -> String {
        let (name, whom) = (say.name(deputy), say.name(principal))
        let what = names(ids)
        return say(
            en: "let \(name), the deputy, stand in for \(whom) at \(what)",
            nl: "laat \(name), die vervangt, invallen voor \(whom) bij \(what)",
            fr: "laisser \(name), qui supplée, remplacer \(whom) à \(what)")
    }

    private func isDeclared(_ resource: ResourceID, during ids: [EngagementID]) -> Bool {
        ids.contains { id in
            guard let range = plan.range(of: id, in: problem) else { return false }
            return problem.calendar.contains {
                $0.isDeclared && $0.role == .busy(resource) && $0.range.overlaps(range)
            }
        }
    }

    private func without(_ resource: ResourceID, _ what: String) -> String {
        let who = say.name(resource)
        return say(
            en: "hold \(what) without \(who)", nl: "laat \(what) doorgaan zonder \(who)",
            fr: "tenir \(what) sans \(who)")
    }

    // MARK: What is lacking

    private func instead(of resource: ResourceID, _ given: ConflictExplanation.Concession) -> String {
        standIn(for: resource, given) ?? another(resource, given)
    }

    /// Find one more of what is lacking.
    private func another(_ resource: ResourceID, _ given: ConflictExplanation.Concession) -> String {
        let (name, what) = (say.name(resource), names(given))
        switch problem[resource].kind {
        case .room:
            if let spare = given.spare {
                let other = say.name(spare)
                return say(
                    en: "hold \(what) in \(other), which is free and suits: name it under 'room'",
                    nl: "laat \(what) doorgaan in \(other), die vrij is en past: noem haar onder 'room'",
                    fr: "tenir \(what) dans \(other), libre et adaptée : la nommer sous 'room'")
            }
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
        case .principal:
            return say(
                en: "let somebody else attend \(what) for \(name)",
                nl: "laat iemand anders \(what) bijwonen voor \(name)",
                fr: "laisser quelqu'un d'autre assister à \(what) pour \(name)")
        case .delegation: return without(resource, what)
        case .vehicle:
            return say(
                en: "find one more vehicle beside \(name) for \(what)",
                nl: "zoek naast \(name) nog een voertuig voor \(what)",
                fr: "trouver un véhicule en plus de \(name) pour \(what)")
        case .pool, .vacancy:
            return say(
                en: "find more of \(name) for \(what)", nl: "zoek meer van \(name) voor \(what)",
                fr: "trouver davantage de \(name) pour \(what)")
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
