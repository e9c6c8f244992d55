package import Editions
internal import Occasions

extension Sheet {
    /// What each car and coach carries, when, from where and where to; a group a vehicle, then what comes from pools.
    package static func cars(_ view: StaffView, subject: String, _ head: SheetHead) -> Sheet {
        let timetable = Timetable(head: head)
        let words = timetable.words
        let lines = timetable.sorted(view.entries, range: \.range).compactMap { StaffLine($0, timetable) }
        let cars = CarTable(timetable: timetable)
        return Sheet(
            head, subject: subject, period: timetable.period(lines.filter(CarTable.hasVehicles).map(\.entry.range)),
            warning: words.forTheOffice, isWide: true,
            sections: [Section(notes: cars.notes(lines), table: cars.table(lines))],
            leftOut: [words.leftOutOfCars] + leftOut(view, 0, words).dropFirst()
                + [words.onlyDays(head.days)].compactMap(\.self))
    }
}
