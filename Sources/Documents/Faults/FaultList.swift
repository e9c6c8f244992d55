internal import Occasions

/// The faults met so far; reading goes on after each, so that all are told at once.
final class FaultList {
    private var faults: [Fault] = []
    /// What is no fault and should be looked at, each once.
    private(set) var doubts: [String] = []
    private var doubted: Set<String> = []

    func add(_ place: SourcePlace, _ what: Message, _ remedy: Message) { faults.append(Fault(place, what, remedy)) }
    func add(_ fault: Fault) { faults.append(fault) }

    /// A name that stands for nothing.
    ///
    /// Where the list it should be in could not be read whole, only a name that looks misspelt is a fault of its
    /// own; the others follow from the fault told already.
    func addUnknown(
        _ word: String, _ noun: Message, at place: SourcePlace, among known: @autoclosure () -> [String],
        isWhole: Bool = true, advice: Message = ""
    ) {
        // Where many are unknown those told say enough of what there is.
        guard comparisons < FaultList.mostComparisons else {
            if isWhole { add(place, "there is no \(noun) '\(word)'", "Check the name.") }
            return
        }
        let known = known()
        let nearest = nearest(to: word, among: known)
        guard isWhole || nearest != nil else { return }
        let remedy = Suggestion.remedy(for: word, among: known, noun: noun, nearest: nearest)
        add(place, "there is no \(noun) '\(word)'", remedy + advice)
    }

    /// A sentence that names the word meant, or the words there are.
    func remedy(for word: String, among known: [String], noun: Message) -> Message {
        Suggestion.remedy(for: word, among: known, noun: noun, nearest: nearest(to: word, among: known))
    }

    /// Words compared with each other for what was meant: among many faults of long lists a few will do.
    private var comparisons = 0
    private static let mostComparisons = 1_000_000

    /// The known word nearest to one written; nil where enough were compared already.
    func nearest(to word: String, among known: [String]) -> String? {
        guard comparisons < FaultList.mostComparisons else { return nil }
        comparisons += known.count + 1
        return Suggestion.nearest(to: word, among: known)
    }

    func doubt(_ place: SourcePlace, _ text: Message) {
        let doubt = "\(place.text): \(text)"
        if doubted.insert(doubt).inserted { doubts.append(doubt) }
    }

    var all: [Fault] { faults.sorted() }
    var isEmpty: Bool { faults.isEmpty }

    /// Ends the reading where anything was wrong.
    func end() throws(Faults) {
        if let first = faults.first { throw Faults(first, Array(faults.dropFirst())) }
    }
}
