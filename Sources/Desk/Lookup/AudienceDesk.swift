internal import Documents
internal import Editions
internal import Occasions

/// Finds whom a calendar or a notice is for, by its name on the command line.
enum AudienceDesk {
    static let remedy: Message = "Write person:ID, room:ID, delegation:OCCASION:ID or public."

    /// `known`: audiences of versions whose documents are not at hand.
    static func audience(_ text: String, _ problem: Problem, _ known: [Audience] = []) throws(Misuse) -> Audience {
        guard let audience = Audience(name: text) else {
            guard let colon = text.firstIndex(of: ":") else { throw Misuse("'\(text)' is no audience", remedy) }
            throw Misuse("'\(text[..<colon])' is no kind of audience", remedy)
        }
        guard let id = audience.id, !known.contains(audience) else { return audience }
        _ = try NameFinder(problem: problem).exact(id, "\(own: audience.kind)") {
            Audience($0)?.kind == audience.kind
        }
        return audience
    }
}
