package import Editions
package import ICalendar
internal import Occasions

/// A view as a calendar; nothing but the view decides what stands in it.
package struct Feed: Sendable {
    package let calendar: FeedCalendar
    /// Such as `public.ics`, `person-mayor.ics` or `room-icc.main.ics`.
    package let fileName: String

    package init(_ view: View) {
        let writer = EntryWriter(language: view.language, zone: view.zone)
        let events =
            switch view.entries {
            case .everybody(let entries): entries.map(writer.event)
            case .delegation(let entries): entries.map(writer.event)
            case .person(let entries): entries.map(writer.event)
            case .room(let entries): entries.map(writer.event)
            }
        fileName = view.audience.fileStem + ".ics"
        calendar = FeedCalendar(
            name: view.title,
            description: view.language(
                en: "Version \(view.version)", nl: "Versie \(view.version)", fr: "Version \(view.version)"),
            zone: view.zone, events: events)
    }

    /// True for the names of files that an export writes.
    package static func isName(_ file: String) -> Bool {
        file.hasSuffix(".ics")
            && (file == "public.ics" || ["person-", "delegation-", "room-"].contains(where: file.hasPrefix))
    }
}
