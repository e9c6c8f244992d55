extension Engagement {
    /// Who may read of it, and where one must be admitted to enter.
    package struct Access: Sendable {
        package let audience: Audience
        /// The access zone it lies in, by the office's colour: `red`, `blue`.
        package let zone: String?

        package init(audience: Audience = .staff, zone: String? = nil) {
            self.audience = audience
            self.zone = zone
        }
    }

    @inlinable package var audience: Audience { access.audience }
    @inlinable package var zone: String? { access.zone }
}

/// Who may read of an engagement; each level sees the ones before it.
package enum Audience: String, CaseIterable, Sendable {
    case `public`, partner, staff, restricted
}
