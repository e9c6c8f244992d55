/// Whom a sheet of the office's own work is made for.
///
/// Calendars cannot be made for these readers: what they may know is for paper that is handed over, not for a feed.
package enum StaffReader: Hashable, Sendable, Codable {
    /// Whoever leads the office: everything that is decided.
    case office
    /// All of the staff: of what is protected they read that the time is taken.
    case team
    /// Those who have a role, such as `driver`: whatever somebody with this role works at.
    case role(String)
    /// A member of staff or a principal, by id: whatever they work at or take part in.
    case person(String)

    /// As people write it: `office`, `team`, `role:driver`, `person:mayor`.
    package var name: String {
        switch self {
        case .office: "office"
        case .team: "team"
        case .role(let name): "role:\(name)"
        case .person(let id): "person:\(id)"
        }
    }
}
