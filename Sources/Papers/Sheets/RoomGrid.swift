internal import Occasions

/// Rooms or people of one day beside the hours: what is in them or where they are, and what lies around it.
struct RoomGrid {
    struct Use {
        let room: String
        let title: String
        let range: TimeRange
        let setUp: TimeRange?
        let strike: TimeRange?
        /// `!` a conflict, `??` an option, `?` provisional; empty: certain.
        let sign: String

        var isCertain: Bool { !sign.contains("?") }

        /// From the set-up to the strike.
        var whole: TimeRange {
            TimeRange(setUp?.start ?? range.start, strike?.end ?? range.end) ?? range
        }
    }

    let uses: [Use]
    let timetable: Timetable

    private static let width = 1000
    private static let labels = 190
    private static let lane = 26
    /// On the right, for half of the last hour's name.
    private static let margin = 20
    private static let top = 24

    /// The rooms in the order of the uses, each with its uses in lanes that do not overlap.
    private var rooms: [(name: String, lanes: [[Use]])] {
        var rooms: [(name: String, lanes: [[Use]])] = []
        for use in uses {
            let place = rooms.firstIndex { $0.name == use.room } ?? rooms.count
            if place == rooms.count { rooms.append((use.room, [])) }
            if let lane = rooms[place].lanes.firstIndex(where: { $0.allSatisfy { !$0.whole.overlaps(use.whole) } }) {
                rooms[place].lanes[lane].append(use)
            } else {
                rooms[place].lanes.append([use])
            }
        }
        return rooms
    }

    /// `alt`: what it shows.
    func picture(alt: String) -> Picture {
        let rooms = rooms
        let (first, last) = hours
        let lanes = rooms.reduce(0) { $0 + $1.lanes.count }
        let bottom = Self.top + lanes * Self.lane
        var picture = Picture(width: Self.width, height: bottom + 2, alt: alt)
        func x(_ moment: Moment) -> Int {
            Self.labels + (moment - first) * (Self.width - Self.labels - Self.margin) / max(60, last - first)
        }
        var y = Self.top
        for (index, room) in rooms.enumerated() {
            let height = room.lanes.count * Self.lane
            if index % 2 == 0 { picture.box(0, y, Self.width, height, .band) }
            picture.text(room.name, at: 4, y + 17, size: 11, isBold: true, room: Self.labels - 10)
            y += height
        }
        let step = last - first > 14 * 60 ? 120 : 60
        for moment in stride(from: 0, through: last - first, by: step).map({ first + $0 }) {
            picture.line(from: x(moment), Self.top - 4, to: x(moment), bottom)
            picture.text(timetable.clock(moment), at: x(moment), Self.top - 9, size: 10, anchor: .middle)
        }
        y = Self.top
        for lane in rooms.flatMap(\.lanes) {
            for use in lane {
                let next = lane.map(\.whole.start).filter { $0 >= use.whole.end }.min()
                let last = lane.map(\.whole.end).filter { $0 <= use.whole.start }.max()
                let free = (last.map(x) ?? Self.labels)...(next.map(x) ?? Self.width)
                draw(use, at: y, within: free, x, &picture)
            }
            y += Self.lane
        }
        return picture
    }

    /// `free`: from where the use before it ends to where the next one begins. A title that its box has no room for stands
    /// behind it, or before it where that is wider.
    private func draw(
        _ use: Use, at y: Int, within free: ClosedRange<Int>, _ x: (Moment) -> Int, _ picture: inout Picture
    ) {
        let height = Self.lane - 6
        for side in [use.setUp, use.strike].compactMap(\.self) {
            picture.box(x(side.start), y + 3, x(side.end) - x(side.start), height, .hatched)
        }
        let (start, end) = (x(use.range.start), x(use.range.end))
        picture.box(start, y + 3, end - start, height, use.isCertain ? .pale : .none, isDashed: !use.isCertain)
        let title = (use.sign.isEmpty ? "" : use.sign + " ") + use.title
        let wanted = LetterWidth.width(of: title, size: 10)
        let inside = end - start - 8
        let (before, behind) = (x(use.whole.start) - free.lowerBound - 8, free.upperBound - x(use.whole.end) - 8)
        if inside >= min(wanted, max(before, behind)) {
            picture.text(title, at: start + 4, y + 17, size: 10, room: inside)
        } else if behind >= min(wanted, before) {
            picture.text(title, at: x(use.whole.end) + 4, y + 17, size: 10, room: behind)
        } else {
            picture.text(title, at: x(use.whole.start) - 4, y + 17, size: 10, anchor: .end, room: before)
        }
    }

    /// From the full hour before the first use to the full hour after the last.
    private var hours: (Moment, Moment) {
        let starts = uses.map(\.whole.start)
        let ends = uses.map(\.whole.end)
        guard let first = starts.min(), let last = ends.max() else {
            return (Moment(minutes: 0), Moment(minutes: 60))
        }
        let early = timetable.head.zone.civil(first).minuteOfDay % 60
        let late = (60 - timetable.head.zone.civil(last).minuteOfDay % 60) % 60
        return (first - early, last + late)
    }
}
