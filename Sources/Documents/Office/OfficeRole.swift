/// What somebody may record in the office's register: `roles` of its document.
package enum OfficeRole: String, CaseIterable, Sendable {
    case viewer, planner, approver
}

extension OfficeRole {
    /// `{anna: planner, bram: approver}`
    static func roles(_ entry: Entry, _ faults: FaultList) -> [String: OfficeRole]? {
        guard case .fields(let fields) = entry.content else {
            faults.add(
                entry.place, "here stands \(entry.shape), and roles by name are wanted",
                "Write such as '{anna: planner, bram: approver}'.")
            return nil
        }
        var roles: [String: OfficeRole] = [:]
        for field in fields { roles[field.key] = field.value.choice(faults, OfficeRole.self, of: "role") }
        return roles
    }
}
