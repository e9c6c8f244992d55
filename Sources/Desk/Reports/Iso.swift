internal import Occasions

/// Writes times for programs: ISO 8601 with the offset of the office's zone.
enum Iso {
    static func text(_ moment: Moment, _ zone: CivilZone) -> String {
        let civil = zone.civil(moment)
        let offset = civil.date.dayNumber * 1440 + civil.minuteOfDay - moment.minutes
        let size = abs(offset)
        return
            "\(civil.date.text)T\(CivilTime.clock(civil.minuteOfDay)):00\(offset < 0 ? "-" : "+")\(CivilTime.clock(size))"
    }
}
