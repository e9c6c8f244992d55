package import Occasions

/// Who has which seat at an engagement, and why.
package struct SeatingPlan: Sendable {
    package let engagement: EngagementID
    package let choice: SeatingChoice
    package let order: PrecedenceOrder
    package private(set) var places: [Seated] = []
    package private(set) var tables: [SeatingLayout.Block] = []
    /// Those who sit side by side and should not, as there is no other way.
    package private(set) var clashes: [(Party, Party)] = []
    /// Those whose place by hand is none of a guest in this layout, so that the order decides.
    package private(set) var idle: [(party: Party, seat: Int)] = []
    /// More people than the layout has places for.
    package private(set) var tooMany: Int?
    /// People that each delegation sends besides its head, who have no seat of their own here.
    package private(set) var behind = 0

    /// Nil where the engagement is not planned, has no layout or no regime, or nobody to sit beside.
    package init?(of id: EngagementID, in problem: Problem, _ plan: Plan, _ book: PrecedenceBook) {
        guard let choice = SeatingChoice(of: id, in: problem),
            let order = SeatingTable.order(of: id, in: problem, plan, book), order.parties.count > 1
        else { return nil }
        engagement = id
        self.choice = choice
        self.order = order
        let table = SeatingTable(id, problem, plan, order, choice)
        if choice.style == .car, order.parties.count > SeatingLayout.placesOfACar {
            tooMany = order.parties.count
            return
        }
        if choice.style != .bilateral, choice.style != .car { behind = table.companions }
        for bench in table.benches {
            places += bench.places
            tables += bench.layout.tables
            clashes += bench.clashes
        }
        idle = choice.seating.placed.compactMap { placed in
            let isThere = places.contains { $0.isByHand && $0.party?.resource == placed.party }
            return isThere ? nil : order.parties.first { $0.resource == placed.party }.map { ($0, placed.seat) }
        }
        if choice.style == .bilateral, let left = places.map(\.seat.x).min(), let right = places.map(\.seat.x).max() {
            tables = [SeatingLayout.Block(left: left, top: 1, right: right, bottom: 1)]
        }
    }
}

extension Slot.Role {
    /// Whoever receives the guests.
    var isHost: Bool { duty == "host" }
}
