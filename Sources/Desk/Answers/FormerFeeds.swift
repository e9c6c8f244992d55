internal import Documents
internal import Editions
internal import Feeds
internal import Occasions

/// What feeds that lie in a folder say, as an earlier export wrote them: on which day each UID is.
struct FormerFeeds {
    /// More days between the two than this, and it is another year's event.
    static let mostDays = 183

    private var days: [String: CivilDate] = [:]

    init(_ folder: String, _ names: [String]) {
        for name in names where Feed.isName(name) {
            guard case .file(let bytes) = FileShelf.disk.find("\(folder)/\(name)", mostBytes: 10_000_000) else {
                continue
            }
            read(String(decoding: bytes, as: UTF8.self))
        }
    }

    /// What hostcity writes: a UID, then a DTSTART, each on a line that may be folded.
    private mutating func read(_ text: String) {
        var uid = ""
        for line in text.replacing("\r\n ", with: "").split(whereSeparator: \.isNewline) {
            if line.hasPrefix("UID:") { uid = String(line.dropFirst(4)) }
            guard line.hasPrefix("DTSTART"), let colon = line.lastIndex(of: ":") else { continue }
            let digits = line[line.index(after: colon)...].prefix(8)
            guard digits.count == 8 else { continue }
            let written = "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))"
            if let date = DateText.date(written) { days[uid] = date }
        }
    }

    /// The first entry of a view that another day half a year away has in a feed, with that day.
    func another(in view: View, zone: CivilZone) -> (day: CivilDate, former: CivilDate)? {
        for (uid, range) in view.entries.times {
            let day = zone.civil(range.start).date
            if let former = days[uid], abs(former.dayNumber - day.dayNumber) > FormerFeeds.mostDays {
                return (day, former)
            }
        }
        return nil
    }
}
