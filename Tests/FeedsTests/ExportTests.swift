import Desk
import Documents
import Foundation
import Occasions
import Testing

/// The command as the office uses it, on a disk.
@Suite struct ExportTests: OfficeOnDisk {
    let folder = NSTemporaryDirectory() + "hostcity-export-\(UUID().uuidString)"
    private var plan: String { folder + "/plan.yaml" }
    private var feeds: String { folder + "/out/feeds" }

    private static let office = """
        hostcity: office/1
        name: Protocol office
        zone: Europe/Brussels
        as-of: 2024-01-15
        venues:
          - {id: a, rooms: [{id: b-c, set-up: 30 min}]}
          - {id: a-b, rooms: [{id: c}]}
        travel:
          minutes: [[a, a-b, 5 min]]
        principals:
          - {id: mayor, name: Mayor}
          - {id: alderman, name: Alderman}
        """

    private static let visit = """
        hostcity: occasion/1
        id: visit
        window: 2024-02-23..2024-02-24
        delegations: [{id: fr, name: France}]
        engagements:
          - {id: talks, title: Talks, length: 1 h, with: [mayor, fr], room: a/b-c, audience: partner}
          - {id: dinner, title: Dinner, length: 2 h, with: [mayor, fr], room: a-b/c, audience: public}
        """

    /// Writes the documents and a plan of them, from 9:00 an engagement every two hours.
    private func prepare() throws {
        try write(ExportTests.office, "office.yaml")
        try write(ExportTests.visit, "visit.yaml")
        try writeKey()
        try writePlan(["visit.yaml"], every: 120)
    }

    private func files() -> [String] {
        if case .folder(let names) = FileShelf.disk.find(feeds) { names } else { [] }
    }

    private func export(_ audiences: String..., to other: String? = nil) throws -> Reply {
        try ExportFeeds(.init(plan: plan, audiences: audiences, folder: other ?? feeds)).run()
    }

    private func fault(_ audiences: String..., to other: String? = nil) -> String {
        do {
            _ = try ExportFeeds(.init(plan: plan, audiences: audiences, folder: other ?? feeds)).run()
            return ""
        } catch { return Trouble.reply(to: error)?.text ?? "\(error)" }
    }

