internal import Foundation

/// What the clocks of one zone show at any moment.
final class ZoneClock {
    /// The IANA name; nil for UTC, for a zone only the file defines, and where the file names none.
    let name: String?
    /// The clock that another definition of the same name would give, where there are two.
    var other: ZoneClock?
    /// Whether the definition of the file was followed, and not that of the name.
    var isOfFile = false
    private let offsetAt: (Int) -> Int
    private var steadyDays: [Int: Int] = [:]

    init(name: String?, offsetAt: @escaping (Int) -> Int) {
        self.name = name
        self.offsetAt = offsetAt
    }

    convenience init(_ zone: TimeZone, name: String?) {
        self.init(name: name) { second in
            zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(second)))
        }
    }

    /// The same clock for a time that carried no zone of its own.
    private(set) lazy var unnamed = ZoneClock(name: nil) { [offsetAt] in offsetAt($0) }

    static func utc() -> ZoneClock { ZoneClock(name: nil) { _ in 0 } }

    /// Seconds east of Greenwich at a moment, given in seconds since 1970-01-01T00:00Z.
    func offset(at second: Int) -> Int {
        let day = quotient(second, 86_400)
        return steadyOffset(day) ?? offsetAt(second)
    }

    /// The moment at which the clock shows the time. An hour that comes twice means the first one;
    /// an hour that is skipped is counted with the offset before.
    func moment(atWall wall: Int) -> Int {
        if let offset = steadyOffset(quotient(wall, 86_400)) { return wall - offset }
        let before = offsetAt(wall - 86_400)
        let after = offsetAt(wall + 86_400)
        if offsetAt(wall - before) == before { return wall - before }
        return offsetAt(wall - after) == after ? wall - after : wall - before
    }

    func wall(at second: Int) -> Int { second + offset(at: second) }

    /// Whether the clock shows this time twice.
    func isAmbiguous(wall: Int) -> Bool {
        guard steadyOffset(quotient(wall, 86_400)) == nil else { return false }
        let offsets: Set = [offsetAt(wall - 86_400), offsetAt(wall + 86_400)]
        return offsets.count { offsetAt(wall - $0) == $0 } > 1
    }

    /// Whether the clock leaves this time out.
    func isSkipped(wall: Int) -> Bool {
        guard steadyOffset(quotient(wall, 86_400)) == nil else { return false }
        return self.wall(at: moment(atWall: wall)) != wall
    }

    /// The offset of a day with no change anywhere near it. Remembered, for the lookup is slow.
    private func steadyOffset(_ day: Int) -> Int? {
        if let known = steadyDays[day] { return known == .min ? nil : known }
        let offsets = (-1...2).map { offsetAt((day + $0) * 86_400) }
        let isSteady = offsets.allSatisfy { $0 == offsets[0] }
        steadyDays[day] = isSteady ? offsets[0] : .min
        return isSteady ? offsets[0] : nil
    }
}

extension ZoneClock {
    /// Nil when the IANA name is unknown.
    convenience init?(named name: String) {
        guard ZoneNames.isKnown(name), let zone = TimeZone(identifier: name) else { return nil }
        self.init(zone, name: name)
    }
}
