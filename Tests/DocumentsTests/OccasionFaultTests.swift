import Documents
import Testing

/// Each change spoils the occasion of the sketch in one way.
@Suite struct OccasionFaultTests {
    static let cases: [(old: String, new: String, faults: [String])] = [
        (
            "window: 2024-02-23..2024-02-24", "window: 2024-02-24..2024-02-23",
            [
                "ecofin.yaml:5:9: error: the window '2024-02-24..2024-02-23' ends before it begins. Write the first day first."
            ]
        ),
        (
            "window: 2024-02-23..2024-02-24", "window: {from: day 1 09:00, to: 2024-02-24 12:00}",
            [
                "ecofin.yaml:5:16: error: 'day 1' counts from no occasion here. Write the date."
            ]
        ),
        (
            "kind: ministerial-conference", "kind: ministerial",
            [
                "ecofin.yaml:4:7: error: 'ministerial' is no kind. Use one of: visit, ministerial-conference, congress, diplomatic-days, public-event, meeting, award."
            ]
        ),
        (
            "departure: 2024-02-24 17:00", "departure: 2024-02-21 17:00",
            [
                "ecofin.yaml:15:5: error: the delegation departs before it arrives. Check both times and their zones."
            ]
        ),
        (
            "arrival: 2024-02-22 20:00", "arrival: 1924-02-22 20:00",
            [
                "ecofin.yaml:14:14: error: the arrival is more than a year from the occasion. Check the year."
            ]
        ),
        (
            "Asia/Tokyo", "Asia/Tokio",
            [
                "ecofin.yaml:17:45: error: there is no time zone 'Asia/Tokio'. Write one of the IANA names, such as Europe/Brussels or Asia/Tokyo."
            ]
        ),
        (
            "arrival: 2024-02-22 20:00", "arrival: 2024-03-31 02:30",
            [
                "ecofin.yaml:14:14: error: 2024-03-31 02:30 does not exist in Europe/Brussels: the clocks go forward. Write an earlier or a later time."
            ]
        ),
        (
            "room: any", "room: pacificatiezaal",
            [
                "ecofin.yaml:45:11: error: there is no venue 'pacificatiezaal'. A room is written with its venue: 'stadhuis/pacificatiezaal'."
            ]
        ),
        (
            "room: any", "room: icc/man",
            [
                "ecofin.yaml:45:11: error: there is no room 'icc/man'. Did you mean 'icc/main'?"
            ]
        ),
        (
            "room: any", "room: stathuis",
            [
                "ecofin.yaml:45:11: error: there is no room or venue 'stathuis'. Did you mean 'stadhuis'?"
            ]
        ),
        (
            "length: 2 h", "length: 2 hours",
            [
                "ecofin.yaml:24:13: error: '2 hours' is no length. Write one such as '90 min', '2 h', '1 h 30 min' or '1 day'."
            ]
        ),
        (
            "length: 2 h", "length: 120",
            [
                "ecofin.yaml:24:13: error: the length '120' has no unit. Write '120 min', '120 h' or '120 days'."
            ]
        ),
        (
            "    length: 2 h\n", "",
            [
                "ecofin.yaml:21:5: error: engagement 'plenary-1' has no 'length'. Add one, such as 'length: 90 min'."
            ]
        ),
        (
            "staff: {protocol: 1}", "staff: {protocool: 1}",
            [
                "ecofin.yaml:34:13: error: nobody of the staff has the role 'protocool'. Did you mean 'protocol'?"
            ]
        ),
        (
            "staff: {protocol: 1}", "staff: {interpreter: 1}",
            [
                "ecofin.yaml:34:13: error: 'interpreter' is not asked for under 'staff'. Use the key 'interpreters' of the engagement."
            ]
        ),
        (
            "staff: {protocol: 1}", "staff: {usher: 1}",
            [
                "ecofin.yaml:34:13: error: nobody of the staff has the role 'usher'. Give somebody the role in the office's document, or take this out."
            ]
        ),
        (
            "sedan: 2", "sedan: 20",
            [
                "ecofin.yaml:35:20: error: 20 are asked for, and the pool 'sedan' has 6. Ask for fewer, or raise the count of the pool."
            ]
        ),
        (
            "sedan: 2", "sedans: 2",
            [
                "ecofin.yaml:35:13: error: there is no pool 'sedans'. Did you mean 'sedan'?"
            ]
        ),
        (
            "with: [mayor, all-delegations]", "with: [mayr, all-delegation, lo-1]",
            [
                "ecofin.yaml:25:12: error: there is no principal or delegation 'mayr'. Did you mean 'mayor'?",
                "ecofin.yaml:25:18: error: there is no principal or delegation 'all-delegation'. Did you mean 'all-delegations'?",
                "ecofin.yaml:25:34: error: 'lo-1' is a member of staff. Ask for people of the staff by role, under 'staff', 'liaison' or 'interpreters'.",
            ]
        ),
        (
            "id: arrival-{delegation}", "id: arrival",
            [
                "ecofin.yaml:38:5: error: the id 'arrival' would be the same for each delegation. Put {delegation} in it, such as 'arrival-{delegation}'."
            ]
        ),
        (
            "after: walk", "after: wlak",
            [
                "ecofin.yaml:53:12: error: there is no engagement 'wlak'. Did you mean 'walk'?"
            ]
        ),
        (
            "id: walk\n", "id: walk\n    after-x: y\n",
            [
                "ecofin.yaml:44:5: error: 'after-x' is no key of engagement 'walk'. Did you mean 'after'?"
            ]
        ),
        (
            "after: [plenary-1,", "after: [dinner, plenary-1,",
            [
                "ecofin.yaml:53:12: error: engagements wait for each other in a circle: ecofin/dinner, then ecofin/walk, then ecofin/dinner. Take one 'after' out."
            ]
        ),
        (
            "at: day 1 22:00", "at: day 1 22:00\n    between: 09:00-10:00",
            [
                "ecofin.yaml:52:5: error: 'between' stands beside 'at', which fixes the start already. Keep one of the two."
            ]
        ),
        (
            "between: 09:00-13:00", "between: 09:00-10:00",
            [
                "ecofin.yaml:27:5: error: 2 h do not fit between these hours. Widen the hours or shorten the length."
            ]
        ),
        (
            "id: walk", "id: dinner",
            [
                "ecofin.yaml:49:9: error: the engagement 'dinner' stands here a second time (ecofin.yaml:43). Give this one another id."
            ]
        ),
        (
            "set-up: theatre", "set-up: teatre",
            [
                "ecofin.yaml:29:21: error: 'teatre' is no set-up. Did you mean 'theatre'?"
            ]
        ),
        (
            "languages: [en, nl]", "languages: [en]",
            [
                "ecofin.yaml:31:5: error: interpretation is asked for and not between which languages. Name two or more under 'languages'."
            ]
        ),
        (
            "title: Informal", "wishes: {room-onse: 2, room-once: 1}\ntitle: Informal",
            [
                "ecofin.yaml:3:10: error: there is no rule 'room-onse'. Did you mean 'room-once'?",
                "ecofin.yaml:3:24: error: the rule 'room-once' is no wish in this office's rule book. Weigh only rules of the severity 'should'.",
            ]
        ),
        (
            "- {between: [fr, jp]", "- {between: [fr]",
            [
                "ecofin.yaml:19:15: error: 'between' names 1 parties. Name two, such as [aa, bb]."
            ]
        ),
        (
            "- {between: [fr, jp]", "- {between: [fr, us]",
            [
                "ecofin.yaml:19:20: error: there is no principal or delegation 'us'. Use one of: fr, jp, mayor, all-delegations."
            ]
        ),
        (
            "delegations:\n",
            "candidates: {first: 2027-03-01, last: 2027-03-31, days: 2, starts-on: [thu, fri]}\ndelegations:\n",
            [
                "ecofin.yaml:5:1: error: 'window' stands beside 'candidates'. Keep one of the two.",
                "ecofin.yaml:6:1: error: only a bid has candidates, and the status is 'confirmed'. Write 'status: bid', or a window instead.",
                "ecofin.yaml:15:14: error: the arrival is more than a year from the occasion. Check the year.",
                "ecofin.yaml:16:16: error: the departure is more than a year from the occasion. Check the year.",
                "ecofin.yaml:18:45: error: the arrival is more than a year from the occasion. Check the year.",
                "ecofin.yaml:27:9: error: the day is more than a year from the occasion. Check the year.",
            ]
        ),
        (
            "size: 6", "size: 0",
            [
                "ecofin.yaml:12:11: error: '0' is no size. Write a whole number, from 1 up."
            ]
        ),
        (
            "country: FR", "country: France",
            [
                "ecofin.yaml:9:14: error: 'France' is no country code. Write two capital letters such as 'FR'."
            ]
        ),
        (
            "id: jp", "id: fr",
            [
                "ecofin.yaml:17:10: error: the id 'ecofin:fr' is taken (ecofin.yaml:7). Give this one another id."
            ]
        ),
        (
            "id: jp", "id: mayor",
            [
                "ecofin.yaml:17:10: error: 'mayor' is the id of Mayor already. Give the delegation another id."
            ]
        ),
        (
            "liaison: yes", "liaison: si",
            [
                "ecofin.yaml:16:14: error: 'si' is neither yes nor no. Write 'yes' or 'no'."
            ]
        ),
        (
            "on: 2024-02-23", "on: 23/02/2024",
            [
                "ecofin.yaml:26:9: error: '23/02/2024' is no date. Write year, month and day such as '2024-02-23'."
            ]
        ),
        (
            "between: 09:00-13:00", "between: 9h-13h",
            [
                "ecofin.yaml:27:14: error: '9h-13h' are no hours. Write them such as '09:00-17:30' or '18:00-26:00'."
            ]
        ),
        (
            "on: 2024-02-23", "on: 2025-12-23",
            [
                "ecofin.yaml:26:9: error: the day is more than a year from the occasion. Check the year."
            ]
        ),
        (
            "at: day 1 22:00", "at: day 1",
            [
                "ecofin.yaml:51:9: error: 'day 1' is no time. Write the day and the clock, such as 'day 1 09:00'."
            ]
        ),
        (
            "at: day 1 22:00", "at: 2024-02-23 25:00",
            [
                "ecofin.yaml:51:9: error: '25:00' is no time of the day. Write one from 00:00 to 24:00."
            ]
        ),
        (
            "at: day 1 22:00", "at: day 0 22:00",
            [
                "ecofin.yaml:51:9: error: 'day 0' is no day. Count the days of the occasion from 'day 1'."
            ]
        ),
        (
            "gap: 15 min", "gap: 90 min",
            [
                "ecofin.yaml:48:62: error: 'at-most' is less than 'gap'. Write the least minutes under 'gap'."
            ]
        ),
        (
            "after: walk", "after: dinner",
            [
                "ecofin.yaml:53:12: error: the engagement comes after itself. Name another engagement."
            ]
        ),
        (
            "after: walk", "after: other/walk",
            [
                "ecofin.yaml:53:12: error: there is no engagement 'other/walk'. Use one of: ecofin/plenary-1, ecofin/arrival-fr, ecofin/arrival-jp, ecofin/walk, ecofin/dinner."
            ]
        ),
        (
            "for-each: delegation", "for-each: [fr, us]",
            [
                "ecofin.yaml:39:20: error: there is no delegation 'us'. Use one of: fr, jp."
            ]
        ),
        (
            "optional: yes", "optionel: yes",
            [
                "ecofin.yaml:47:5: error: 'optionel' is no key of engagement 'walk'. Did you mean 'optional'?"
            ]
        ),
        (
            "audience: public", "audience: press",
            [
                "ecofin.yaml:36:15: error: 'press' is no audience. Use one of: public, partner, staff, restricted."
            ]
        ),
        (
            "interpretation: simultaneous\n    interpreters: 2", "interpreters: 2",
            [
                "ecofin.yaml:31:19: error: interpreters are asked for and 'interpretation' is none. Write 'interpretation: simultaneous', consecutive or whispered."
            ]
        ),
        (
            "share: venue", "share: hall",
            [
                "ecofin.yaml:19:32: error: 'hall' is no place to share. Use one of: engagement, room, venue, entrance, vehicle, hotel, lounge, adjacent."
            ]
        ),
        (
            "minutes: 15", "minutes: -5",
            [
                "ecofin.yaml:19:48: error: '-5' is no number of minutes. Write a whole number, 0 to 1440."
            ]
        ),
        (
            "with: [mayor, fr]", "with: [mayor, mayor]",
            [
                "ecofin.yaml:52:19: error: 'mayor' takes part twice. Name everyone once."
            ]
        ),
        (
            "id: ecofin", "id: Ecofin 2024",
            [
                "ecofin.yaml:2:5: error: 'Ecofin 2024' is no id. Use lower-case letters a-z, digits and '-' only, such as 'ecofin-2024'."
            ]
        ),
        (
            "length: 3 h", "length: 0 min",
            [
                "ecofin.yaml:50:13: error: '0 min' is too short a length. Write one from 1 min to 60 days."
            ]
        ),
        (
            "seats: 200", "seats: -1",
            [
                "ecofin.yaml:29:37: error: '-1' is no count. Write a whole number, from 0 up."
            ]
        ),
        (
            "weight: 3", "weight: heavy",
            [
                "ecofin.yaml:37:61: error: 'heavy' is no weight. Write a whole number, from 0 up."
            ]
        ),
        (
            "engagements:", "engagement:",
            [
                "ecofin.yaml:1:1: error: an occasion has no 'engagements'. Add one, such as 'engagements: [{id: welcome, length: 30 min}]'.",
                "ecofin.yaml:20:1: error: 'engagement' is no key of an occasion. Did you mean 'engagements'?",
            ]
        ),
        (
            "kind: ministerial-conference", "status: maybe",
            [
                "ecofin.yaml:4:9: error: 'maybe' is no status. Use one of: inquiry, option, tentative, confirmed, cancelled, bid."
            ]
        ),
        (
            "  - id: walk\n", "  - walk\n  - id: walk\n",
            [
                "ecofin.yaml:43:5: error: an engagement is a mapping of keys and values, and here stands 'walk'. Write 'key: value' for each of: id, for-each, title, kind, length, with, on, between, at, room, needs, languages, interpretation, interpreters, liaison, staff, pools, after, optional, prefer, audience, zone, places, listeners, heavy, precedence, present, entrance, leads-to, vehicles, greeter, hosts, relief, not-during, next-to, cancelled, seating, from, to, dress, contact."
            ]
        ),
        (
            "window: 2024-02-23..2024-02-24", "window: 2024-02-23",
            [
                "ecofin.yaml:5:9: error: '2024-02-23' is no window. Write the first and the last day such as '2024-02-23..2024-02-24', or {from: TIME, to: TIME}."
            ]
        ),
        (
            "window: 2024-02-23..2024-02-24", "window: 2024-02-23..2034-02-24",
            [
                "ecofin.yaml:5:9: error: the window is longer than a year. Check the years of its days."
            ]
        ),
        (
            "length: 3 h", "length: 2.5 h",
            [
                "ecofin.yaml:50:13: error: '2.5 h' is no length. Write one such as '90 min', '2 h', '1 h 30 min' or '1 day'."
            ]
        ),
    ]

    @Test(arguments: cases.indices) func says(_ index: Int) {
        let given = OccasionFaultTests.cases[index]
        let text = Sketch.faults(Sketch.ecofin.changing(given.old, to: given.new))
        #expect(text.split(separator: "\n").map(String.init) == given.faults)
    }
}
