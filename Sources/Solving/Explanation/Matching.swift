/// Gives each seat a filler of its own as far as that goes: a maximum matching, found by augmenting paths.
struct Matching<Filler: Hashable> {
    private let choices: [[Filler]]
    private var seatOf: [Filler: Int] = [:]
    private(set) var unfilled: [Int] = []

    init(_ choices: [[Filler]]) {
        self.choices = choices
        for seat in choices.indices {
            var tried: Set<Filler> = []
            if !fill(seat, &tried) { unfilled.append(seat) }
        }
    }

    private mutating func fill(_ seat: Int, _ tried: inout Set<Filler>) -> Bool {
        for filler in choices[seat] where seatOf[filler] == nil {
            seatOf[filler] = seat
            return true
        }
        for filler in choices[seat] where tried.insert(filler).inserted {
            if let other = seatOf[filler], fill(other, &tried) {
                seatOf[filler] = seat
                return true
            }
        }
        return false
    }

    /// The seats among which the fillers of these do not suffice, by Hall's theorem: those reached from an unfilled one by
    /// turns of who can fill a seat and what that one fills.
    func short(from unfilled: Int) -> [Int] {
        var reached: Set<Int> = [unfilled]
        var next = [unfilled]
        while let seat = next.popLast() {
            for filler in choices[seat] {
                if let other = seatOf[filler], reached.insert(other).inserted { next.append(other) }
            }
        }
        return reached.sorted()
    }
}
