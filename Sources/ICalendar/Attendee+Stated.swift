extension Attendee {
    /// Whom an ORGANIZER or ATTENDEE names; nil for any other property.
    init?(_ property: StatedProperty) {
        guard ["ORGANIZER", "ATTENDEE"].contains(property.name), let written = property.text else { return nil }
        var address = written.trimmingBlanks.lowercased()
        if address.hasPrefix("mailto:") { address = String(address.dropFirst(7)) }
        let name = property.person?.name?.trimmingBlanks
        let kind = property.person?.kind?.uppercased()
        self.init(
            name: name?.isEmpty == false ? name : nil, address: address,
            role: property.person?.role.flatMap { Attendee.Role(rawValue: $0.uppercased()) } ?? .required,
            declined: property.person?.answer?.uppercased() == "DECLINED",
            isResource: kind == "ROOM" || kind == "RESOURCE")
    }
}
