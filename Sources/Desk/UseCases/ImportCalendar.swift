internal import Documents
internal import ICalendar
internal import Occasions

/// `hostcity import`: imports a calendar of any origin and says what became of every event.
package struct ImportCalendar {
    package struct Request: Sendable {
        package var file: String
        package var role: String
        package var office: String?
        package var output: String?
        package var from: String?
        package var to: String?
        /// Say what would be taken in, and write nothing.
        package var isTrial: Bool

        package init(
            file: String, role: String, office: String? = nil, output: String? = nil, from: String? = nil,
            to: String? = nil, isTrial: Bool = false
        ) {
            self.file = file
            self.role = role
            self.office = office
            self.output = output
            self.from = from
            self.to = to
            self.isTrial = isTrial
        }
    }

    private let request: Request
    private let invocation: Invocation

    package init(_ request: Request, _ invocation: Invocation = Invocation()) {
        self.request = request
        self.invocation = invocation
    }

    /// What the command line calls a role, and the folder it is kept in.
    private static let standing = [
        "holidays": "holiday", "school-holidays": "school-holiday", "observances": "observance",
        "city-events": "city-event",
    ]

    package func run() throws -> Reply {
        if request.role == "occasion" { return try adopt() }
        try checkRole()
        let kept = try kept()
        let isOfDays = Self.standing[request.role] != nil
        let report = ImportReport(kept.reading, file: request.file, isOfDays: isOfDays, in: kept.language)
        var lines = report.lines
        lines.append(report.line(kept.difference))
        if request.isTrial { return Reply(.fine, (lines + [report.untouched]).joined(separator: "\n")) }
        let linked = try LinkedFolder.leading(to: kept.path, from: kept.office)
        try Drawer.write([Sheet(path: kept.path, bytes: kept.bytes), kept.origin.sheet])
        lines += report.kept(at: kept.path, of: kept.office, beside: kept.origin.other, linked: linked)
        return Reply(.fine, lines.joined(separator: "\n"))
    }

    // MARK: Keeping

    /// A calendar that is kept beside the office's document.
    struct Kept {
        let office: String
        let origin: CalendarOrigin
        /// Where it is to lie.
        var path: String { origin.path }
        let bytes: [UInt8]
        let reading: CalendarReading
        /// Against what lies there now.
        let difference: CalendarDifference
        let language: Language
    }

    /// Reads the calendar and what was kept of it before; writes nothing.
    func kept() throws -> Kept {
        let office = try OfficeFinder.find(request.office, near: [], shelf: invocation.shelf)
        let found = try CaseDesk.read(
            office: office, occasions: [], language: invocation.language, shelf: invocation.shelf)
        let folder = try folder(found)
        let bytes = try invocation.shelf.read(request.file, mostBytes: Limits.standard.bytes)
        let place = FilePath.beside(office, "\(ImportedCalendars.folder)/\(folder)")
        let origin = CalendarOrigin(of: request.file, called: fileName, in: place, invocation.shelf)
        let path = origin.path
        let old = try lying(at: path)
        let zone = found.problem.zone
        let document = try CalendarFile.parse(bytes, named: request.file)
        // What was kept and can no longer be read is replaced like anything else.
        let former = old.flatMap { try? CalendarFile.parse($0, named: path) }
        let window = try window(of: [document, former].compactMap { $0 }, zone)
        let reading = try CalendarFile.reading(document, over: [window], zone: zone)
        let before = former.flatMap { try? CalendarFile.reading($0, over: [window], zone: zone) }
        return Kept(
            office: office, origin: origin, bytes: bytes, reading: reading,
            difference: CalendarDifference(
                from: before, to: reading, ofDays: Self.standing[request.role] != nil),
            language: invocation.language(for: found))
    }

    private func checkRole() throws(Misuse) {
        guard request.role.hasPrefix("busy:") || Self.standing[request.role] != nil else {
            let known = Self.standing.keys.sorted() + ["occasion"]
            throw Misuse(
                "'\(request.role)' is no role of a calendar",
                "Write busy:PERSON, busy:ROOM, \(each: known).")
        }
    }

    /// The folder the calendar is kept in.
    private func folder(_ found: Case) throws -> String {
        if let folder = Self.standing[request.role] { return folder }
        let resource = String(request.role.dropFirst("busy:".count))
        try known(resource, found)
        return "busy/\(ImportedCalendars.folderName(of: resource))"
    }

    private func known(_ name: String, _ found: Case) throws {
        let ids = found.problem.resources.filter { $0.pool == nil }.map(\.id) + found.problem.venues.map(\.id)
        guard ids.contains(name) else {
            throw Misuse(
                "the office has no person, room, venue or vehicle '\(name)'",
                Suggestion.remedy(for: name, among: ids, noun: "person, room, venue or vehicle"))
        }
    }

    // MARK: Reading

    /// The file's own name.
    private var fileName: String {
        if request.file == "-" { return "standard-input.ics" }
        let name = request.file.split(separator: "/").last.map(String.init) ?? request.file
        return name.hasSuffix(".ics") ? name : name + ".ics"
    }

    /// In minutes: from --from to --to; else from the first event to a year after the last.
    ///
    /// That year is as far as events are followed that repeat without end.
    private func window(of documents: [CalendarDocument], _ zone: CivilZone) throws -> ClosedRange<Int> {
        func day(_ text: String?, _ option: String) throws(Misuse) -> TimeRange? {
            guard let text else { return nil }
            guard let date = TimeQuestion.date(text) else {
                throw Misuse("'\(text)' after \(option) is not a date", "Write it as 2024-02-23.")
            }
            return zone.day(date)
        }
        let spoken = try documents.compactMap { try CalendarFile.extent($0, zone: zone) }
        func midnight(_ minute: Int, plus days: Int) -> Int {
            zone.day(zone.civil(Moment(minutes: minute)).date.adding(days: days)).start.minutes
        }
        let starts = spoken.flatMap { [$0.firstStart, $0.lastStart] }.map {
            min(max($0, Self.dates.lowerBound), Self.dates.upperBound)
        }
        let earliest = starts.min().map { midnight($0, plus: -1) } ?? Self.dates.lowerBound
        let latest = starts.max().map { midnight($0, plus: 367) } ?? Self.dates.upperBound
        let first = try day(request.from, "--from")?.start.minutes ?? max(earliest, Self.dates.lowerBound)
        let last = try day(request.to, "--to")?.end.minutes ?? min(latest, Self.dates.upperBound)
        // Every event stated beyond all dates: look at all dates, and tell that nothing lies there.
        if first >= last, request.from == nil, request.to == nil { return Self.dates }
        guard first < last else {
            throw Misuse(
                "the last day to look at is before the first",
                "Give a later day after --to, or an earlier one after --from.")
        }
        return first...last
    }

    /// 1970-01-01 and 2100-01-01: what is stated beyond is a slip, and nothing is looked for there.
    private static let dates = 0...68_374_080

    private func lying(at path: String) throws(Fault) -> [UInt8]? {
        if invocation.shelf.isFree(path) { return nil }
        let bytes = try invocation.shelf.read(path, mostBytes: Limits.standard.bytes, allowsEmpty: true)
        return bytes.isEmpty ? nil : bytes
    }

    // MARK: Adopting

    private func adopt() throws -> Reply {
        if let output = request.output, !request.isTrial, !invocation.shelf.isFree(output) {
            throw Misuse(
                "there is something at '\(output)' already, perhaps with your changes", "Name a new file after -o.")
        }
        // Without an office it is adopted all the same: in UTC, and its rooms stay remarks.
        let path = request.office ?? (try? OfficeFinder.find(nil, near: [], shelf: invocation.shelf))
        let office = try path.map {
            try CaseDesk.read(office: $0, occasions: [], language: invocation.language, shelf: invocation.shelf)
        }
        let language = invocation.language(for: office)
        let zone = office?.problem.zone ?? .utc
        let bytes = try invocation.shelf.read(request.file, mostBytes: Limits.standard.bytes)
        let document = try CalendarFile.parse(bytes, named: request.file)
        let reading = try CalendarFile.reading(document, over: [try window(of: [document], zone)], zone: zone)
        let report = ImportReport(reading, file: request.file, in: language)
        let adopted: AdoptedOccasion
        do throws(Faults) {
            adopted = try AdoptedOccasion(
                reading, file: request.file, zone: zone, office: office?.problem, domain: office?.domain)
        } catch {
            // Why nothing was adopted, and what became of every event all the same.
            var rest = reading
            rest.notices.removeAll(where: AdoptedOccasion.isFault)
            throw Unadopted(faults: error, account: ImportReport(rest, file: request.file, in: language).lines)
        }
        let told = report.lines + adopted.losses(in: language)
        if request.isTrial { return Reply(.fine, (told + [report.untouched]).joined(separator: "\n")) }
        guard let output = request.output else { return Reply(.fine, adopted.text(), hints: told) }
        try Drawer.write(Array(adopted.text().utf8), to: output)
        let summary = adopted.summary(in: language)
        let written = language(
            en: "Written to \(output): \(summary).", nl: "Bewaard in \(output): \(summary).",
            fr: "Écrit dans \(output) : \(summary).")
        let advice = language(
            en: "Read it over before you plan it.", nl: "Lees het na voor u het plant.",
            fr: "Le relire avant de le planifier.")
        return Reply(.fine, (told + [written, advice]).joined(separator: "\n"))
    }
}
