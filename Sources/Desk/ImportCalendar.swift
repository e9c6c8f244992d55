internal import Documents
internal import ICalendar
internal import Occasions

/// `hostcity import`: takes in a calendar of any origin and says what became of every event.
package struct ImportCalendar {
    package struct Request: Sendable {
        package var file: String
        package var role: String
        package var office: String?
        package var output: String?
        package var from: String?
        package var to: String?

        package init(
            file: String, role: String, office: String? = nil, output: String? = nil, from: String? = nil,
            to: String? = nil
        ) {
            self.file = file
            self.role = role
            self.office = office
            self.output = output
            self.from = from
            self.to = to
        }
    }

    private let request: Request

    package init(_ request: Request) { self.request = request }

    /// What the command line calls a role, and the folder it is kept in.
    private static let standing = [
        "holidays": "holiday", "school-holidays": "school-holiday", "observances": "observance",
        "city-events": "city-event",
    ]

    package func run() throws -> Reply {
        let name = request.role
        let isBusy = name.hasPrefix("busy:")
        guard isBusy || name == "occasion" || Self.standing[name] != nil else {
            let known = Self.standing.keys.sorted() + ["occasion"]
            throw wrong(
                "'\(name)' is no role of a calendar",
                "Write busy:PERSON, busy:ROOM, \(known.joined(separator: ", ")).")
        }
        if name == "occasion" { return try adopt() }
        let office = try OfficeFinder.find(request.office, near: [])
        let found = try CaseDesk.read(office: office, occasions: [])
        let folder: String
        if isBusy {
            let resource = String(name.dropFirst("busy:".count))
            try known(resource, found)
            folder = "busy/\(ImportedCalendars.folderName(of: resource))"
        } else {
            folder = Self.standing[name] ?? name
        }
        let bytes = try FileShelf.disk.read(request.file, mostBytes: Limits.standard.bytes)
        let reading = try read(bytes, request.file, zone: found.problem.zone)
        let file = request.file.split(separator: "/").last.map(String.init) ?? request.file
        let target = FilePath.beside(
            office, "\(ImportedCalendars.folder)/\(folder)/\(file.lowercased().hasSuffix(".ics") ? file : file + ".ics")")
        let before = try earlier(target, zone: found.problem.zone)
        try Drawer.write(bytes, to: target)
        var lines = ImportReport(reading, file: request.file).lines
        lines.append(ImportReport.difference(from: before, to: reading))
        lines.append("Kept as \(target); every plan and check of \(office) reads it from now on.")
        return Reply(.fine, lines.joined(separator: "\n"))
    }

    private func wrong(_ what: String, _ remedy: String) -> Faults {
        Faults(Fault(SourcePlace(file: "--as", line: 1), what, remedy))
    }

    private func known(_ name: String, _ found: Case) throws {
        let ids = found.problem.resources.filter { $0.pool == nil }.map(\.id)
        guard ids.contains(name) else {
            throw wrong(
                "the office has no person or room '\(name)'",
                Suggestion.remedy(for: name, among: ids, noun: "person or room"))
        }
    }

    // MARK: Reading

    private func read(_ bytes: [UInt8], _ file: String, zone: CivilZone) throws -> CalendarReading {
        do throws(CalendarFault) {
            return try CalendarReader.read(
                bytes, named: file, window: try window(zone), defaultZone: zone.name)
        } catch {
            throw Faults(
                Fault(
                    SourcePlace(file: error.file, line: error.line, column: error.column), error.what, error.remedy))
        }
    }

    /// From --from to --to; else every date a calendar of an office can mean.
    private func window(_ zone: CivilZone) throws(CalendarFault) -> ClosedRange<Int> {
        func day(_ text: String?, _ standard: Int, _ option: String) throws(CalendarFault) -> Int {
            guard let text else { return standard }
            guard let date = TimeQuestion.date(text) else {
                throw CalendarFault(
                    what: "'\(text)' is not a date", file: option, line: 1, column: 1, remedy: "Write it as 2024-02-23.")
            }
            return zone.moment(date, 0).minutes
        }
        let first = try day(request.from, Self.firstMinute, "--from")
        let last = try day(request.to, Self.lastMinute, "--to")
        guard first < last else {
            throw CalendarFault(
                what: "the last day is not after the first", file: "--to", line: 1, column: 1,
                remedy: "Give a later day after --to.")
        }
        return first...last
    }

    /// 1970-01-01 and 2050-01-01.
    private static let firstMinute = 0
    private static let lastMinute = 42_075_360

    private func earlier(_ path: String, zone: CivilZone) throws -> CalendarReading? {
        guard case .file(let bytes) = FileShelf.disk.find(path, mostBytes: Limits.standard.bytes), !bytes.isEmpty
        else { return nil }
        return try read(bytes, path, zone: zone)
    }

    // MARK: Adopting

    private func adopt() throws -> Reply {
        var office: Case?
        if let path = try? OfficeFinder.find(request.office, near: []) {
            office = try CaseDesk.read(office: path, occasions: [])
        } else if let named = request.office {
            office = try CaseDesk.read(office: named, occasions: [])
        }
        let zone = office?.problem.zone ?? .utc
        let bytes = try FileShelf.disk.read(request.file, mostBytes: Limits.standard.bytes)
        let reading = try read(bytes, request.file, zone: zone)
        let report = ImportReport(reading, file: request.file)
        let document = try AdoptedOccasion(reading, file: request.file, zone: zone, office: office?.problem).text()
        guard let output = request.output else {
            return Reply(.fine, document, hints: report.lines)
        }
        try Drawer.write(Array(document.utf8), to: output)
        return Reply(.fine, (report.lines + ["Written to \(output); read it over before you plan it."]).joined(separator: "\n"))
    }
}
