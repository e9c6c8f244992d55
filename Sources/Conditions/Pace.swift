/// How many minutes are asked for a way that the travel table knows.
///
/// Where the table says 0 there is no way to go, and nothing is asked.
package struct Pace: Hashable, Sendable {
    /// Of the table's minutes; not negative.
    package let percent: Int
    /// Minutes on top; not negative.
    package let added: Int

    package init(percent: Int = 100, added: Int = 0) {
        self.percent = max(0, percent)
        self.added = max(0, added)
    }

    /// The table as it is.
    package static let standard = Pace()

    /// The minutes asked where the table says so many. More in the table never asks for less.
    package func minutes(_ table: Int) -> Int {
        table > 0 ? (table * percent + 99) / 100 + added : 0
    }
}
