internal import Occasions

/// A table, or one side of it, with everybody at their seats.
struct SeatingBench {
    let layout: SeatingLayout
    private(set) var places: [Seated] = []
    private(set) var clashes: [(Party, Party)] = []

    /// `guests` in the order; with `company` so many who come with the only host, and no guests.
    init(
        layout: SeatingLayout, hosts: [Party], guests: [Party], company: Int, order: PrecedenceOrder, aparts: [Apart],
        placed: [Seating.Placed]
    ) {
        self.layout = layout
        let neighbours = layout.neighbours
        let pinned = placed.compactMap { place -> (guest: Int, placed: Seating.Placed)? in
            guests.firstIndex { $0.resource == place.party }.flatMap { guest in
                place.seat <= guests.count ? (guest, place) : nil
            }
        }
        let seated = company > 0 ? [] : Self.seated(guests, hosts, neighbours, aparts, pinned)
        places = zip(layout.hosts, hosts).map {
            Seated(seat: $0, holder: .party($1), number: nil, reason: .office)
        }
        for (seat, guest) in seated.enumerated() {
            let byHand = pinned.first { $0.guest == guest }
            let before = guest > 0 ? order.comparison(guests[guest - 1].resource, guests[guest].resource) : nil
            let reason: Seated.Reason =
                byHand.map { .byHand($0.placed.why) }
                ?? (Self.isMoved(guest, to: seat, seated, pinned.map(\.guest))
                    ? .moved(from: guest + 1) : .order(before))
            places.append(
                Seated(
                    seat: layout.seats[seat], holder: .party(guests[guest]), number: seat + 1, reason: reason))
        }
        if let head = hosts.first {
            places += layout.seats.prefix(company).enumerated().map { number, seat in
                Seated(seat: seat, holder: .member(of: head, number + 2), number: nil, reason: .company)
            }
        }
        places += layout.extras.map { seat in
            Seated(
                seat: seat, holder: seat.place == .driver ? .driver : .interpreter, number: nil, reason: .company)
        }
        clashes = Self.clashes(hosts + seated.map { guests[$0] }, neighbours, aparts)
    }

    /// The guest of each seat.
    private static func seated(
        _ guests: [Party], _ hosts: [Party], _ neighbours: [Set<Int>], _ aparts: [Apart],
        _ pinned: [(guest: Int, placed: Seating.Placed)]
    ) -> [Int] {
        let own = neighbours.dropFirst(hosts.count).prefix(guests.count).map { beside in
            Set(beside.map { $0 - hosts.count }.filter(guests.indices.contains))
        }
        var search = SeatingSearch(neighbours: own)
        for pin in pinned { search.fix(pin.guest, at: pin.placed.seat - 1) }
        for apart in aparts {
            let ban: SeatingSearch.Ban = apart.isWish ? .wish : .must
            let pair = [apart.first, apart.second]
            let places = pair.map { party in guests.firstIndex { $0.resource == party } }
            if let one = places[0], let other = places[1] { search.ban(one, other, ban) }
            for (place, other) in [(places[0], pair[1]), (places[1], pair[0])] {
                guard let place, let host = hosts.firstIndex(where: { $0.resource == other }) else { continue }
                for seat in neighbours[host].map({ $0 - hosts.count }) where guests.indices.contains(seat) {
                    search.ban(place, fromSeat: seat, ban)
                }
            }
        }
        return search.arrangement()
    }

    /// True of one who has another place than the order gives among those whom nobody placed by hand.
    private static func isMoved(_ guest: Int, to seat: Int, _ seated: [Int], _ pinned: [Int]) -> Bool {
        let free = seated.filter { !pinned.contains($0) }
        return free.firstIndex(of: guest) != free.sorted().firstIndex(of: guest)
    }

    private static func clashes(
        _ people: [Party], _ neighbours: [Set<Int>], _ aparts: [Apart]
    ) -> [(Party, Party)] {
        aparts.compactMap { apart in
            guard let one = people.firstIndex(where: { $0.resource == apart.first }),
                let other = people.firstIndex(where: { $0.resource == apart.second }),
                neighbours[one].contains(other)
            else { return nil }
            return (people[one], people[other])
        }
    }
}
