internal import Documents
internal import Editions
internal import Feeds
internal import ICalendar
internal import Occasions

/// What lies in a folder under the names of feeds: on which day an earlier export had each UID, and what it did not write.
struct FormerFeeds {
    /// More days between the two than this, and it is another year's event.
    static let mostDays = 183

    private let folder: String
    private var days: [String: CivilDate] = [:]
    /// The names of calendars that hostcity did not write.
    private var strangers: Set<String> = []

    init(_ folder: String, _ names: [String]) {
        self.folder = folder
        for name in names where Feed.isName(name) {
            // What is no file is told when it is to be written.
            guard case .file(let bytes) = FileShelf.disk.find("\(folder)/\(name)", mostBytes: FileShelf.planBytes),
                !bytes.isEmpty
            else { continue }
            if !CalendarWriter.isOwn(bytes) { strangers.insert(name) }
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

    /// Throws where a view must not be written as a file: another calendar would be lost, or subscribers would see last
    /// year's events move into this year.
    func check(_ view: View, as file: String, zone: CivilZone) throws(Faults) {
        if strangers.contains(file) {
            throw fault(
                file, "here lies a calendar that hostcity did not write",
                "Move it away, or name another folder after -o; no feed was written.")
        }
        if let (day, former) = another(in: view, zone: zone) {
            throw fault(
                file,
                "this feed has an engagement on \(former.text) that the plan has on \(day.text), as if it were the same",
                "Make the new edition with 'hostcity clone', so that it has ids of its own. If it was indeed put off for so long, take the old feed away and export again."
            )
        }
    }

    private func fault(_ file: String, _ what: Message, _ remedy: Message) -> Faults {
        Faults(Fault(SourcePlace(file: "\(folder)/\(file)", line: 1), what, remedy))
    }

    /// The first entry of a view that another day half a year away has in a feed, with that day.
    private func another(in view: View, zone: CivilZone) -> (day: CivilDate, former: CivilDate)? {
        for (uid, range) in view.entries.times {
            let day = zone.civil(range.start).date
            if let former = days[uid], abs(former.dayNumber - day.dayNumber) > FormerFeeds.mostDays {
                return (day, former)
            }
        }
        return nil
    }
}
