import Desk
import Documents
import Foundation
import Occasions
import Testing

/// What is called off stays in the plan, and its readers see for a fortnight that it does not take place.
@Suite struct CancelledExportTests: OfficeOnDisk {
    let folder = NSTemporaryDirectory() + "hostcity-cancelled-\(UUID().uuidString)"
    private var plan: String { folder + "/plan.yaml" }

    private static let office = """
        hostcity: office/1
        name: Protocol office
        zone: Europe/Brussels
        as-of: 2024-01-15
        venues:
          - {id: hall, rooms: [{id: east, set-up: 30 min}, {id: west}]}
        principals:
          - {id: mayor, name: Mayor}
        """

    private static let visit = """
        hostcity: occasion/1
        id: visit
        status: confirmed
        window: 2024-02-23..2024-02-24
        delegations: [{id: fr, name: France}]
        engagements:
          - {id: talks, title: Talks, length: 1 h, with: [mayor, fr], room: hall/east, audience: partner}
          - {id: dinner, title: Dinner, length: 2 h, with: [mayor, fr], room: hall/west, audience: public}
        """

    private static let other = """
        hostcity: occasion/1
        id: other
        window: 2024-02-23..2024-02-24
        engagements:
          - {id: walk, title: Walk, length: 1 h, with: mayor, audience: public}
        """

    private func prepare(_ visit: String = visit) throws {
        try write(Self.office, "office.yaml")
        try write(visit, "visit.yaml")
        try write(Self.other, "other.yaml")
        try writeKey()
        try writePlan(["visit.yaml", "other.yaml"], every: 150)
    }

    /// The entry of a feed with such a title.
    private func entry(_ title: String, in feed: String) throws -> String {
        try read("feeds/\(feed).ics").replacing("\r\n", with: "\n").components(separatedBy: "BEGIN:VEVENT")
            .first { $0.contains("SUMMARY:\(title)\n") || $0.contains("SUMMARY:CANCELLED: \(title)\n") } ?? ""
    }

    private func export(_ now: String) throws -> Reply {
        try ExportFeeds(.init(plan: plan, folder: folder + "/feeds", now: now)).run()
    }

    @Test func aCancelledOccasionIsToldForAFortnight() throws {
        defer { clear() }
        try prepare()
        _ = try export("2024-02-01 09:00")
        let uid = try entry("Dinner", in: "public").components(separatedBy: "\n")[1]
        try write(Self.visit.replacing("confirmed", with: "cancelled"), "visit.yaml")

        let check = try CheckPlan(.init(files: [plan])).run()
        #expect(check.ending == .fine, "\(check.text)")
        #expect(check.hints.count == 1)

        let reply = try export("2024-02-02 10:00")
        #expect(reply.ending == .fine)
        for feed in ["public", "person-mayor", "delegation-visit.fr", "room-hall.west"] {
            let told = try entry("Dinner", in: feed)
            #expect(told.contains("STATUS:CANCELLED"), "\(feed)")
            #expect(told.contains("TRANSP:TRANSPARENT"))
            #expect(told.contains("SUMMARY:CANCELLED: Dinner"))
            #expect(told.contains("SEQUENCE:1\n"))
            #expect(told.contains(uid))
        }
        #expect(try read("feeds/room-hall.east.ics").components(separatedBy: "STATUS:CANCELLED").count == 3)
        #expect(try entry("Walk", in: "public").contains("STATUS:CONFIRMED"))
        #expect(try entry("Talks", in: "public").isEmpty)
        let marked = try read("plan.yaml")
        #expect(marked.contains("    cancelled: 2024-02-02 09:00Z\n    was: confirmed\n"), "\(marked)")
        #expect(marked.contains("start: 2024-02-23 11:30"))

        let feed = try read("feeds/public.ics")
        #expect(try export("2024-02-16 09:59").hints.count == 1)
        #expect(try read("plan.yaml") == marked)
        #expect(try read("feeds/public.ics") == feed)
        _ = try export("2024-02-16 10:00")
        #expect(!(try read("feeds/public.ics").contains("Dinner")))
        #expect(!(try read("feeds/delegation-visit.fr.ics").contains("BEGIN:VEVENT")))
    }

