internal import Occasions

/// The slots of a round of talks, half-day by half-day.
struct RoundGrid {
    private(set) var slots: [Moment] = []
    private(set) var stretches: [Round.Stretch] = []

    private static let most = 500

    /// `[{id: morning, from: day 1 09:00, number: 13, every: 25 min}]`; nil, with a fault, where there is none.
    init?(_ entry: Entry, minutes: Int, frame: OccasionFrame, grain: Int) {
        let faults = frame.times.faults
        for item in entry.each {
            let keys = ["id", "from", "number", "every"]
            guard let form = Form(item, "a half-day", keys: keys, faults: faults) else { return nil }
            let from = form.required("from", "day 1 09:00").flatMap(frame.times.moment)
            let number = form.required("number", "8")?.whole(faults, 1...Self.most, of: "number of slots")
            let every = form.read("every") { $0.length($1, atLeast: minutes) } ?? minutes
            let name = form.required("id", "morning")?.id(faults)
            guard let from, let number, let name else { return nil }
            if frame.times.isFarOff(from) {
                faults.add(
                    form.place(of: "from"), "the half-day is more than a year from the occasion", "Check the year.")
                return nil
            }
            if stretches.contains(where: { $0.id == name }) {
                faults.add(form.place(of: "id"), "there is a half-day '\(name)' already", "Give this one another id.")
            }
            if let last = slots.last, from < last + minutes {
                faults.add(
                    form.place(of: "from"), "the half-day begins before the last slot of the one above it ends",
                    "Write the half-days in order of time, and none into another.")
                return nil
            }
            let first = slots.count
            slots += (0..<number).map { from + $0 * every }
            stretches.append(Round.Stretch(id: name, slots: first..<slots.count))
            let isOff = slots[first...].contains { frame.times.zone.civil($0).minuteOfDay % grain != 0 }
            if isOff {
                faults.add(
                    item.place, "not every slot begins on the office's grain of \(LengthText.text(grain))",
                    "Change 'from' or 'every', or the grain in the office's document.")
            }
        }
        guard !slots.isEmpty else {
            faults.add(
                entry.place, "the round has no slots", "Write such as '{id: morning, from: day 1 09:00, number: 8}'.")
            return nil
        }
    }

    /// A slot by its number, counted from 1 over all half-days.
    func slot(_ entry: Entry, _ faults: FaultList) -> Int? {
        entry.whole(faults, 1...slots.count, of: "slot of the round").map { $0 - 1 }
    }
}
