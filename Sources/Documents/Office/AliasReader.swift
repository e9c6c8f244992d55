extension Form {
    /// What else calendars call a room, a venue or somebody: one text or a list of them.
    var aliases: [String] { self["aliases"]?.words(faults) ?? [] }
}
