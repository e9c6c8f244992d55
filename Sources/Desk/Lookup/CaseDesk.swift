internal import Documents
private import Foundation
internal import Occasions

/// Reads cases and plans the same way for every use case.
enum CaseDesk {
    static func read(
        office: String, occasions: [String], firstDay: CivilDate? = nil, firstDays: [String: CivilDate] = [:],
        today: CivilDate? = nil, stretch: TimeRange? = nil, ignoresTies: Bool = false, language: Language? = nil,
        at moment: (CivilZone) -> Moment? = { _ in nil }, withoutHoldsOf absent: Set<String> = [],
        shelf: FileShelf = .disk
    ) throws(Faults) -> Case {
        let found = try CaseReader.read(
            office: office, occasions: occasions,
            options: CaseOptions(
                candidateStart: firstDay, candidateStarts: firstDays,
                extraCalendars: try ImportedCalendars.beside(office, shelf: shelf),
                today: today, stretch: stretch, ignoresTies: ignoresTies, language: language), shelf: shelf)
        return try found.holding(at: moment(found.problem.zone), without: absent)
    }

    /// A plan with the case it was made of.
    struct Opened {
        let file: PlanFile
        var found: Case
        let plan: Plan
        let places: [EngagementID: SourcePlace]
        /// Where its documents were read from.
        var shelf = FileShelf.disk
    }

    static func open(
        plan path: String, beside calendars: [String] = [], today: CivilDate? = nil, language: Language? = nil,
        at moment: (CivilZone) -> Moment? = { _ in nil }, shelf: FileShelf = .disk
    ) throws(Faults) -> Opened {
        try open(
            try PlanFile.read(path, shelf: shelf), beside: calendars, today: today, language: language, at: moment,
            shelf: shelf)
    }

    /// A plan that was read already.
    private static func open(
        _ file: PlanFile, beside calendars: [String], today: CivilDate?, language: Language?,
        at moment: (CivilZone) -> Moment?, shelf: FileShelf
    ) throws(Faults) -> Opened {
        var found = try file.readCase(
            extraCalendars: try ImportedCalendars.beside(file.office, shelf: shelf), today: today, language: language,
            shelf: shelf)
        found = try found.holding(at: moment(found.problem.zone))
        var (plan, places, gone) = try file.apply(to: found)
        found.notices += gone
        guard !calendars.isEmpty else {
            return Opened(file: file, found: found, plan: plan, places: places, shelf: shelf)
        }
        let joined = try CalendarDesk.join(
            calendars, to: found, previous: file, in: language ?? found.language ?? .en, shelf: shelf)
        plan.takeGiven(of: joined.problem)
        return Opened(file: file, found: joined, plan: plan, places: places, shelf: shelf)
    }

    /// Opens a plan for one run of the program, with calendars beside it.
    static func open(
        plan path: String, beside calendars: [String] = [], for invocation: Invocation
    ) throws(Faults) -> Opened {
        try open(
            plan: path, beside: calendars, today: invocation.today, language: invocation.language,
            at: invocation.moment, shelf: invocation.shelf)
    }

    /// The same of a plan that was read already.
    static func open(_ file: PlanFile, for invocation: Invocation) throws(Faults) -> Opened {
        try open(
            file, beside: [], today: invocation.today, language: invocation.language, at: invocation.moment,
            shelf: invocation.shelf)
    }

    /// The documents in order, each once, however its path is written.
    static func union(_ first: [String], _ second: [String]) -> [String] {
        var seen: Set<String> = []
        return (first + second).map(FilePath.tidy).filter { seen.insert(absolute($0)).inserted }
    }

    /// The path from the root, for telling whether two paths are one file.
    static func absolute(_ path: String) -> String {
        path.hasPrefix("/") ? FilePath.tidy(path) : FilePath.tidy(FileManager.default.currentDirectoryPath + "/" + path)
    }
}
