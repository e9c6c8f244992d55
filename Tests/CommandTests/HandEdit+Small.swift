/// Edits of the small visit: time, places, who is where, and the rules of a day.
extension HandEdit {
    static let small = [
        HandEdit(
            "within-window", "the preparation in the afternoon",
            [["plan.yaml", "start: 2027-03-12 09:00", "start: 2027-03-12 13:00"]],
            parties: ["visit/preparation", "08:00-12:00"]),
        HandEdit(
            "fixed-time", "the dinner half an hour late",
            [["plan.yaml", "start: 2027-03-11 19:00", "start: 2027-03-11 19:30"]], parties: ["visit/dinner", "19:00"]),
        HandEdit(
            "in-order", "the welcome after the session it comes before",
            [["plan.yaml", "start: 2027-03-11 10:00", "start: 2027-03-11 15:30"]],
            parties: ["visit/welcome-north", "visit/session"]),
        HandEdit(
            "fixed-time", "the dinner at none of the starts it may choose from",
            [["visit.yaml", "at: day 1 19:00", "at: [day 1 18:30, day 1 19:30]"]],
            parties: ["visit/dinner", "2 times"]),
        HandEdit(
            "days-later", "the session on the day of the welcome it is to follow a day later",
            [["visit.yaml", "after: welcome-north", "after: {engagement: welcome-north, days: 1}"]],
            parties: ["visit/welcome-north", "visit/session", "1 day"]),
        HandEdit(
            "not-during", "the parade during the session",
            [["visit.yaml", "title: Parade of the sedans", "title: Parade of the sedans\n    not-during: session"]],
            parties: ["visit/session", "visit/parade", "30 min"]),
        HandEdit(
            "next-to", "the talks in another room than the briefing they are to be next to",
            [
                [
                    "visit.yaml", "title: Talks with the south",
                    "title: Talks with the south\n    next-to: {engagement: briefing, at-most: 30 min}",
                ]
            ],
            parties: ["visit/briefing", "visit/talks-south", "30 min"]),
        HandEdit(
            "travel-time", "the welcome at the museum a quarter of an hour before the session",
            [["plan.yaml", "10:00, room: hall/salon", "12:15, room: museum/atrium"]],
            parties: ["visit:north", "visit/welcome-north", "visit/session", "20 min"]),
        HandEdit(
            "after-arrival", "the guests later than their welcome",
            [["visit.yaml", "arrival: 2027-03-11 09:00", "arrival: 2027-03-11 10:15"]],
            parties: ["visit:north", "visit/welcome-north"]),
        HandEdit(
            "room-once", "the talks in the room of the briefing",
            [["plan.yaml", "16:00, room: hall/salon", "15:15, room: hall/council"]],
            parties: ["hall/council", "visit/briefing", "visit/talks-south"]),
        HandEdit(
            "room-large-enough", "the briefing in the small room",
            [["plan.yaml", "15:00, room: hall/council", "15:00, room: hall/salon"]],
            parties: ["visit/briefing", "hall/salon", "25", "12"]),
        HandEdit(
            "room-equipped", "the briefing in a room without daylight",
            [
                ["office.yaml", "name: Salon,", "name: Salon, features: [daylight],"],
                ["visit.yaml", "seats: 25", "seats: 25, features: [daylight]"],
            ],
            parties: ["visit/briefing", "hall/council", "'daylight'"]),
        HandEdit(
            "opening-times", "the briefing before the house opens",
            [["plan.yaml", "15:00, room: hall/council", "07:15, room: hall/council"]],
            parties: ["visit/briefing", "hall/council"]),
        HandEdit(
            "room-blocked", "the briefing while the room is cleaned",
            [["plan.yaml", "15:00, room: hall/council", "08:15, room: hall/council"]],
            parties: ["visit/briefing", "'Cleaning'"]),
        HandEdit(
            "pool-enough", "the parade while the sedans drive",
            [["plan.yaml", "start: 2027-03-11 14:30", "start: 2027-03-11 16:15"]],
            parties: ["sedan", "visit/parade", "visit/talks-east", "visit/talks-south"]),
        HandEdit(
            "principal-once", "both welcomes of the mayor at once",
            [["plan.yaml", "11:00, room: hall/salon", "10:15, room: hall/council"]],
            parties: ["(mayor)", "visit/welcome-north", "visit/welcome-south"]),
        HandEdit(
            "delegation-once", "the welcome during the talks",
            [["plan.yaml", "11:00, room: hall/salon", "16:15, room: hall/council"]],
            parties: ["visit:south", "visit/welcome-south", "visit/talks-south"]),
        HandEdit(
            "staff-once", "the debriefing during the briefing",
            [["plan.yaml", "start: 2027-03-11 17:00", "start: 2027-03-11 15:15"]],
            parties: ["(dora)", "visit/briefing", "visit/debriefing"]),
        HandEdit(
            "person-blocked", "the welcome while the mayor sits in the college",
            [["plan.yaml", "start: 2027-03-11 11:00", "start: 2027-03-11 14:15"]],
            parties: ["(mayor)", "'College'", "visit/welcome-south"]),
        HandEdit(
            "kept-apart", "both at the town hall",
            [["plan.yaml", "16:00, room: museum/atrium", "16:00, room: hall/council"]],
            parties: ["visit:south", "visit:east", "visit/talks-south", "visit/talks-east"]),
        HandEdit(
            "duty-role", "a liaison officer for the protocol",
            [
                [
                    "plan.yaml", "10:00, room: hall/council, staff: {protocol-1: chris}",
                    "10:00, room: hall/council, staff: {protocol-1: anna}",
                ]
            ],
            parties: ["visit/signing", "(anna)", "protocol-1"]),
        HandEdit(
            "duty-role", "a room that was not asked for",
            [
                [
                    "plan.yaml", "start: 2027-03-12 10:00, room: hall/council",
                    "start: 2027-03-12 10:00, room: museum/atrium",
                ],
                ["visit.yaml", "needs: {set-up: theatre, seats: 80}", "needs: {set-up: theatre, seats: 60}"],
            ],
            parties: ["visit/signing", "museum/atrium", "hall/council"]),
        HandEdit(
            "liaison-language", "a liaison officer without French",
            [["plan.yaml", "liaison-south: bram", "liaison-south: anna"]],
            parties: ["(anna)", "visit:south", "visit/welcome-south"]),
        HandEdit(
            "interpreter-team", "one interpreter for two hours",
            [
                ["visit.yaml", "interpreters: 2", "interpreters: 1"],
                ["plan.yaml", "interpreter-2: tolk-2, ", ""],
            ], parties: ["visit/session", "1 interpreter", "takes 2"]),
        HandEdit(
            "interpreter-languages", "nobody who works into Dutch",
            [
                ["plan.yaml", "interpreter-1: tolk-1", "interpreter-1: tolk-3"],
                ["office.yaml", "languages: {a: [fr], c: [de]}", "languages: {a: [en], c: [nl]}"],
            ], parties: ["visit/session", "nl"]),
        HandEdit(
            "interpreter-team", "an interpreter of other languages",
            [
                ["plan.yaml", "interpreter-2: tolk-2", "interpreter-2: tolk-3"]
            ], parties: ["visit/session", "(tolk-3)", "(tolk-2)"]),
        HandEdit(
            "daily-rest", "the debriefing late at night",
            [["plan.yaml", "start: 2027-03-11 17:00", "start: 2027-03-11 22:15"]],
            parties: ["(dora)", "visit/debriefing", "visit/preparation", "11 h"]),
        HandEdit(
            "daily-hours", "the sorting after ten hours of paperwork",
            [["plan.yaml", "liaison-pool-1: anna", "liaison-pool-1: carl"]],
            parties: ["(carl)", "visit/paperwork", "visit/sorting", "30 min more than 11 h"]),
        HandEdit(
            "planned", "the debriefing without a time", [["plan.yaml", "start: 2027-03-11 17:00, ", ""]],
            parties: ["visit/debriefing"]),
        HandEdit(
            "planned", "the signing without anybody of the protocol",
            [["plan.yaml", "room: hall/council, staff: {protocol-1: chris}}\n", "room: hall/council}\n"]],
            parties: ["visit/signing", "protocol-1"]),
    ]
}
