internal import Documents
internal import Handbook
internal import Occasions

extension Case {
    /// Throws where so many engagements could take the same people at the same time that planning them would never end.
    func checkCrowding() throws(Faults) {
        let crowding = handbook.crowding(of: problem)
        guard crowding.isTooMuch, let worst = crowding.worst, let last = crowding.engagements.last else { return }
        throw Faults(
            Fault(
                problem[last].source ?? SourcePlace(file: officePath, line: 1),
                """
                \(crowding.engagements.count) engagements could take '\(problem[worst].id)' at the same time, two and two in \
                \(crowding.pairs) ways over all participants; \(Crowding.mostPairs) are planned at most
                """,
                "Say more closely when they are ('on', 'between', 'at', the window), or plan fewer at a time."))
    }
}
