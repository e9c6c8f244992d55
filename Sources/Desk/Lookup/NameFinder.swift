internal import Documents
internal import Occasions

/// Finds what the command line names: by its name in full, or by the last part of it where that is enough.
struct NameFinder {
    let problem: Problem

    func engagement(_ name: String) throws(Misuse) -> EngagementID {
        EngagementID(try find(name, among: problem.engagements.map(\.id), noun: "engagement", ending: ["/"]))
    }

    func delegation(_ name: String) throws(Misuse) -> ResourceID {
        try resource(name, "delegation") { $0.delegation != nil }
    }

    /// A member of staff, a principal or a delegation.
    func person(_ name: String) throws(Misuse) -> ResourceID { try resource(name, "person") { $0.isPerson } }

    /// A room, or every room of a venue.
    func rooms(_ name: String) throws(Misuse) -> [ResourceID] {
        if let venue = problem.venues.firstIndex(where: { $0.id == name }) {
            return problem.resourceIDs.filter { problem.venue(of: $0) == venue }
        }
        return [try resource(name, "room") { $0.room != nil }]
    }

    /// The resource of exactly this name, among those that fit.
    func exact(_ name: String, _ noun: Message, where fits: (Resource) -> Bool) throws(Misuse) -> ResourceID {
        let fitting = problem.resourceIDs.filter { fits(problem[$0]) }
        if let found = fitting.first(where: { problem[$0].id == name }) { return found }
        throw Misuse(
            "there is no \(noun) '\(name)'",
            Suggestion.remedy(for: name, among: fitting.map { problem[$0].id }, noun: noun))
    }

    private func resource(
        _ name: String, _ noun: Message, where fits: (Resource) -> Bool
    ) throws(Misuse) -> ResourceID {
        let fitting = problem.resourceIDs.filter { fits(problem[$0]) }
        return fitting[try find(name, among: fitting.map { problem[$0].id }, noun: noun, ending: ["/", ":"])]
    }

    private func find(
        _ name: String, among ids: [String], noun: Message, ending marks: [Character]
    ) throws(Misuse) -> Int {
        if let index = ids.firstIndex(of: name) { return index }
        let short = ids.indices.filter { index in marks.contains { ids[index].hasSuffix("\($0)\(name)") } }
        if short.count == 1 { return short[0] }
        if short.count > 1 {
            throw Misuse(
                "'\(name)' may be any of \(each: short.prefix(5).map { ids[$0] })",
                "Write its name in full.")
        }
        let isFull = marks.contains(where: name.contains)
        let known =
            isFull
            ? ids
            : ids.map { id in
                String(id[(id.lastIndex(where: marks.contains).map(id.index(after:)) ?? id.startIndex)...])
            }
        throw Misuse("there is no \(noun) '\(name)'", Suggestion.remedy(for: name, among: known, noun: noun))
    }
}
