/// How much the documents of a case may hold, counted.
///
/// No office comes near; what is more is a mistake, or a program's, and would be read for hours.
enum DocumentLimits {
    /// Keys of one mapping.
    static let keys = 1000
    /// Entries of one list, and rows of one table.
    static let entries = 20_000
    /// Starts to choose from under 'at'.
    static let starts = 10_000
    /// Venues of an office; each is that far from each.
    static let venues = 1000
    /// Engagements of all occasions, those of 'for-each', 'relief' and 'talks' counted one by one.
    static let engagements = 20_000
    /// Participants of all engagements.
    static let participants = 500_000
    /// Duties, rooms and vehicles to fill at all engagements.
    static let slots = 100_000
}