    @Test func whatTakesPlaceAgainIsNews() throws {
        defer { clear() }
        try prepare()
        try write(Self.visit.replacing("confirmed", with: "cancelled"), "visit.yaml")
        _ = try export("2024-02-02 10:00")
        try write(Self.visit, "visit.yaml")
        _ = try export("2024-02-03 10:00")
        for feed in ["public", "person-mayor", "delegation-visit.fr", "room-hall.west"] {
            let told = try entry("Dinner", in: feed)
            #expect(told.contains("STATUS:CONFIRMED"), "\(feed)")
            #expect(told.contains("SEQUENCE:2\n"), "\(told)")
        }
        let marked = try read("plan.yaml")
        #expect(marked.contains("cancelled: no"))
        _ = try export("2024-02-04 10:00")
        #expect(try read("plan.yaml") == marked)
    }

    @Test func oneEngagementCanBeCancelled() throws {
        defer { clear() }
        try prepare()
        try write(Self.visit.replacing("title: Dinner,", with: "title: Dinner, cancelled: yes,"), "visit.yaml")
        let check = try CheckPlan(.init(files: [plan])).run()
        #expect(check.ending == .fine, "\(check.text)")
        _ = try export("2024-02-02 10:00")
        #expect(try entry("Dinner", in: "public").contains("STATUS:CANCELLED"))
        #expect(try entry("Talks", in: "person-mayor").contains("STATUS:CONFIRMED"))
        #expect(try entry("Talks", in: "person-mayor").contains("SEQUENCE:0\n"))
    }

    /// An option was never told to the public, nor to its guests.
    @Test(arguments: [("option", false), ("tentative", true)])
    func nobodyHearsOfWhatWasNeverPromised(_ status: String, _ isToldToGuests: Bool) throws {
        defer { clear() }
        try prepare(Self.visit.replacing("confirmed", with: status))
        try write(Self.visit.replacing("confirmed", with: "cancelled"), "visit.yaml")
        _ = try export("2024-02-02 10:00")
        #expect(try entry("Dinner", in: "public").isEmpty)
        #expect(try entry("Dinner", in: "person-mayor").contains("STATUS:CANCELLED"))
        let guests = try? entry("Dinner", in: "delegation-visit.fr")
        #expect((guests?.contains("STATUS:CANCELLED") ?? false) == isToldToGuests)
        #expect(try read("plan.yaml").contains("was: \(status)"))
    }

    /// Where the words have changed with the status nobody knows what was public.
    @Test func aChangedTitleKeepsItOutOfThePublicFeed() throws {
        defer { clear() }
        try prepare()
        try write(
            Self.visit.replacing("confirmed", with: "cancelled").replacing("title: Dinner", with: "title: Banquet"),
            "visit.yaml")
        _ = try export("2024-02-02 10:00")
        #expect(try entry("Banquet", in: "public").isEmpty)
        #expect(try entry("Banquet", in: "person-mayor").contains("STATUS:CANCELLED"))
    }

    @Test func aPlanNamesWhatIsGoneOnce() throws {
        defer { clear() }
        try prepare()
        try write(
            Self.visit.components(separatedBy: "engagements:")[0]
                + "engagements:\n  - {id: concert, title: Concert, length: 1 h, optional: yes}", "visit.yaml")
        let check = try CheckPlan(.init(files: [plan])).run()
        // What may be left out has to be decided too.
        #expect(check.ending == .no, "\(check.text)")
        #expect(
            check.text.contains("'Concert' (visit/concert) has no time, and the plan does not say that it is left out"))
        #expect(
            check.hints == [
                "\(plan):10: the plan has 2 engagements that the documents do not have: 'visit/talks', 'visit/dinner'. Nothing of it is judged. 'hostcity plan' with this plan as output takes it out; or put it back into its occasion."
            ])
        _ = try export("2024-02-02 10:00")
        #expect(!(try read("feeds/person-mayor.ics").contains("Dinner")))
    }
}
