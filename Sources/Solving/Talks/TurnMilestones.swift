/// How far the search that takes turns has come, for the search from below to wait for: both searches share one.
struct TurnMilestones: Sendable {
    private let quickSearch = Latch()
    private let longSearch = Latch()

    /// The first, short search upwards has ended.
    func noteQuickSearchEnded() { quickSearch.open() }

    /// The last search upwards has ended.
    func noteLongSearchEnded() { longSearch.open() }

    /// No turn is left: nobody waits any more, also where a turn was never taken.
    func noteAllEnded() {
        quickSearch.open()
        longSearch.open()
    }

    func waitForQuickSearch() { quickSearch.wait() }

    func waitForLongSearch() { longSearch.wait() }
}
