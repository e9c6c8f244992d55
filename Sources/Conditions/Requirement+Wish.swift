extension Requirement {
    /// True of what costs something where it is not met, and may be left unmet.
    package var isWish: Bool { if case .should(let weight, _) = severity { weight > 0 } else { false } }
}
