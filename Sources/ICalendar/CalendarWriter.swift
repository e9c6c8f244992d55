internal import CLibical

/// Writes a calendar that every program reads alike: single events, plain zones, the same bytes for the same plan.
package enum CalendarWriter {
    /// PRODID of everything that hostcity writes.
    private static let producer = "-//hostcity//Protocol office//EN"

    /// Whether a file says that hostcity wrote it.
    package static func isOwn(_ bytes: [UInt8]) -> Bool {
        String(decoding: bytes.prefix(1000), as: UTF8.self).contains("\r\nPRODID:\(producer)\r\n")
    }

    package static func write(_ calendar: FeedCalendar) throws -> [UInt8] {
        let dressed = try FeedWardrobe(calendar).dress(calendar.events)
        let text = try Libical.alone { () throws(FeedFault) -> String in
            let root = try ComponentBuilder(ICAL_VCALENDAR_COMPONENT)
            try describe(calendar, root)
            for zone in dressed.zones { root.add(try ZoneWriting.component(zone)) }
            for event in dressed.events { root.add(try EventWriting.component(event)) }
            return try root.text()
        }
        let bytes = Array(mended(text).utf8)
        try BytesProfile.check(bytes)
        return bytes
    }

    /// Takes back the folds that libical makes after the last byte of a line, or inside its line end.
    ///
    /// Where a line is just as long as a fold, libical (3.0) goes on with nothing on the next line, or parts CR from LF.
    private static func mended(_ text: String) -> String {
        text.replacing("\r\r\n \n", with: "\r\n").replacing("\r\n \r\n", with: "\r\n")
    }

    private static func describe(_ calendar: FeedCalendar, _ root: borrowing ComponentBuilder) throws(FeedFault) {
        try unsafe root.add(icalproperty_new_version, "2.0")
        try unsafe root.add(icalproperty_new_prodid, producer)
        try unsafe root.add(icalproperty_new_calscale, "GREGORIAN")
        if let name = FeedText.flat(calendar.name) {
            try unsafe root.add(icalproperty_new_name, name)
            try root.addX("X-WR-CALNAME", name)
        }
        if let description = FeedText.flat(calendar.description) { try root.addX("X-WR-CALDESC", description) }
        try root.addX("X-WR-TIMEZONE", calendar.zone)
        let refresh = duration(minutes: calendar.refreshMinutes)
        try root.addLine("REFRESH-INTERVAL;VALUE=DURATION:\(refresh)")
        try root.addX("X-PUBLISHED-TTL", refresh)
        if let source = FeedText.address(calendar.source) { try unsafe root.add(icalproperty_new_source, source) }
    }

    private static func duration(minutes: Int) -> String {
        let minutes = max(1, minutes)
        let hours = minutes / 60 > 0 ? "\(minutes / 60)H" : ""
        return "PT" + hours + (minutes % 60 > 0 ? "\(minutes % 60)M" : "")
    }
}
