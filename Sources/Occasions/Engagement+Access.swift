extension Engagement {
    /// Who may read of it, and where one must be admitted to enter.
    package struct Access: Sendable {
        package let confidentiality: Confidentiality
        /// The access zone it lies in, by the office's colour: `red`, `blue`.
        package let zone: String?

        package init(confidentiality: Confidentiality = .staff, zone: String? = nil) {
            self.confidentiality = confidentiality
            self.zone = zone
        }
    }

    @inlinable package var confidentiality: Confidentiality { access.confidentiality }
    @inlinable package var zone: String? { access.zone }
}

/// Who may read of an engagement; each level sees the ones before it.
package enum Confidentiality: String, CaseIterable, Sendable {
    case `public`, partner, staff, restricted
}
