internal import Occasions

/// What an engagement asks of its room.
enum NeedsReader {
    private static let keys = [
        "set-up", "seats", "booths", "step-free", "before", "after", "features", "stage", "catering", "sweep",
        "lock-down",
    ]

    /// `seats`: those who come, where the document does not say how many.
    static func read(_ entry: Entry, seats usual: Int, roster: Roster, faults: FaultList) -> RoomNeeds? {
        guard let form = Form(entry, "the needs", keys: keys, faults: faults) else { return nil }
        return RoomNeeds(
            setUp: form.read("set-up") { $0.choice($1, RoomReader.setUps, of: "set-up") },
            seats: form.read("seats") { $0.count($1) } ?? usual, booths: form.read("booths") { $0.count($1) } ?? 0,
            isStepFree: form.read("step-free") { $0.yes($1) } ?? false,
            setUpMinutes: form.read("before") { $0.length($1) }, strikeMinutes: form.read("after") { $0.length($1) },
            features: form["features"].map { features($0, roster, faults) } ?? [],
            stage: form.read("stage") {
                $0.wholeMeasure($1, unit: "m2", 1...100_000, of: "area", example: "40 m2")
            } ?? 0,
            isCatered: form.read("catering") { $0.yes($1) } ?? false,
            sweepMinutes: form.read("sweep") { $0.length($1) } ?? 0,
            lockDownMinutes: form.read("lock-down") { $0.length($1) } ?? 0)
    }

    /// A feature that no room of the office has is probably misspelt, and would leave no room to choose.
    private static func features(_ entry: Entry, _ roster: Roster, _ faults: FaultList) -> Set<String> {
        var wanted: Set<String> = []
        for part in entry.each {
            guard let word = part.id(faults) else { continue }
            wanted.insert(word)
            guard !roster.features.contains(word) else { continue }
            let known = roster.features.sorted()
            guard roster.isWhole || Suggestion.nearest(to: word, among: known) != nil else { continue }
            faults.add(
                part.place, "no room has the feature '\(word)'",
                known.isEmpty
                    ? "Give it to a room in the office's document, or take this out."
                    : faults.remedy(for: word, among: known, noun: "feature"))
        }
        return wanted
    }
}
