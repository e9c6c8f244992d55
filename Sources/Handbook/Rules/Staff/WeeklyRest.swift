internal import Conditions
internal import Occasions

/// Once a week somebody rests for a day and a night on end.
enum WeeklyRest {
    static let rest = Parameter(
        "rest", .minutes, 2100,
        Text(
            en: "Rest without interruption once a week", nl: "Ononderbroken rust één keer per week",
            fr: "Repos ininterrompu une fois par semaine"))

    static let rule = Rule(
        id: "weekly-rest", chapter: .staff,
        title: Text(en: "Rest once a week", nl: "Wekelijkse rust", fr: "Repos hebdomadaire"),
        statement: Text(
            en: """
                In every week, Monday to Sunday, a member of staff has one rest without interruption of the hours \
                the law gives. It begins in the week and may reach into the next; of a rest that began in the week \
                before, the part in this week counts. Staff of the regime `none` are exempt.
                """,
            nl: """
                In elke week, van maandag tot zondag, heeft een personeelslid één ononderbroken rust van de wettelijke \
                duur. Ze begint in de week en mag tot in de volgende lopen; van een rust die in de vorige week begon, \
                telt het deel in deze week. Wie onder het regime `none` valt, is vrijgesteld.
                """,
            fr: """
                Chaque semaine, du lundi au dimanche, un membre du personnel a un repos ininterrompu de la durée \
                légale. Il commence dans la semaine et peut se prolonger dans la suivante ; d'un repos commencé la \
                semaine précédente, la partie située dans cette semaine compte. Le personnel du régime `none` est \
                exempté.
                """),
        authority: .law,
        basis: Text(
            en: "Directive 2003/88/EC, article 5: 24 hours and the 11 of the daily rest",
            nl: "Richtlijn 2003/88/EG, artikel 5: 24 uur en de 11 van de dagelijkse rust",
            fr: "Directive 2003/88/CE, article 5 : 24 heures et les 11 du repos journalier"),
        parameters: [rest, .dayBegins],
        scope: RuleScope(regimes: ["municipal", "directive", "labour-law"])
    ) { brief, instance in
        let problem = brief.problem
        let staff = brief.workers(for: instance)
        guard !staff.isEmpty else { return [] }
        let calendar = WorkingDays(wholeWeeksOf: brief, from: instance[.dayBegins])
        let least = instance[Self.rest]
        return staff.flatMap { id -> [Requirement] in
            let loads = calendar.workloads(of: id, brief.timed(of: id, for: instance))
            let byDay = Dictionary(uniqueKeysWithValues: loads.map { ($0.day, $0) })
            let mondays = loads.map { max(0, $0.day - 1) / 7 * 7 + 1 }
            return Set(mondays).sorted().compactMap { monday -> Requirement? in
                guard monday + 8 < calendar.days.count else { return nil }
                let days = ((monday - 1)...(monday + 8)).map { day in
                    byDay[day] ?? Workload(person: id, day: day, stretch: calendar.days[day], spans: [])
                }
                let week = Week(days: days, least: least)
                guard let rests = week.rests(days.map { $0.extent(brief) }) else { return nil }
                let date = calendar.date(monday, in: problem)
                return instance.requirement(
                    of: [problem[id].id, date.text], .formula(.any(rests)), in: problem,
                    statement: { say in words(statementOf: id, least, from: date, say) }, source: problem[id].source
                ) { miss, plan, say in words(miss, of: id, week, from: date, plan: plan, say) }
            }
        }
    }

