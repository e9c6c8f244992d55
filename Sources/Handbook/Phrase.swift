package import Occasions

/// Names things and times in the sentences of findings and reports, in one language.
///
/// `say(en: "\(say.name(id)) is full", nl: ..., fr: ...)` puts a sentence together in the language asked for.
package struct Phrase: Sendable {
    package let language: Language
    package let problem: Problem
    /// The zone whose clock the times are read on.
    private let zone: CivilZone

    package init(_ language: Language, _ problem: Problem) { self.init(language, problem, problem.zone) }

    private init(_ language: Language, _ problem: Problem, _ zone: CivilZone) {
        self.language = language
        self.problem = problem
        self.zone = zone
    }

    /// The same in the zone of what is spoken of, where all of it is of one zone.
    package func speaking(of engagements: [EngagementID]) -> Phrase {
        guard let first = engagements.first else { return self }
        let own = problem[first].origin.zone
        guard own != zone, engagements.allSatisfy({ problem[$0].origin.zone == own }) else { return self }
        return Phrase(language, problem, own ?? problem.zone)
    }

    /// Beside a time that is not on the clock the reader expects: its zone.
    private var zoneMark: String { problem.namesZone || zone != problem.zone ? " \(zone.name)" : "" }

    /// The sentence of three that is in the language of the reader.
    package func callAsFunction(
        en: @autoclosure () -> String, nl: @autoclosure () -> String, fr: @autoclosure () -> String
    ) -> String { language(en: en(), nl: nl(), fr: fr()) }

    // MARK: Names

    /// An engagement: `'Plenary' (ecofin/plenary)`.
    package func name(_ id: EngagementID) -> String {
        let engagement = problem[id]
        return engagement.title.isEmpty || engagement.title == engagement.id
            ? "'\(engagement.id.onOneLine.cut)'"
            : "'\(engagement.title.onOneLine.cut)' (\(engagement.id.onOneLine.cut))"
    }

    /// `Town hall, Pacification Hall (stadhuis/pacificatiezaal)` or the bare id where there is no title.
    package func name(_ id: ResourceID) -> String {
        let resource = problem[id]
        return resource.title.isEmpty || resource.title == resource.id
            ? resource.id.onOneLine.cut : "\(resource.title.onOneLine.cut) (\(resource.id.onOneLine.cut))"
    }

    /// An entry of somebody's calendar: `'Council'`, or `busy` where it does not say.
    package func title(_ entry: CalendarEntry) -> String {
        entry.title.isEmpty ? self(en: "busy", nl: "bezet", fr: "occupé") : "'\(entry.title)'"
    }

    /// The name with its time, `'Plenary' (ecofin/plenary) on Fri 23 Feb 2024 09:00-11:00`, if it has one yet.
    package func dated(_ id: EngagementID, by plan: Plan) -> String {
        guard let range = plan.range(of: id, in: problem) else { return name(id) }
        let when = speaking(of: [id]).range(range)
        return self(en: "\(name(id)) on \(when)", nl: "\(name(id)) op \(when)", fr: "\(name(id)) le \(when)")
    }

    /// `A`, or `one of A, B, C and 4 more`.
    package func oneOf(_ resources: [ResourceID]) -> String {
        let words = some(resources.map { name($0) })
        return resources.count > 1 ? self(en: "one of \(words)", nl: "een van \(words)", fr: "l'un de \(words)") : words
    }

    // MARK: Times

    /// A date: `Fri 23 Feb 2024`.
    package func date(_ date: CivilDate) -> String { language.date(date) }

    /// A moment: `Fri 23 Feb 2024 09:00`.
    package func time(_ moment: Moment) -> String {
        "\(plain(moment))\(zoneMark)"
    }

    private func plain(_ moment: Moment) -> String {
        "\(date(zone.civil(moment).date)) \(zone.clock(moment))"
    }

    /// The time of a day on the wall: `09:00`.
    package func clock(_ moment: Moment) -> String { "\(zone.clock(moment))\(zoneMark)" }

    /// `Fri 23 Feb 2024 09:00-11:00`, with the second date where it differs.
    package func range(_ range: TimeRange) -> String {
        let from = zone.civil(range.start)
        let to = zone.civil(range.end)
        if from.date == to.date || (to.minuteOfDay == 0 && from.date.adding(days: 1) == to.date) {
            return "\(date(from.date)) \(zone.clock(from: range.start, to: range.end))\(zoneMark)"
        }
        let (start, end) = (plain(range.start), time(range.end))
        return self(en: "\(start) to \(end)", nl: "\(start) tot \(end)", fr: "\(start) à \(end)")
    }

    /// The times of a set that matter most at a moment, at most three, and how many there are besides.
    package func times(_ ranges: TimeRanges, near moment: Moment) -> String {
        let nearest = ranges.ranges.sorted {
            (Phrase.distance($0, to: moment), $0) < (Phrase.distance($1, to: moment), $1)
        }.prefix(3).sorted()
        let rest = ranges.ranges.count - nearest.count
        return list(nearest.map { range($0) } + (rest > 0 ? [more(rest)] : []))
    }

    /// `start it no earlier than Fri 23 Feb 2024 09:00`, `no later than`: towards the nearest of the starts.
    package func start(in starts: TimeRanges, near moment: Moment) -> String {
        let nearest = starts.ranges.min {
            (Phrase.distance($0, to: moment), $0) < (Phrase.distance($1, to: moment), $1)
        }
        guard let nearest else { return self(en: "give it up", nl: "laat het vallen", fr: "y renoncer") }
        if nearest.minutes == 1 {
            let only = time(nearest.start)
            return self(en: "start it \(only)", nl: "laat het beginnen op \(only)", fr: "le commencer le \(only)")
        }
        if moment < nearest.start {
            let first = time(nearest.start)
            return self(
                en: "start it no earlier than \(first)", nl: "laat het niet vóór \(first) beginnen",
                fr: "ne pas le commencer avant le \(first)")
        }
        let last = time(nearest.end - 1)
        return self(
            en: "start it no later than \(last)", nl: "laat het uiterlijk op \(last) beginnen",
            fr: "le commencer au plus tard le \(last)")
    }

    private static func distance(_ range: TimeRange, to moment: Moment) -> Int {
        TimeRanges(range).distance(to: moment) ?? 0
    }

    /// A length of time: `2 h 15 min`, `45 min`.
    package func duration(_ minutes: Int) -> String { language.duration(minutes) }

    // MARK: Rows of words

    /// Words in a row: `a, b and c`.
    package func list(_ words: [String]) -> String { language.list(words) }

    /// The first three of many words and how many there are besides: `a, b, c and 4 more`.
    package func some(_ words: [String]) -> String {
        let rest = words.count - 3
        return list(words.prefix(3) + (rest > 0 ? [more(rest)] : []))
    }

    /// Words in a row, of very many the first and how many there are besides: `a, b, c, d, e and 995 more`.
    package func few(_ words: [String]) -> String {
        words.count <= 8 ? list(words) : list(words.prefix(5) + [more(words.count - 5)])
    }

    private func more(_ count: Int) -> String {
        self(en: "\(count) more", nl: "nog \(count)", fr: count == 1 ? "1 autre" : "\(count) autres")
    }
}
