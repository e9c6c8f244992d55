package import Editions
internal import Occasions

extension Sheet {
    /// What each week asks of the office: hours of staff, days of interpreters, days of rooms, drawn and listed.
    package static func season(_ view: StaffView, subject: String, _ head: SheetHead) -> Sheet {
        let timetable = Timetable(head: head)
        let words = timetable.words
        let lines = timetable.sorted(view.entries, range: \.range).compactMap { StaffLine($0, timetable) }
            .filter { !$0.entry.isCancelled }
        let weeks = WeekLoad.weeks(lines, head.zone)
        let rows = weeks.map { week in
            Table.Row([
                Cell(words.week(week.monday)), Cell(number: week.engagements), Cell(number: week.staffHours),
                Cell(number: week.interpreterDays), Cell(number: week.roomDays), Cell(parts: week.occasions),
            ])
        }
        let table = Table(
            groupTitle: words.kindOfInterpreting,
            columns: [
                .init(words.weekTitle, width: 30, isName: true), .init(words.engagements, width: 12),
                .init(words.staffHours, width: 12), .init(words.interpreterDays, width: 12),
                .init(words.roomDays, width: 12), .init(words.occasion, width: 50),
            ], groups: [Table.Group(Cell(words.loadByWeek), rows)])
        return Sheet(
            head, subject: subject, period: timetable.period(lines.map(\.entry.range)), warning: words.forStaff,
            isWide: true,
            sections: [
                Section(
                    table: table, picture: weeks.isEmpty ? nil : SeasonDrawing(weeks: weeks, words: words).picture)
            ], leftOut: [words.leftOutOfSeason] + [words.onlyDays(head.days)].compactMap(\.self))
    }
}

/// What is asked of the office in one week.
struct WeekLoad {
    let monday: CivilDate
    private(set) var engagements = 0
    private(set) var occasions: [String] = []
    private var staffMinutes = 0
    private var interpreters: Set<[String]> = []
    private var rooms: Set<[String]> = []

    /// Each person's time at each engagement, rounded up.
    var staffHours: Int { (staffMinutes + 59) / 60 }
    /// Each interpreter on each day at work.
    var interpreterDays: Int { interpreters.count }
    /// Each room on each day it is used.
    var roomDays: Int { rooms.count }

    private init(monday: CivilDate) { self.monday = monday }

    /// Every week from the first to the last, those without anything too.
    static func weeks(_ lines: [StaffLine], _ zone: CivilZone) -> [WeekLoad] {
        let days = lines.map { zone.civil($0.entry.range.start).date }
        guard let first = days.min(), let last = days.max() else { return [] }
        let start = first.adding(days: -first.weekday.rawValue)
        var weeks = (0...(last.dayNumber - start.dayNumber) / 7).map { WeekLoad(monday: start.adding(days: 7 * $0)) }
        for (line, day) in zip(lines, days) { weeks[(day.dayNumber - start.dayNumber) / 7].add(line, on: day) }
        return weeks
    }

    private mutating func add(_ line: StaffLine, on day: CivilDate) {
        engagements += 1
        if !occasions.contains(line.work.occasion) { occasions.append(line.work.occasion) }
        if line.work.room != nil { rooms.insert([line.place.text, day.text]) }
        for hand in line.work.hands {
            guard let id = hand.id else { continue }
            switch hand.part {
            case .vehicle: continue
            case .interpreter: interpreters.insert([id, day.text])
            case .liaison, .duty: break
            }
            staffMinutes += line.entry.range.minutes
        }
    }
}

/// Three rows of bars, a bar a week, each with its number.
struct SeasonDrawing {
    let weeks: [WeekLoad]
    let words: PaperWords

    private static let (width, labels, band, bar, widest) = (1000, 150, 84, 52, 100)

    var picture: Picture {
        let loads: [(title: String, values: [Int])] = [
            (words.staffHours, weeks.map(\.staffHours)), (words.interpreterDays, weeks.map(\.interpreterDays)),
            (words.roomDays, weeks.map(\.roomDays)),
        ]
        var picture = Picture(
            width: Self.width, height: loads.count * Self.band + 24, alt: words.seasonPicture)
        let step = min(Self.widest, (Self.width - Self.labels) / max(1, weeks.count))
        for (row, load) in loads.enumerated() {
            let base = (row + 1) * Self.band - 6
            let most = max(1, load.values.max() ?? 1)
            picture.text(load.title, at: 4, base - 20, size: 12, isBold: true, room: Self.labels - 10)
            picture.line(from: Self.labels, base, to: Self.width, base, isStrong: true)
            for (index, value) in load.values.enumerated() {
                let (x, height) = (Self.labels + index * step, value * Self.bar / most)
                if height > 0 { picture.box(x + step / 6, base - height, step * 2 / 3, height, .pale) }
                picture.text(String(value), at: x + step / 2, base - height - 4, size: 10, anchor: .middle)
            }
        }
        for (index, week) in weeks.enumerated() {
            picture.text(
                words.shortWeek(week.monday), at: Self.labels + index * step + step / 2,
                loads.count * Self.band + 12, size: 10, anchor: .middle, room: step)
        }
        return picture
    }
}
