internal import Occasions

/// How many people one thing about a room allows in it.
struct RoomCapacity: Sendable {
    enum Limit: Sendable {
        /// The capacity stated for the set-up; nil: the largest of all.
        case setUp(SetUp?)
        /// The attest of the fire service.
        case attest
        case exits(Int)
        /// Centimetres.
        case exitWidth(Int)
        case floor(Floor)
    }

    /// Square metres, areas a person and of booths in tenths.
    struct Floor: Sendable {
        let area: Int
        let stage: Int
        let booths: Int
        let boothArea: Int
        let aPerson: Int

        var holds: Int { max(0, (area - stage) * 10 - booths * boothArea) / aPerson }
    }

    let limit: Limit
    let holds: Int
    /// Those it counts: who is seated, or everybody in the room.
    let people: Int

    var missing: Int { people - holds }

    /// Everything known that limits an engagement in a room; what is not known is not judged.
    static func all(
        of room: Room, for engagement: Engagement, booths: Int, _ instance: RuleInstance
    ) -> [RoomCapacity] {
        let needs = engagement.needs
        let seated = needs.seats > 0 ? needs.seats : engagement.attendance
        let present = max(needs.seats, engagement.attendance)
        let floor = room.area.flatMap { area in
            factor(of: needs.setUp, instance).map {
                Floor(
                    area: area, stage: needs.stage, booths: booths, boothArea: instance[Self.boothArea], aPerson: $0)
            }
        }
        return [
            stated(room, needs.setUp).map { RoomCapacity(limit: .setUp(needs.setUp), holds: $0, people: seated) },
            room.attestedMaximum.map { RoomCapacity(limit: .attest, holds: $0, people: present) },
            room.exits.map { RoomCapacity(limit: .exits($0), holds: through($0, instance), people: present) },
            room.exitWidth.map {
                RoomCapacity(limit: .exitWidth($0), holds: $0 * instance[Self.peoplePerCm], people: present)
            },
            floor.map { RoomCapacity(limit: .floor($0), holds: $0.holds, people: seated) },
        ].compactMap { $0 }
    }

    /// The people a room holds as its document says; nil where it says nothing.
    private static func stated(_ room: Room, _ setUp: SetUp?) -> Int? {
        guard !room.capacity.isEmpty else { return nil }
        guard let setUp else { return room.capacity.values.max() }
        return room.capacity[setUp] ?? room.capacity["any"] ?? 0
    }

    /// Tenths of a square metre a person; where no set-up is asked for, that of the closest one.
    private static func factor(of setUp: SetUp?, _ instance: RuleInstance) -> Int? {
        let known = layouts.filter { setUp == nil || setUp == $0.setUp }.map { instance[$0.area] }
        return known.filter { $0 > 0 }.min()
    }

    static func through(_ exits: Int, _ instance: RuleInstance) -> Int {
        switch exits {
        case ...0: 0
        case 1: instance[Self.oneExit]
        case 2: instance[Self.twoExits]
        default: instance[Self.threeExits] + (exits - 3) * instance[Self.furtherExit]
        }
    }
}
