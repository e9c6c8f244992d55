internal import ICalendar
package import Occasions

/// Calendars given with a question, each file parsed once.
package struct GivenCalendars: Sendable {
    let files: [GivenFile]
    /// The office's zone; without an office that of most of the events.
    package let zone: CivilZone
    /// False where no office says how the reader's clock stands.
    let hasOffice: Bool

    package var paths: [String] { files.map(\.path) }

    /// `zone`: the office's; nil: there is no office. Throws the faults of all files at once.
    package static func read(
        _ paths: [String], zone: CivilZone?, shelf: FileShelf = .disk
    ) throws(Faults) -> GivenCalendars {
        let faults = FaultList()
        var files: [GivenFile] = []
        for path in paths {
            do throws(Fault) {
                let bytes = try shelf.read(path, mostBytes: Limits.standard.bytes)
                let document = try CalendarFile.parse(bytes, named: path)
                files.append(
                    GivenFile(
                        path: path, document: document,
                        extent: try CalendarFile.extent(document, zone: zone ?? .utc)))
            } catch {
                faults.add(error)
            }
        }
        try faults.end()
        let given = GivenCalendars(files: files, zone: zone ?? .utc, hasOffice: zone != nil)
        guard zone == nil else { return given }
        let found = try given.taken(over: given.stretches(beside: []))
        return GivenCalendars(files: files, zone: found.commonZone ?? .utc, hasOffice: false)
    }

    /// Where what stands in them can meet anything.
    package func stretches(beside: [TimeRange]) -> [TimeRange] {
        Stretches.of(files.compactMap(\.extent), beside: beside, zone: zone)
    }

    /// What takes place in some stretches of time, every series expanded.
    package func taken(over stretches: [TimeRange]) throws(Faults) -> TakenCalendars {
        let faults = FaultList()
        var readings: [CalendarReading] = []
        let others = try others(faults)
        for (number, file) in files.enumerated() {
            do throws(Fault) {
                let windows = stretches.map { $0.start.minutes...$0.end.minutes }
                readings.append(
                    try CalendarFile.reading(file.document, over: windows, zone: zone, beside: others[number]))
            } catch {
                faults.add(error)
            }
        }
        try faults.end()
        return TakenCalendars(files: files, zone: zone, stretches: stretches, readings: readings)
    }

    /// By file: what the other files hold of its events.
    private func others(_ faults: FaultList) throws(Faults) -> [[EventVersion]] {
        guard files.count > 1 else { return files.map { _ in [] } }
        var versions: [EventVersion] = []
        for (number, file) in files.enumerated() {
            do throws(Fault) {
                for var version in try CalendarFile.versions(file.document, zone: zone) {
                    version.file = number
                    versions.append(version)
                }
            } catch {
                faults.add(error)
            }
        }
        try faults.end()
        let byUID = Dictionary(grouping: versions, by: \.uid)
        var others: [[EventVersion]] = files.map { _ in [] }
        for uid in versions.map(\.uid).once {
            guard let all = byUID[uid] else { continue }
            let holders = Set(all.map(\.file)).sorted()
            guard holders.count > 1 else { continue }
            for file in holders { others[file] += all.filter { $0.file != file } }
        }
        return others
    }
}
