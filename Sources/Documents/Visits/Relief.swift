internal import Occasions

/// An engagement longer than the shift of those who serve at it: read as parts that follow each other in one room.
struct Relief {
    /// One part of it; what is not relieved is one part of one.
    struct Part {
        let number: Int
        let count: Int
        /// Minutes from the start of the whole.
        let offset: Int
        let minutes: Int
        /// Minutes of the whole.
        let whole: Int

        var isFirst: Bool { number == 1 }
        var isLast: Bool { number == count }

        /// `desk`, `desk-2`.
        func id(_ id: String) -> String { isFirst ? id : "\(id)-\(number)" }

        /// `Welcome desk (1/2)`.
        func title(_ title: String) -> String { count == 1 ? title : "\(title) (\(number)/\(count))" }

        func starts(_ starts: [Moment]) -> [Moment] { starts.map { $0 + offset } }

        /// What is left of the times of the whole when the parts around this one have theirs.
        func times(_ times: TimeRanges?) -> TimeRanges? {
            times.map { times in
                TimeRanges(
                    times.ranges.compactMap { TimeRange($0.start + offset, $0.end - (whole - offset - minutes)) })
            }
        }

        /// The room is set up, swept and locked before the first part, and struck after the last.
        func needs(_ whole: RoomNeeds) -> RoomNeeds {
            var needs = whole
            if !isFirst {
                needs.setUpMinutes = nil
                needs.sweepMinutes = 0
                needs.lockDownMinutes = 0
            }
            if !isLast { needs.strikeMinutes = nil }
            needs.standsReady = !isFirst
            needs.staysReady = !isLast
            return needs
        }
    }

    let parts: [Part]

    /// `relief: 2`: in two parts, as nearly equal as the grain allows.
    init(_ form: Form, minutes: Int, grain: Int) {
        let whole = [Part(number: 1, count: 1, offset: 0, minutes: minutes, whole: minutes)]
        guard let entry = form["relief"],
            let count = entry.whole(form.faults, 2...12, of: "number of parts")
        else {
            parts = whole
            return
        }
        guard minutes >= count * grain else {
            form.faults.add(
                entry.place, "\(LengthText.text(minutes)) cannot be had in \(count) parts",
                "Ask for fewer parts; none is shorter than the grain, \(LengthText.text(grain)).")
            parts = whole
            return
        }
        // Every part starts on the grid; the last takes what is left over.
        func offset(_ number: Int) -> Int {
            number == count ? minutes : (2 * number * minutes + count * grain) / (2 * count * grain) * grain
        }
        parts = (0..<count).map { index in
            Part(
                number: index + 1, count: count, offset: offset(index), minutes: offset(index + 1) - offset(index),
                whole: minutes)
        }
    }

    /// What cannot be done in parts.
    func check(_ form: Form, slots: [Slot]) {
        guard parts.count > 1 else { return }
        if slots.allSatisfy({ $0.role == .room || $0.role == .vehicle }) {
            form.faults.add(
                form.place(of: "relief"), "\(form.what) has nobody to relieve",
                "Ask for people under 'staff', 'liaison' or 'interpreters', or take 'relief' out.")
        }
        if slots.contains(where: { $0.role == .room && $0.candidates.count > 1 }) {
            form.faults.add(
                form.place(of: "room"), "the parts of \(form.what) stay in one room, and several are named",
                "Name one room, or take 'relief' out.")
        }
        if let place = form["optional"]?.place {
            form.faults.add(
                place, "'optional' stands beside 'relief', and no part is to be left out alone", "Keep one of the two.")
        }
    }
}
