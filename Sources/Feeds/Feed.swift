package import ICalendar
internal import Occasions

/// A calendar for one audience: a function of an edition of the plan, and of nothing else.
package struct Feed: Sendable {
    package let calendar: FeedCalendar
    /// Such as `public.ics`, `person-mayor.ics` or `room-icc.main.ics`.
    package let fileName: String

    package init(_ edition: Edition, for audience: FeedAudience) {
        let disclosure = Disclosure(edition: edition)
        let writer = EntryWriter(edition: edition)
        var events: [FeedEvent] = []
        for id in edition.problem.engagementIDs {
            guard let range = edition.plan.range(of: id, in: edition.problem) else { continue }
            switch audience {
            case .everybody:
                if let entry = disclosure.forEverybody(id) { events.append(writer.event(entry, id, range)) }
            case .delegation(let delegation):
                if let entry = disclosure.forDelegation(delegation, id) {
                    events.append(writer.event(entry, id, range))
                }
            case .person(let person):
                if let entry = disclosure.forPerson(person, id) { events.append(writer.event(entry, id, range)) }
            case .room(let room):
                for (entry, range) in disclosure.forRoom(room, id) { events.append(writer.event(entry, id, range)) }
            }
        }
        let (title, name) = Feed.names(of: audience, in: edition)
        fileName = name
        calendar = FeedCalendar(
            name: title,
            description: edition.language(
                en: "Version \(edition.revision)", nl: "Versie \(edition.revision)", fr: "Version \(edition.revision)"),
            zone: edition.problem.zone.name, events: events)
    }

    private static func names(of audience: FeedAudience, in edition: Edition) -> (title: String, file: String) {
        func named(_ kind: String, _ id: ResourceID) -> (String, String) {
            let resource = edition.problem[id]
            return ("\(edition.office): \(resource.title)", "\(kind)-\(Feed.safe(resource.id)).ics")
        }
        return switch audience {
        case .everybody: (edition.office, "public.ics")
        case .person(let id): named("person", id)
        case .delegation(let id): named("delegation", id)
        case .room(let id): named("room", id)
        }
    }

    /// Ids have no point and no sign, so that those of two resources never meet: `icc/main` is `icc.main`.
    private static func safe(_ id: String) -> String {
        var name = ""
        for scalar in id.unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9", "-": name.unicodeScalars.append(scalar)
            case "/", ":": name += "."
            default: name += "_\(String(scalar.value, radix: 16))_"
            }
        }
        return name
    }

    /// True for the names of files that an export writes.
    package static func isName(_ file: String) -> Bool {
        file.hasSuffix(".ics")
            && (file == "public.ics" || ["person-", "delegation-", "room-"].contains(where: file.hasPrefix))
    }

    /// Every audience a plan has something to say to, in the order of the documents.
    package static func audiences(of edition: Edition) -> [FeedAudience] {
        [.everybody]
            + edition.problem.resourceIDs.compactMap { id in
                switch edition.problem[id].kind {
                case .room: .room(id)
                case .principal, .staff: .person(id)
                case .delegation: .delegation(id)
                case .pool, .vehicle: nil
                }
            }
    }
}
