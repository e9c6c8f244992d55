internal import Occasions

/// The faults met so far; reading goes on after each, so that all are told at once.
final class FaultList {
    private var faults: [Fault] = []

    func add(_ place: SourcePlace, _ what: String, _ remedy: String) { faults.append(Fault(place, what, remedy)) }
    func add(_ fault: Fault) { faults.append(fault) }

    var all: [Fault] { faults.sorted() }
    var isEmpty: Bool { faults.isEmpty }

    /// Ends the reading where anything was wrong.
    func end() throws(Faults) {
        if let first = faults.first { throw Faults(first, Array(faults.dropFirst())) }
    }
}
