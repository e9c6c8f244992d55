internal import CLibical

/// Writes the definition of a zone.
enum ZoneWriting {
    static func component(_ zone: ZoneDefinition) throws(FeedFault) -> ComponentBuilder {
        let component = try ComponentBuilder(ICAL_VTIMEZONE_COMPONENT)
        try unsafe component.add(icalproperty_new_tzid, zone.name)
        try component.addX("X-LIC-LOCATION", zone.name)
        if let changes = zone.changes {
            component.add(try observance(ICAL_XDAYLIGHT_COMPONENT, changes.daylight))
            component.add(try observance(ICAL_XSTANDARD_COMPONENT, changes.standard))
        } else {
            let standard = try ComponentBuilder(ICAL_XSTANDARD_COMPONENT)
            try fill(standard, start: 0, from: zone.standardOffset, to: zone.standardOffset)
            component.add(standard)
        }
        return component
    }

    private static func observance(
        _ kind: icalcomponent_kind, _ change: ZoneDefinition.Change
    ) throws(FeedFault) -> ComponentBuilder {
        let component = try ComponentBuilder(kind)
        try fill(
            component, start: ZoneDefinition.onset(of: change), from: change.offsetBefore, to: change.offset)
        let weekday = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][change.weekday]
        try component.addLine("RRULE:FREQ=YEARLY;BYMONTH=\(change.month);BYDAY=\(change.ordinal)\(weekday)")
        return component
    }

    private static func fill(
        _ component: borrowing ComponentBuilder, start: Int, from: Int, to: Int
    ) throws(FeedFault) {
        try component.addLine("DTSTART:" + StatedTime.text(wall: start, isDate: false))
        try unsafe component.add(icalproperty_new_tzoffsetfrom(Int32(from)))
        try unsafe component.add(icalproperty_new_tzoffsetto(Int32(to)))
        try unsafe component.add(icalproperty_new_tzname, name(offset: to))
    }

    /// An offset as people write it, such as `+0530`.
    private static func name(offset: Int) -> String {
        (offset < 0 ? "-" : "+") + padded(abs(offset) / 3600, to: 2) + padded(abs(offset) / 60 % 60, to: 2)
    }
}
