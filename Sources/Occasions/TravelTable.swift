/// Minutes from venue to venue, door to door.
package struct TravelTable: Hashable, Sendable {
    private let count: Int
    private let table: [Int]
    package let longest: Int
    /// Minutes that a car stands ready before guests get in.
    package let ready: Int

    /// So many where the office says nothing else.
    package static let usualReady = 15

    /// `table[from * count + to]`; the diagonal is 0.
    package init(venues count: Int, minutes table: [Int], ready: Int = TravelTable.usualReady) {
        precondition(table.count == count * count, "one entry for each pair of venues")
        self.count = count
        self.table = table
        longest = table.max() ?? 0
        self.ready = ready
    }

    package static func none(venues count: Int) -> TravelTable {
        TravelTable(venues: count, minutes: Array(repeating: 0, count: count * count))
    }

    /// The table of the first venues alone.
    package func first(_ venues: Int) -> TravelTable {
        guard venues < count else { return self }
        return TravelTable(
            venues: venues,
            minutes: (0..<venues * venues).map { minutes(from: $0 / venues, to: $0 % venues) }, ready: ready)
    }

    package func minutes(from: Int, to: Int) -> Int { table[from * count + to] }
}
