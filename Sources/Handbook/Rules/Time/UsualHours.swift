internal import Conditions
internal import Occasions

/// A dinner is in the evening: an engagement lies in the hours that its kind usually has.
enum UsualHours {
    static let rule = Rule(
        id: "usual-hours", chapter: .time,
        title: Text(
            en: "The usual hours of its kind", nl: "De gebruikelijke uren van zijn soort",
            fr: "Les heures habituelles de son genre"),
        statement: Text(
            en: """
                An engagement lies in the hours that a sheet of kinds gives its kind (usual-hours), such as a dinner in \
                the evening; one that is longer than these hours spans them. A start, or hours of its own, that its \
                document gives it go before: outside the usual hours it is then only noted. Work that staff do by \
                themselves has no such hours, nor has a ceremony that goes with a movement, or with guests who come \
                or leave at other hours.
                """,
            nl: """
                Een activiteit ligt in de uren die een blad met soorten haar soort geeft (usual-hours), zoals een diner \
                's avonds; is ze langer, dan omvat ze die uren. Een aanvang of eigen uren die haar document \
                geeft, gaan voor: buiten de gebruikelijke uren wordt ze dan alleen gemeld. Werk dat het personeel alleen \
                doet, heeft zulke uren niet, en evenmin een plechtigheid bij een verplaatsing of met gasten die op \
                andere uren komen of gaan.
                """,
            fr: """
                Une activité se tient aux heures qu'une feuille de genres donne à son genre (usual-hours), comme un \
                dîner le soir ; si elle est plus longue, elle les couvre. Un début ou des heures propres que son document \
                lui donne priment : hors des heures habituelles, elle est alors seulement signalée. Le travail que le \
                personnel fait seul n'a pas de telles heures, ni une cérémonie liée à un trajet ou à des invités qui \
                viennent ou partent à d'autres heures.
                """),
        authority: .office,
        basis: Text(
            en: "Hours in the sheets of kinds", nl: "Uren in de bladen met soorten",
            fr: "Heures des feuilles de genres")
    ) { brief, instance in
        let problem = brief.problem
        var known: [Use: TimeRanges] = [:]
        let atMovements = besideMovements(in: problem)
        return brief.engagements(for: instance).compactMap { id in
            guard let hours = problem[id].kind.usualHours, !isWorkOfStaff(problem[id]) else { return nil }
            let use = Use(hours: hours, minutes: problem[id].minutes)
            let starts = known[use] ?? use.starts(in: problem)
            known[use] = starts
            if brief.isStarted(id, in: starts) || isAtMovement(id, starts, atMovements, in: problem) { return nil }
            let severity =
                hasOwnHours(id, usual: starts, in: problem)
                ? .note : instance.weighed(for: problem.occasion(of: id))
            guard let severity else { return nil }
            return instance.requirement(
                of: [problem[id].id], .formula(brief.when(id, .starts(id, starts))), in: problem, severity: severity,
                statement: { say in words(statementOf: id, hours, say) }, source: problem[id].source
            ) { _, plan, say in words(of: id, hours, starts, plan: plan, say) }
        }
    }

    /// When an engagement of so many minutes can begin that lies in these hours of a day.
    static func starts(in hours: ClosedRange<Int>, minutes: Int, of problem: Problem) -> TimeRanges {
        Use(hours: hours, minutes: minutes).starts(in: problem)
    }

    /// A length that lies in hours of the day.
    private struct Use: Hashable {
        let hours: ClosedRange<Int>
        let minutes: Int

        /// Inside the hours of a day; what is longer begins and ends outside them.
        func starts(in problem: Problem) -> TimeRanges {
            let dates = problem.zone.dates(of: problem.horizon)
            // Hours past midnight begin on the day before.
            let days = (dates.first.map { [$0.adding(days: -1)] } ?? []) + dates
            return TimeRanges(
                days.compactMap { date in
                    let from = problem.zone.moment(date, hours.lowerBound)
                    let until = problem.zone.moment(date, hours.upperBound)
                    return TimeRange(min(from, until - minutes), max(from, until - minutes) + 1)
                })
        }
    }