    /// The seven days of a week, with the day before and two after.
    fileprivate struct Week: Sendable {
        let days: [Workload]
        let least: Int

        /// The rests there may be, each about the beginning of a day; nil where there surely is one.
        ///
        /// A rest of more than 24 hours contains the beginning of a day. Two days before it and one after are enough
        /// to look at; two after the last, beyond which only the next week follows.
        func rests(_ extents: [TimeRange?]) -> [Formula]? {
            var found: [Formula] = []
            for day in 2...8 {
                let before = max(1, day - 2)...(day - 1)
                let after = day...(day == 8 ? 9 : day)
                let latest = before.compactMap { extents[$0]?.end }.max() ?? days[before.lowerBound].stretch.start
                let earliest = after.compactMap { extents[$0]?.start }.min() ?? days[after.upperBound].stretch.end
                let late = day == 2 ? runOver(extents) : nil
                if latest + least <= earliest, late == nil { return nil }
                let end = Quantity(.lastEnd(spans(before), stretch(before)))
                let start = Quantity(.firstStart(spans(after), stretch(after)))
                let rest = Formula.atMost(end + least - start, 0)
                found.append(late.map { .all([rest, .atMost($0 + least - start, 0)]) } ?? rest)
            }
            return found
        }

        /// The end of the Sunday before, where it may lie in the Monday.
        private func runOver(_ extents: [TimeRange?]) -> Quantity? {
            guard let end = extents[0]?.end, end > days[1].stretch.start else { return nil }
            return Quantity(.lastEnd(spans(0...0), stretch(0...0)))
        }

        private func stretch(_ range: ClosedRange<Int>) -> TimeRange {
            let (first, last) = (days[range.lowerBound].stretch, days[range.upperBound].stretch)
            return TimeRange(first.start, minutes: last.end - first.start)
        }

        func spans(_ range: ClosedRange<Int>) -> [Span] { days[range].flatMap(\.spans).once }

        /// The longest rest of a plan that begins in the week, or with it.
        func longest(by plan: Plan, in problem: Problem) -> TimeRange? {
            let week = stretch(1...7)
            var longest: TimeRange?
            var end = week.start
            for duty in Duty.planned(spans(0...9), by: plan, in: problem) where end < week.end {
                if let rest = TimeRange(end, duty.range.start), rest.minutes > longest?.minutes ?? 0 { longest = rest }
                end = max(end, duty.range.end)
            }
            return longest
        }
    }
}

extension WeeklyRest {
    fileprivate static func words(
        statementOf person: ResourceID, _ least: Int, from monday: CivilDate, _ say: Phrase
    ) -> String {
        let (name, hours, day) = (say.name(person), say.duration(least), say.date(monday))
        return say(
            en: "\(name) has \(hours) of rest on end in the week of \(day)",
            nl: "\(name) heeft in de week van \(day) \(hours) rust aan één stuk",
            fr: "\(name) a \(hours) de repos d'affilée la semaine du \(day)")
    }

    fileprivate static func words(
        _ miss: Miss, of person: ResourceID, _ week: Week, from monday: CivilDate, plan: Plan, _ say: Phrase
    ) -> Wording {
        let (name, hours, day) = (say.name(person), say.duration(week.least), say.date(monday))
        guard let rest = week.longest(by: plan, in: say.problem) else {
            return Wording(
                say(
                    en: "\(name) cannot have \(hours) of rest on end in the week of \(day)",
                    nl: "\(name) kan in de week van \(day) geen \(hours) rust aan één stuk krijgen",
                    fr: "\(name) ne peut avoir \(hours) de repos d'affilée la semaine du \(day)"),
                remedy: say(
                    en: "give a day's duties to somebody else", nl: "geef de taken van een dag aan iemand anders",
                    fr: "confier les tâches d'un jour à quelqu'un d'autre"))
        }
        let (longest, from, to) = (say.duration(rest.minutes), say.time(rest.start), say.time(rest.end))
        let (short, until) = (say.duration(week.least - rest.minutes), say.time(rest.start + week.least))
        return Wording(
            say(
                en: """
                    \(name) rests no longer than \(longest) on end in the week of \(day), from \(from) to \(to): \
                    \(short) short of \(hours)
                    """,
                nl: """
                    \(name) heeft in de week van \(day) hoogstens \(longest) rust aan één stuk, van \(from) tot \(to): \
                    \(short) minder dan \(hours)
                    """,
                fr: """
                    \(name) n'a pas plus de \(longest) de repos d'affilée la semaine du \(day), du \(from) au \(to) : \
                    \(short) de moins que \(hours)
                    """),
            remedy: say(
                en: "give what lies between \(from) and \(until) to somebody else, or move it",
                nl: "geef wat tussen \(from) en \(until) valt aan iemand anders, of verplaats het",
                fr: "confier à quelqu'un d'autre ce qui tombe entre le \(from) et le \(until), ou le déplacer"))
    }
}
