internal import Documents
internal import Editions
internal import Occasions
internal import Papers

/// Finds the readers of papers: those the command line names, or all there are.
struct PaperReaderDesk {
    let problem: Problem
    /// Audiences of what is called off.
    let known: [Audience]

    static let remedy: Message =
        "Write public, delegation:OCCASION:ID, person:ID, room:ID, venue:ID, role:NAME, team or office."

    func reader(_ text: String) throws -> PaperReader {
        switch text {
        case "office": return .office
        case "team": return .team
        default: break
        }
        if let name = text.wholePrefix("role:") { return .role(try role(name)) }
        if let id = text.wholePrefix("venue:") { return .venue(try venue(id)) }
        guard Audience(name: text) != nil else { throw Misuse("'\(text)' is no reader of papers", Self.remedy) }
        if let lone = text.wholePrefix("delegation:"), !lone.contains(":") { throw withoutOccasion(lone) }
        return .audience(try AudienceDesk.audience(text, problem, known))
    }

    /// All for whom papers of a kind are made where nobody is named.
    func everybody(for kind: PaperKind) -> [PaperReader] {
        let people = problem.resourceIDs.compactMap { id -> PaperReader? in
            let resource = problem[id]
            let isWanted =
                kind == .programme
                ? resource.principal != nil || resource.delegation != nil : resource.staff != nil
            return isWanted ? Audience(resource).map(PaperReader.audience) : nil
        }
        return switch kind {
        case .programme: [.audience(.everybody)] + people
        case .runSheet: [.office, .team] + problem.venues.indices.map(PaperReader.venue) + people
        case .roomGrid, .peopleGrid: [.office, .team]
        default: [.office]
        }
    }

    /// A delegation is named with its occasion: `delegation:ecofin:fr`.
    private func withoutOccasion(_ name: String) -> Misuse {
        let names = problem.resources.filter { $0.delegation != nil && $0.id.hasSuffix(":\(name)") }
            .map { "delegation:\($0.id)" }
        let what: Message = "'delegation:\(name)' names no occasion"
        switch names.count {
        case 0: return Misuse(what, "Write delegation:OCCASION:ID.")
        case 1: return Misuse(what, "Did you mean '\(names[0])'?")
        default: return Misuse(what, "Write one of: \(each: names).")
        }
    }

    private func role(_ name: String) throws(Misuse) -> String {
        let roles = Set(problem.slots.compactMap(\.role.duty)).sorted()
        guard roles.contains(name) else {
            throw Misuse("nobody works as '\(name)'", Suggestion.remedy(for: name, among: roles, noun: "role"))
        }
        return name
    }

    private func venue(_ id: String) throws(Misuse) -> Int {
        if let index = problem.venues.firstIndex(where: { $0.id == id }) { return index }
        throw Misuse(
            "there is no venue '\(id)'", Suggestion.remedy(for: id, among: problem.venues.map(\.id), noun: "venue"))
    }
}

extension String {
    /// What follows these letters at its start; nil where it begins otherwise.
    fileprivate func wholePrefix(_ start: String) -> String? {
        hasPrefix(start) ? String(dropFirst(start.count)) : nil
    }
}
