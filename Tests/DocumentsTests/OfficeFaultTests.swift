import Documents
import Testing

/// Each change spoils the office of the sketch in one way.
@Suite struct OfficeFaultTests {
    static let cases: [(old: String, new: String, faults: [String])] = [
        (
            "zone: Europe/Brussels", "zone: Europe/Brussel",
            [
                "office.yaml:3:7: error: there is no time zone 'Europe/Brussel'. Write one of the IANA names, such as Europe/Brussels or Asia/Tokyo."
            ]
        ),
        (
            "grain: 5 min", "grain: 7 min",
            [
                "office.yaml:6:8: error: a grain of 7 min does not divide the hour. Write one that does, such as 5, 10, 15 or 30 min."
            ]
        ),
        (
            "grain: 5 min", "grain: 5",
            [
                "office.yaml:6:8: error: the length '5' has no unit. Write '5 min', '5 h' or '5 days'."
            ]
        ),
        (
            "at: [51.0544, 3.7253]", "at: [151.0544, 3.7253]",
            [
                "office.yaml:11:10: error: '151.0544' is no latitude. Write a number from -90 to 90."
            ]
        ),
        (
            "at: [51.0544, 3.7253]", "at: 51",
            [
                "office.yaml:11:9: error: '51' is no point on the map. Write latitude and longitude such as [51.0544, 3.7253]."
            ]
        ),
        (
            "capacity:", "capacty:",
            [
                "office.yaml:17:9: error: 'capacty' is no key of a room. Did you mean 'capacity'?"
            ]
        ),
        (
            "id: icc", "id: ICC 1",
            [
                "office.yaml:24:9: error: 'ICC 1' is no id. Use lower-case letters a-z, digits and '-' only, such as 'icc-1'."
            ]
        ),
        (
            "id: icc", "id: stadhuis",
            [
                "office.yaml:24:5: error: the venue 'stadhuis' stands here a second time. Give this one another id."
            ]
        ),
        (
            "as-of: 2024-01-15", "as-of: 2024-02-30",
            [
                "office.yaml:5:8: error: '2024-02-30' is not in the calendar. Check the day and the month."
            ]
        ),
        (
            "set-up: 30 min", "set-up: 30",
            [
                "office.yaml:19:17: error: the length '30' has no unit. Write '30 min', '30 h' or '30 days'."
            ]
        ),
        (
            "sun: closed", "zon: closed",
            [
                "office.yaml:12:56: error: 'zon' is no day of the week. Write 'mon', 'sat', or days from and to such as 'mon-fri'."
            ]
        ),
        (
            "\"08:00-22:00\"", "\"22:00-08:00\"",
            [
                "office.yaml:12:21: error: the hours '22:00-08:00' end before they start. Write an end after midnight such as '18:00-26:00'."
            ]
        ),
        (
            "[[stadhuis, icc, 15 min]]", "[[stadhuis, ic, 15 min]]",
            [
                "office.yaml:33:24: error: there is no venue 'ic'. Use one of: stadhuis, icc, airport."
            ]
        ),
        (
            "speed: 18 km/h", "speed: 18",
            [
                "office.yaml:32:10: error: '18' is no speed. Write a number from 1 to 200 and its unit, such as '18 km/h'."
            ]
        ),
        (
            "regime: municipal", "regime: municpal",
            [
                "office.yaml:37:98: error: 'municpal' is no regime. Did you mean 'municipal'?"
            ]
        ),
        (
            "languages: {a: [nl]", "languages: {d: [nl]",
            [
                "office.yaml:39:72: error: 'd' is no key of an interpreter's languages. Use one of: a, b, c."
            ]
        ),
        (
            "count: 6", "count: -6",
            [
                "office.yaml:43:38: error: '-6' is no count. Write a whole number, from 0 up."
            ]
        ),
        (
            "{id: lo-2, roles: [liaison]}", "{id: mayor, roles: [liaison]}",
            [
                "office.yaml:38:6: error: the id 'mayor' is taken (office.yaml:35). Give this one another id."
            ]
        ),
        (
            "[nl, fr, en]", "[nl, French]",
            [
                "office.yaml:35:56: error: 'French' is no language code. Write two or three lower-case letters such as 'nl', 'fr', 'en'."
            ]
        ),
        (
            "hostcity: office/1", "hostcity: plan/1",
            [
                "office.yaml:1:11: error: this document is of the kind 'plan', and here one of the kind 'office' is read. Name the office document here."
            ]
        ),
        (
            "hostcity: office/1", "hostcity: office/2",
            [
                "office.yaml:1:11: error: 'office/2' is a version this hostcity does not read. Write 'office/1', or use a newer hostcity."
            ]
        ),
        (
            "hostcity: office/1", "title: x",
            [
                "office.yaml:1:1: error: the file does not say what it is. Begin it with 'hostcity: office/1'."
            ]
        ),
        (
            "domain: protocol", "domain: Protocol",
            [
                "office.yaml:4:9: error: 'Protocol.stad.gent.example' is no domain. Write one such as 'protocol.city.example', in lower case."
            ]
        ),
        (
            "note: \"the", "note: &a \"the",
            [
                "office.yaml:13:11: error: anchors (&) and aliases (*) are not read. Write the value out where it is meant, or put quotes round a text that begins with this sign."
            ]
        ),
        (
            "name: Stadhuis", "name: Stadhuis: x",
            [
                "office.yaml:9:19: error: this is no YAML: mapping values are not allowed in this context. Check the indentation (spaces, no tabs), the colons and the quotes here and in the line before."
            ]
        ),
        (
            "name: Stadhuis", "name:",
            [
                "office.yaml:9:5: error: 'name' of a venue has no value. Give it one, or take the key out."
            ]
        ),
        (
            "    name: Stadhuis", "    id: x",
            [
                "office.yaml:8:5: error: the key 'id' stands here and once more in the same mapping. Keep one of them."
            ]
        ),
        (
            "    name: Stadhuis", "\tname: Stadhuis",
            [
                "office.yaml:9:1: error: this is no YAML: found a tab character that violates indentation, while scanning a plain scalar that begins at line 8. Check the indentation (spaces, no tabs), the colons and the quotes here and in the line before."
            ]
        ),
        (
            "pools:", "calendars: [{file: no.ics, role: busy, of: mayr}, {file: no.ics, role: holiday}]\npools:",
            [
                "office.yaml:42:44: error: there is no room, venue, person, vehicle or pool 'mayr'. Did you mean 'mayor'?",
                "office.yaml:42:58: error: there is no file 'no.ics'. Check the path; it counts from the folder of the document that names it.",
            ]
        ),
        (
            "pools:", "rules: rules\npools:",
            [
                "office.yaml:42:8: error: there is no file 'rules'. Check the path; it counts from the folder of the document that names it."
            ]
        ),
        (
            "shared: yes", "shared: maybe",
            [
                "office.yaml:22:17: error: 'maybe' is neither yes nor no. Write 'yes' or 'no'."
            ]
        ),
        (
            "booths: 2", "booths: two",
            [
                "office.yaml:18:17: error: 'two' is no count. Write a whole number, from 0 up."
            ]
        ),
        (
            "id: airport", "name: airport",
            [
                "office.yaml:29:5: error: a venue has no 'id'. Add one, such as 'id: town-hall'."
            ]
        ),
        (
            "roles: [liaison]", "roles: [Liaison Officer]",
            [
                "office.yaml:38:24: error: 'Liaison Officer' is no id. Use lower-case letters a-z, digits and '-' only, such as 'liaison-officer'."
            ]
        ),
        (
            "mon-fri: \"08:00-22:00\"", "mon-fri: \"8-22\"",
            [
                "office.yaml:12:21: error: '8-22' are no hours. Write them such as '09:00-17:30' or '18:00-26:00'."
            ]
        ),
        (
            "mon-fri:", "mon-sat:",
            [
                "office.yaml:12:36: error: Sat has opening times already. Name every day once."
            ]
        ),
        (
            "speed: 18 km/h", "detour: 0.5",
            [
                "office.yaml:32:11: error: '0.5' is no detour. Write a number from 1 to 10."
            ]
        ),
        (
            "rank: 60", "rank: high",
            [
                "office.yaml:35:36: error: 'high' is no rank. Write a whole number, 1 to 999."
            ]
        ),
        (
            "pools:", "calendars: [{file: office.yaml, role: holliday}]\npools:",
            [
                "office.yaml:42:39: error: 'holliday' is no role. Did you mean 'holiday'?"
            ]
        ),
        (
            "pools:", "calendars: [{file: office.yaml, role: holiday}]\npools:",
            [
                "office.yaml:1:1: error: this is not a calendar: it does not begin with BEGIN:VCALENDAR. Export the calendar as an .ics file."
            ]
        ),
        (
            "name: Protocol office of the City of Ghent\n", "",
            [
                "office.yaml:1:1: error: an office has no 'name'. Add one, such as 'name: Protocol office of the City of Ghent'."
            ]
        ),
        (
            "venues:", "venus:",
            [
                "office.yaml:7:1: error: 'venus' is no key of an office. Did you mean 'venues'?"
            ]
        ),
        (
            "shared: yes", "shared: [yes]",
            [
                "office.yaml:22:17: error: a list is neither yes nor no. Write 'yes' or 'no'."
            ]
        ),
        (
            "name: ICC", "name: [ICC]",
            [
                "office.yaml:25:11: error: here stands a list, and a text is wanted. Write one text."
            ]
        ),
        (
            "at: [50.9014, 4.4844]", "at: [north, 4.4844]",
            [
                "office.yaml:30:10: error: 'north' is no latitude. Write a number from -90 to 90."
            ]
        ),
    ]

    @Test(arguments: cases.indices) func says(_ index: Int) {
        let given = OfficeFaultTests.cases[index]
        let text = Sketch.faults(office: Sketch.office.changing(given.old, to: given.new))
        #expect(text.split(separator: "\n").map(String.init) == given.faults)
    }
}
