internal import Editions
internal import Occasions
internal import Papers

/// Whom a paper is for, as the command line names them.
enum PaperReader: Hashable {
    case audience(Audience)
    /// Whoever leads the office.
    case office
    /// All of the staff.
    case team
    case role(String)
    /// Whoever runs a venue: all of its rooms.
    case venue(Int)

    /// For the names of files. No two readers of a kind share one.
    func fileStem(in problem: Problem) -> String {
        switch self {
        case .audience(let audience): audience.fileStem
        case .office: "office"
        case .team: "team"
        case .role(let name): "role-\(PaperReader.stem(name))"
        case .venue(let index): "venue-\(PaperReader.stem(problem.venues[index].id))"
        }
    }

    /// A name as audiences have it in the names of files, so that no sign of it leads elsewhere.
    private static func stem(_ name: String) -> Substring { Audience.room(name).fileStem.dropFirst("room-".count) }

    /// As a reader of the office's own work; nil for all others.
    var staff: StaffReader? {
        switch self {
        case .office: .office
        case .team: .team
        case .role(let name): .role(name)
        case .audience(.person(let id)): .person(id)
        case .audience, .venue: nil
        }
    }

    /// As a reader of the people of delegations; whoever is none reads of no delegation.
    var people: PeopleReader {
        switch self {
        case .office: .office
        case .audience(.delegation(let id)): .delegation(id)
        case .audience(.person(let id)): .person(id)
        case .audience, .team, .role, .venue: .person("")
        }
    }

    /// True where papers of a kind are made for such readers.
    func reads(_ kind: PaperKind) -> Bool {
        switch kind {
        case .programme:
            switch self {
            case .audience(.everybody), .audience(.delegation), .audience(.person): true
            default: false
            }
        case .runSheet:
            switch self {
            case .audience(.everybody), .audience(.delegation): false
            default: true
            }
        case .liaisonRoster, .interpreterRoster, .protocolRoster, .driverRoster: staff != nil
        case .cars: staff != nil && self != .team
        case .roomGrid, .peopleGrid: self == .office || self == .team
        case .arrivals, .departures, .precedence, .order, .seating, .flags, .conflicts, .hours, .options, .season,
            .difference, .bid:
            self == .office
        case .contacts, .participants:
            switch self {
            case .office, .audience(.delegation), .audience(.person): true
            default: false
            }
        case .placeCards, .badges:
            switch self {
            case .office, .audience(.delegation): true
            default: false
            }
        }
    }
}
