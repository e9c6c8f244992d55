internal import CLibical

extension Libical {
    /// Parses the lines of one component and copies its properties.
    /// A property with a value that cannot be parsed is absent from the result.
    static func parse(_ lines: [ContentLine], in wrappers: [String]) -> [StatedProperty] {
        var source = ""
        for wrapper in wrappers { source += "BEGIN:\(wrapper)\r\n" }
        var names: [String] = []
        for line in lines { source += "\(line.name)\(parameters(of: line, &names)):\(line.value)\r\n" }
        for wrapper in wrappers.reversed() { source += "END:\(wrapper)\r\n" }
        return alone {
            guard let root = unsafe source.withCString({ text in unsafe icalparser_parse_string(text) }) else {
                return []
            }
            defer { unsafe icalcomponent_free(root) }
            var component = unsafe root
            for _ in wrappers.dropFirst() {
                guard let inner = unsafe icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT) else {
                    return []
                }
                unsafe component = inner
            }
            return unsafe properties(of: component, zones: names)
        }
    }

    /// Names of zones hold colons, commas and backslashes, which libical misreads. It is given their numbers instead.
    private static func parameters(of line: ContentLine, _ zones: inout [String]) -> String {
        guard ContentLine.times.contains(line.name), !line.parameters.isEmpty else { return line.parameters }
        var parameters = ""
        for name in ["VALUE", "RANGE"] {
            guard let value = line.parameter(name)?.trimmingBlanks, !value.isEmpty,
                value.utf8.allSatisfy({ (0x41...0x5A).contains($0 & 0xDF) || $0 == 0x2D })
            else { continue }
            parameters += ";\(name)=\(value)"
        }
        if let zone = line.parameter("TZID"), !zone.trimmingBlanks.isEmpty {
            parameters += ";TZID=\(zones.count)"
            zones.append(ZoneNames.tidy(zone))
        }
        return parameters
    }

    /// The pointers are gathered before anything is read from them: reading moves libical's own iterator.
    private static func properties(of component: OpaquePointer, zones: [String]) -> [StatedProperty] {
        var found = unsafe [OpaquePointer]()
        var next = unsafe icalcomponent_get_first_property(component, ICAL_ANY_PROPERTY)
        while let property = unsafe next {
            unsafe found.append(property)
            unsafe next = icalcomponent_get_next_property(component, ICAL_ANY_PROPERTY)
        }
        return unsafe found.compactMap { property in unsafe copy(property, zones) }
    }

    private static func copy(_ property: OpaquePointer, _ zones: [String]) -> StatedProperty? {
        let kind = unsafe icalproperty_isa(property)
        guard kind != ICAL_XLICERROR_PROPERTY, let value = unsafe icalproperty_get_value(property),
            let name = unsafe take(icalproperty_get_property_name_r(property)),
            let copied = unsafe copyValue(value, zone: zone(parameter(property, "TZID"), zones))
        else { return nil }
        var result = StatedProperty(name: name.uppercased(), value: copied)
        switch kind {
        case ICAL_RECURRENCEID_PROPERTY:
            result.range = unsafe parameter(property, "RANGE")
        case ICAL_ATTENDEE_PROPERTY, ICAL_ORGANIZER_PROPERTY:
            result.person = unsafe StatedProperty.Person(
                name: parameter(property, "CN"), answer: parameter(property, "PARTSTAT"),
                kind: parameter(property, "CUTYPE"), role: parameter(property, "ROLE"))
        default: break
        }
        return result
    }

    private static func zone(_ number: String?, _ zones: [String]) -> String? {
        guard let number = number.flatMap(Int.init), zones.indices.contains(number) else { return nil }
        return zones[number]
    }

    private static func parameter(_ property: OpaquePointer, _ name: String) -> String? {
        unsafe name.withCString { name in
            unsafe take(icalproperty_get_parameter_as_string_r(property, name))
        }
    }

    private static func copyValue(_ value: OpaquePointer, zone: String?) -> StatedProperty.Value? {
        switch unsafe icalvalue_isa(value) {
        case ICAL_DATE_VALUE, ICAL_DATETIME_VALUE, ICAL_DATETIMEDATE_VALUE:
            return unsafe moment(icalvalue_get_datetime(value), zone: zone).map { .time($0) } ?? .noSuchTime
        case ICAL_DATETIMEPERIOD_VALUE:
            let both = unsafe icalvalue_get_datetimeperiod(value)
            guard unsafe icaltime_is_null_time(both.time) != 0 else {
                return unsafe moment(both.time, zone: zone).map { .time($0) } ?? .noSuchTime
            }
            return unsafe period(both.period, zone: zone)
        case ICAL_PERIOD_VALUE:
            return unsafe period(icalvalue_get_period(value), zone: zone)
        case ICAL_DURATION_VALUE:
            return unsafe .length(length(icalvalue_get_duration(value)))
        case ICAL_UTCOFFSET_VALUE:
            return unsafe .offset(Int(icalvalue_get_utcoffset(value)))
        case ICAL_INTEGER_VALUE:
            return unsafe .number(Int(icalvalue_get_integer(value)))
        case ICAL_TEXT_VALUE:
            return unsafe Libical.copy(icalvalue_get_text(value)).map { .text($0) }
        case ICAL_X_VALUE:
            return unsafe Libical.copy(icalvalue_get_x(value)).map { .text($0) }
        default:
            return unsafe take(icalvalue_as_ical_string_r(value)).map { .text($0) }
        }
    }

    /// Reads the numbers only: libical's own arithmetic must not see them before they are checked.
    private static func moment(_ time: icaltimetype, zone: String?) -> StatedTime? {
        let isUTC = unsafe icaltime_is_utc(time) != 0
        let day = unsafe CalendarDay(year: Int(time.year), month: Int(time.month), day: Int(time.day))
        return unsafe StatedTime(
            day, hour: Int(time.hour), minute: Int(time.minute), second: Int(time.second),
            isDate: time.is_date != 0, isUTC: isUTC, zone: zone)
    }

    private static func period(_ period: icalperiodtype, zone: String?) -> StatedProperty.Value {
        guard let start = unsafe moment(period.start, zone: zone) else { return .noSuchTime }
        let end = unsafe icaltime_is_null_time(period.end) != 0 ? nil : moment(period.end, zone: zone)
        return unsafe .period(start, end: end, length: length(period.duration))
    }

    private static func length(_ duration: icaldurationtype) -> StatedLength {
        let sign = duration.is_neg != 0 ? -1 : 1
        return StatedLength(
            days: sign * (Int(duration.weeks) * 7 + Int(duration.days)),
            seconds: sign * (Int(duration.hours) * 3600 + Int(duration.minutes) * 60 + Int(duration.seconds)))
    }
}
