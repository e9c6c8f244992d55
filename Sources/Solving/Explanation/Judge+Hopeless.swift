internal import Conditions

extension Judge {
    /// True of a must that speaks of nothing a plan decides, and fails.
    func isHopeless(_ requirement: Requirement) -> Bool {
        guard requirement.severity == .must, Mentions(requirement.demand).isEmpty else { return false }
        if case .fails = verdict(requirement.demand) { return true }
        return false
    }
}
