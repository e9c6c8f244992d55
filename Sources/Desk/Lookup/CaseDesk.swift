internal import Documents
private import Foundation
internal import Occasions

/// Reads cases and plans the same way for every command.
enum CaseDesk {
    static func read(
        office: String, occasions: [String], firstDay: CivilDate? = nil, today: CivilDate? = nil
    ) throws(Faults) -> Case {
        try CaseReader.read(
            office: office, occasions: occasions,
            options: CaseOptions(
                candidateStart: firstDay, extraCalendars: ImportedCalendars.beside(office), today: today))
    }

    /// A plan with the case it was made of.
    struct Opened {
        let file: PlanFile
        var found: Case
        let plan: Plan
        let places: [EngagementID: SourcePlace]
    }

    static func open(plan path: String, today: CivilDate? = nil) throws(Faults) -> Opened {
        let file = try PlanFile.read(path)
        let found = try file.readCase(extraCalendars: ImportedCalendars.beside(file.office), today: today)
        let (plan, places) = try file.apply(to: found)
        return Opened(file: file, found: found, plan: plan, places: places)
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
