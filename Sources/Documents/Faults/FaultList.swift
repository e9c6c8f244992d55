internal import Occasions

/// The faults met so far; reading goes on after each, so that all are told at once.
final class FaultList {
    private var faults: [Fault] = []
    /// What is no fault and should be looked at, each once.
    private(set) var doubts: [String] = []

    func add(_ place: SourcePlace, _ what: String, _ remedy: String) { faults.append(Fault(place, what, remedy)) }
    func add(_ fault: Fault) { faults.append(fault) }

    /// A name that stands for nothing.
    ///
    /// Where the list it should be in could not be read whole, only a name that looks misspelt is a fault of its
    /// own; the others follow from the fault told already.
    func addUnknown(
        _ word: String, _ noun: String, at place: SourcePlace, among known: [String], isWhole: Bool = true
    ) {
        guard isWhole || Suggestion.nearest(to: word, among: known) != nil else { return }
        add(place, "there is no \(noun) '\(word)'", Suggestion.remedy(for: word, among: known, noun: noun))
    }

    func doubt(_ place: SourcePlace, _ text: String) {
        let doubt = "\(place.text): \(text)"
        if !doubts.contains(doubt) { doubts.append(doubt) }
    }

    var all: [Fault] { faults.sorted() }
    var isEmpty: Bool { faults.isEmpty }

    /// Ends the reading where anything was wrong.
    func end() throws(Faults) {
        if let first = faults.first { throw Faults(first, Array(faults.dropFirst())) }
    }
}
