internal import Documents
internal import Occasions

extension Case {
    /// Throws where whoever records may not: only those who are listed may, where the office lists anybody.
    func check(_ who: String, isAtLeast wanted: OfficeRole) throws(Misuse) {
        guard !roles.isEmpty else { return }
        let role = roles[who] ?? .viewer
        let order: [OfficeRole] = [.viewer, .planner, .approver]
        guard let own = order.firstIndex(of: role), let least = order.firstIndex(of: wanted), own < least else {
            return
        }
        let able = roles.filter { (order.firstIndex(of: $0.value) ?? 0) >= least }.keys.sorted()
        throw Misuse(
            "'\(who.cut)' is \(own: role == .approver ? "an approver" : "a \(role.rawValue)") of this office, and this is for \(own: wanted == .approver ? "an approver" : "a planner or an approver")",
            able.isEmpty ? "Add somebody under 'roles' in \(officePath)." : "Ask \(each: able).")
    }
}
