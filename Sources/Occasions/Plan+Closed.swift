extension Plan {
    /// The plan in which everything still open counts as left out, but for the engagements that `staysOpen` names.
    package func closed(unless staysOpen: (EngagementID) -> Bool = { _ in false }) -> Plan {
        var closed = self
        for (index, decision) in decisions.enumerated()
        where decision == .open && !staysOpen(EngagementID(index)) { closed.decisions[index] = .omitted }
        return closed
    }
}