    @Test func everyAudienceGetsAFileOfItsOwn() throws {
        defer { clear() }
        try prepare()
        let reply = try export()
        #expect(
            files() == [
                "delegation-visit.fr.ics", "person-mayor.ics", "public.ics", "room-a-b.c.ics", "room-a.b-c.ics",
            ])
        #expect(reply.ending == .fine)
        #expect(reply.hints.isEmpty)
        #expect(reply.text.hasPrefix("\(feeds)/public.ics"))
        #expect(try read("out/feeds/room-a.b-c.ics").contains("SUMMARY:Talks"))
        #expect(try read("out/feeds/room-a-b.c.ics").contains("SUMMARY:Dinner"))
    }

    @Test func onlyWhatIsAskedFor() throws {
        defer { clear() }
        try prepare()
        _ = try export("person:mayor", "person:mayor", "public")
        #expect(files() == ["person-mayor.ics", "public.ics"])
        _ = try export("person:alderman")
        #expect(files().contains("person-alderman.ics"))
    }

    @Test func aPlanEditedByHandIsMarkedOnce() throws {
        defer { clear() }
        try prepare()
        _ = try export()
        let before = try read("out/feeds/person-mayor.ics")
        let edited = try read("plan.yaml").replacing("11:00", with: "11:30 # late")
        try write(edited, "plan.yaml")
        let reply = try export()
        #expect(
            reply.hints == [
                "\(plan) is now revision 2: 1 engagement changed since it was written (visit/dinner), and calendars are told so."
            ])
        let marked = try read("plan.yaml")
        #expect(marked.contains("start: 2024-02-23 11:30 # late"))
        let after = try read("out/feeds/person-mayor.ics")
        #expect(before.contains("SEQUENCE:0") && !before.contains("SEQUENCE:1"))
        #expect(after.contains("SEQUENCE:1\r\nDTSTART;TZID=Europe/Brussels:20240223T113000"))
        #expect(after.contains("SEQUENCE:0\r\nDTSTART;TZID=Europe/Brussels:20240223T090000"))
        #expect(try export().hints.isEmpty)
        #expect(try read("plan.yaml") == marked)
        #expect(try read("out/feeds/person-mayor.ics") == after)
    }

    @Test func whatIsLeftOverIsEmptiedOrNamed() throws {
        defer { clear() }
        try prepare()
        _ = try export("person:alderman", "public")
        try write("BEGIN:VCALENDAR", "out/feeds/person-retired.ics")
        try write("not ours", "out/feeds/holidays.ics")
        try write(
            ExportTests.visit.replacing("with: [mayor, fr]", with: "with: [fr]"), "visit.yaml")
        try write(
            "BEGIN:VCALENDAR\r\nPRODID:-//hostcity//Protocol office//EN\r\nSUMMARY:Talks\r\nEND:VCALENDAR\r\n",
            "out/feeds/person-mayor.ics")
        let reply = try export()
        #expect(!(try read("out/feeds/person-mayor.ics").contains("SUMMARY")))
        #expect(
            reply.hints.suffix(1) == [
                "\(feeds) still holds feeds of an earlier export whose audience is in the plan no more: person-retired.ics. Take them away, or their subscribers keep what they say."
            ])
    }

    @Test func nothingIsWrittenWhereSomethingIsWrong() throws {
        defer { clear() }
        try prepare()
        let edited = try read("plan.yaml").replacing("11:00", with: "11:30")
        try write(edited, "plan.yaml")
        try write("", "file")
        #expect(
            fault("public", "person:major")
                == "Error: there is no person 'major'. Did you mean 'mayor'?")
        #expect(
            fault("everyone")
                == "Error: 'everyone' is no audience. Write person:ID, room:ID, delegation:OCCASION:ID or public."
        )
        #expect(
            fault("driver:x")
                == "Error: 'driver' is no kind of audience. Write person:ID, room:ID, delegation:OCCASION:ID or public."
        )
        #expect(
            fault(to: folder + "/file")
                == "\(folder)/file:1:1: error: here lies a file, and the feeds are written into a folder. Name a folder after -o."
        )
        #expect(
            fault(to: folder + "/file/feeds")
                == "\(folder)/file:1:1: error: here lies a file, and a folder is wanted. Name another folder, or move the file away; nothing was written."
        )
        #expect(fault(to: "/proc/feeds").hasPrefix("/proc/feeds:1:1: error: the folder cannot be made: "))
        // One of the feeds cannot take its place: none does, and the plan keeps its marks.
        try FileManager.default.createDirectory(
            atPath: feeds + "/room-a.b-c.ics", withIntermediateDirectories: true)
        #expect(
            fault()
                == "\(feeds)/room-a.b-c.ics:1:1: error: here lies a folder, and a file is to be written. Name a file, or move the folder away; nothing was written."
        )
        #expect(files() == ["room-a.b-c.ics"])
        #expect(try read("plan.yaml") == edited)
    }

    @Test func theFirstExportMakesTheSecretOfTheUids() throws {
        defer { clear() }
        try prepare()
        try FileManager.default.removeItem(atPath: folder + "/office.key")
        let reply = try export("public")
        #expect(
            reply.hints == [
                "\(folder)/office.key is new: it holds the secret behind the UIDs of the calendars. Keep it with the office's documents."
            ])
        let mode = try FileManager.default.attributesOfItem(atPath: folder + "/office.key")[.posixPermissions] as? Int
        #expect(mode == 0o600)
        let first = try read("out/feeds/public.ics")
        #expect(try export("public").hints.isEmpty)
        #expect(try read("out/feeds/public.ics") == first)
        try FileManager.default.removeItem(atPath: folder + "/office.key")
        _ = try export("public")
        #expect(try read("out/feeds/public.ics") != first)
    }

    @Test func aSecretThatIsNoneIsAFault() throws {
        defer { clear() }
        try prepare()
        try write("hostcity: key/1\nkey: 1234\n", "office.key")
        #expect(
            fault()
                == "\(folder)/office.key:2:6: error: a key has 64 hexadecimal digits, and this one has not. Put back the file as it was. Without it calendars would take every engagement for a new one."
        )
    }

    /// What the public must not read yet is in nobody's public feed, and the command says until when.
    @Test(
        arguments: [
            ("embargo: 2024-02-20 12:00", "2024-02-20 11:59", "until its embargo ends, 2024-02-20 12:00"),
            (
                "embargo: 2024-02-20 12:00\nannounced: no", "2024-01-01 00:00",
                "until its embargo ends, 2024-02-20 12:00"
            ),
            (
                "embargo: 2024-02-20 12:00\nannounced: yes", "2024-02-20 00:00",
                "until its embargo ends, 2024-02-20 12:00"
            ),
            ("announced: no", "2024-02-22 12:00", "until it is announced; write 'announced: yes' in its document then"),
            ("embargo: 2024-02-20 12:00", "2024-02-20 12:00", nil),
            ("embargo: 2024-02-20 12:00\nannounced: no", "2024-02-20 12:01", nil),
            ("announced: yes", "2024-01-01 00:00", nil),
        ] as [(String, String, String?)]) func whatIsHeldBack(_ keys: String, _ now: String, _ until: String?) throws
    {
        defer { clear() }
        try prepare()
        try write(ExportTests.visit.replacing("id: visit\n", with: "id: visit\n\(keys)\n"), "visit.yaml")
        let reply = try ExportFeeds(.init(plan: plan, folder: feeds, now: now)).run()
        let held = until.map { "1 public engagement of 'visit' (visit) is held back from the public feed \($0)." }
        #expect(reply.hints == [held].compactMap(\.self))
        #expect(try read("out/feeds/public.ics").contains("Dinner") == (until == nil))
        #expect(try read("out/feeds/person-mayor.ics").contains("Dinner"))
        // Without a time every embargo holds.
        let timeless = try ExportFeeds(.init(plan: plan, folder: feeds)).run()
        #expect(timeless.hints.isEmpty == (keys == "announced: yes"))
    }
}
