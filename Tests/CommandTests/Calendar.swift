/// Calendars as other programs send them.
enum Calendar {
    static func text(_ events: [[String]]) -> String {
        let head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//hostcity//tests//EN"]
        return (head + events.joined() + ["END:VCALENDAR", ""]).joined(separator: "\r\n")
    }

    static func event(_ uid: String, _ start: String, _ end: String, more: [String] = []) -> [String] {
        event(uid, at: ["DTSTART:\(start)", "DTEND:\(end)"], more: more)
    }

    /// `at`: its time as it is written.
    static func event(_ uid: String, at time: [String], more: [String] = []) -> [String] {
        let head = ["BEGIN:VEVENT", "UID:\(uid)@tests.example", "DTSTAMP:20270101T000000Z", "SUMMARY:Event \(uid)"]
        return head + time + more + ["END:VEVENT"]
    }
}