    /// A meeting to which nobody is asked, in no room: what the office does by itself has no such hours.
    private static func isWorkOfStaff(_ engagement: Engagement) -> Bool {
        engagement.kind.isMeeting && !engagement.kind.isMeal && engagement.participants.isEmpty
            && engagement.attendance == 0 && engagement.place == nil
    }

    /// What the documents put right before or after a movement.
    private static func besideMovements(in problem: Problem) -> Set<EngagementID> {
        problem.orderings.reduce(into: []) { found, order in
            if problem[order.before].kind.movement != nil { found.insert(order.after) }
            if problem[order.after].kind.movement != nil { found.insert(order.before) }
        }
    }

    /// A ceremony or the like that goes with an arrival or departure: that is when the plane is.
    private static func isAtMovement(
        _ id: EngagementID, _ usual: TimeRanges, _ atMovements: Set<EngagementID>, in problem: Problem
    ) -> Bool {
        let kind = problem[id].kind
        guard !kind.isMeal, !kind.isMeeting else { return false }
        return atMovements.contains(id) || problem[id].ceremonial.leadsTo != nil
            || problem[id].participants.contains { guest in
                guard let delegation = problem[guest].delegation else { return false }
                return [delegation.arrival, delegation.departure].compactMap(\.self).contains { moment in
                    problem.horizon.contains(moment) && !usual.contains(moment)
                }
            }
    }

    /// Hours of fewer minutes than these are hours; more are days.
    private static let wholeDay = 900

    /// True where its document says itself at which hours it is, or leaves it none of the usual ones.
    private static func hasOwnHours(_ id: EngagementID, usual: TimeRanges, in problem: Problem) -> Bool {
        let engagement = problem[id]
        if !engagement.fixedStarts.isEmpty { return true }
        if let allowed = engagement.allowed, allowed.ranges.contains(where: { $0.minutes < wholeDay }) { return true }
        return problem.allowedStarts(of: id).intersection(usual).isEmpty
    }
}

extension UsualHours {
    private static func words(_ hours: ClosedRange<Int>) -> String {
        "\(CivilTime.clock(hours.lowerBound))-\(CivilTime.clock(hours.upperBound))"
    }

    private static func kind(_ id: EngagementID, _ say: Phrase) -> String {
        let kind = say.problem[id].kind
        return "'\(kind.name[say.language])' (\(kind.id))"
    }

    fileprivate static func words(statementOf id: EngagementID, _ hours: ClosedRange<Int>, _ say: Phrase) -> String {
        let (name, usual, kind) = (say.name(id), words(hours), kind(id, say))
        return say(
            en: "\(name) lies in the usual hours of its kind \(kind), \(usual)",
            nl: "\(name) ligt in de gebruikelijke uren van haar soort \(kind), \(usual)",
            fr: "\(name) se tient aux heures habituelles de son genre \(kind), \(usual)")
    }

    fileprivate static func words(
        of id: EngagementID, _ hours: ClosedRange<Int>, _ starts: TimeRanges, plan: Plan, _ say: Phrase
    ) -> Wording {
        let (name, usual, kind) = (say.dated(id, by: plan), words(hours), kind(id, say))
        let own = say(
            en: "give it hours of its own ('between')", nl: "geef haar eigen uren ('between')",
            fr: "lui donner des heures propres ('between')")
        return Wording(
            say(
                en: "\(name) lies outside the usual hours of its kind \(kind), \(usual)",
                nl: "\(name) ligt buiten de gebruikelijke uren van haar soort \(kind), \(usual)",
                fr: "\(name) se tient hors des heures habituelles de son genre \(kind), \(usual)"),
            remedy: say.ways([plan.start(of: id).map { say.start(in: starts, near: $0) }, own]))
    }
}
