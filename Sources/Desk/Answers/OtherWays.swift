internal import Occasions

/// What else could be where something asked cannot, or where nothing particular was asked.
struct OtherWays {
    /// The nearest times that are possible.
    private(set) var times: [Alternatives.Way] = []
    private(set) var rooms: [Alternatives.Way] = []
    private(set) var people: [Alternatives.Way] = []
    /// Why it cannot be a little later, where no time would do.
    private(set) var obstacle: String?

    /// Nothing was looked for, because what was asked can be.
    static let none = OtherWays()

    private init() {}

    /// `plan`: with what was asked; `filled`: the slot of the person asked about.
    init(_ alternatives: Alternatives, _ plan: Plan, filled: SlotID?) {
        times = alternatives.times(near: plan)
        obstacle = times.isEmpty ? alternatives.obstacle(near: plan) : nil
        func others(_ slot: SlotID?) -> [Alternatives.Way] {
            guard let slot else { return [] }
            return alternatives.fills(slot, in: plan, without: Set([plan[slot]].compactMap { $0 }))
        }
        rooms = others(alternatives.problem[alternatives.whatIf.id].place)
        people = others(filled)
    }

    var isAny: Bool { (times + rooms + people).contains(where: \.isPossible) }
}
