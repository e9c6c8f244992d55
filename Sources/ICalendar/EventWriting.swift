internal import CLibical

/// Writes one event of a feed, its properties always in the same order.
enum EventWriting {
    static func component(_ dressed: FeedWardrobe.Dressed) throws(FeedFault) -> ComponentBuilder {
        let event = dressed.event
        let component = try ComponentBuilder(ICAL_VEVENT_COMPONENT)
        let stamp = StatedTime.text(wall: event.stamp * 60, isDate: false, isUTC: true)
        try unsafe component.add(icalproperty_new_uid, event.uid)
        try component.addLine("DTSTAMP:" + stamp)
        try component.addLine("LAST-MODIFIED:" + stamp)
        try unsafe component.add(icalproperty_new_sequence(Int32(event.sequence)))
        try addTime("DTSTART", dressed.start, dressed, component)
        try addTime("DTEND", dressed.end, dressed, component)
        try addTexts(event, component)
        try addStanding(event, component)
        for property in event.xProperties.sorted(by: { ($0.name, $0.value) < ($1.name, $1.value) }) {
            if let value = FeedText.clean(property.value) { try component.addX(property.name, value) }
        }
        return component
    }

    private static func addTime(
        _ name: String, _ value: String, _ dressed: FeedWardrobe.Dressed, _ component: borrowing ComponentBuilder
    ) throws(FeedFault) {
        let parameter = dressed.isDate ? ";VALUE=DATE" : dressed.zone.map { ";TZID=" + $0 } ?? ""
        try component.addLine("\(name)\(parameter):\(value)")
    }

    private static func addTexts(
        _ event: FeedEvent, _ component: borrowing ComponentBuilder
    ) throws(FeedFault) {
        if var summary = FeedText.clean(event.summary) {
            if event.status == .cancelled, !summary.hasPrefix("CANCELLED: ") { summary = "CANCELLED: " + summary }
            try unsafe component.add(icalproperty_new_summary, summary)
        }
        if let location = FeedText.clean(event.location) {
            try unsafe component.add(icalproperty_new_location, location)
        }
        if let text = FeedText.clean(event.description) { try unsafe component.add(icalproperty_new_description, text) }
        if let url = FeedText.address(event.url) { try unsafe component.add(icalproperty_new_url, url) }
        for category in event.categories {
            if let name = FeedText.flat(category) { try unsafe component.add(icalproperty_new_categories, name) }
        }
    }

    private static func addStanding(
        _ event: FeedEvent, _ component: borrowing ComponentBuilder
    ) throws(FeedFault) {
        let isCancelled = event.status == .cancelled
        let busy = isCancelled ? .free : event.busy
        try component.addLine("STATUS:" + event.status.rawValue.uppercased())
        try component.addLine("TRANSP:" + (busy == .free ? "TRANSPARENT" : "OPAQUE"))
        let shown =
            switch busy {
            case .opaque: "BUSY"
            case .tentative: "TENTATIVE"
            case .free: "FREE"
            }
        try component.addX("X-MICROSOFT-CDO-BUSYSTATUS", shown)
        try component.addLine("CLASS:" + (event.isPrivate ? "PRIVATE" : "PUBLIC"))
    }
}
