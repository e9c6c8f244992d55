/// Edits of the full week: orders of arrival, interpreting, coaches and vans, weeks of work, options and other facts.
extension HandEdit {
    static let full = [
        HandEdit(
            "adjacent-apart", "neighbours who are not to be", in: "full",
            [["summit.yaml", "between: [north, east], share: adjacent", "between: [north, south], share: adjacent"]],
            at: "summit.yaml", parties: ["summit:north", "summit:south", "1 and 2"]),
        HandEdit(
            "announced-on-option", "the talk with the press made public", in: "full",
            [["summit.yaml", "audience: partner", "audience: public"]], parties: ["summit/press", "hall/left"]),
        HandEdit(
            "apart-in-hotels", "one hotel for both", in: "full", [["summit.yaml", "Hotel Swan", "Hotel Lion"]],
            at: "summit.yaml", parties: ["summit:south", "summit:east"]),
        HandEdit(
            "apart-in-vehicles", "one van for both, one after the other", in: "full",
            [["plan.yaml", "09:35, staff: {vehicle-1: van-2}", "09:35, staff: {vehicle-1: van-1}"]],
            parties: ["summit:south", "summit:east", "summit/transfer-south", "summit/transfer-east", "van-1"]),
        HandEdit(
            "arrival-order", "the west after the east", in: "full",
            [
                ["plan.yaml", "arrival-west, start: 2027-03-15 09:35", "arrival-west, start: 2027-03-15 09:40"],
                ["plan.yaml", "arrival-east, start: 2027-03-15 09:40", "arrival-east, start: 2027-03-15 09:35"],
            ], parties: ["summit/arrival-west", "summit/arrival-east"]),
        HandEdit(
            "average-hours", "an officer who has worked too much", in: "full",
            [["office.yaml", "worked: 600 h", "worked: 815 h"]], parties: ["(olga)", "815 h", "816 h"]),
        HandEdit(
            "bilateral-break", "three talks without a break", in: "full",
            [["plan.yaml", "start: 2027-03-15 14:35", "start: 2027-03-15 14:30"]],
            parties: ["summit:north", "summit/north-south", "summit/north-east", "summit/north-west"]),
        HandEdit(
            "bilateral-quota", "a fourth talk on the day", in: "full",
            [["plan.yaml", "start: 2027-03-16 09:00}", "start: 2027-03-15 15:30}"]],
            parties: ["summit:north", "summit/north-isles", "Mon 15 Mar 2027"]),
        HandEdit(
            "booths-enough", "a session where there are no booths", in: "full",
            [["plan.yaml", "08:30, room: hall/main", "08:30, room: hall/right"]],
            parties: ["summit/session-1", "hall/right", "hall/main"]),
        HandEdit(
            "caterer-hours", "the dinner too late for the caterer", in: "full",
            [["plan.yaml", "start: 2027-03-16 19:30", "start: 2027-03-16 20:45"]], parties: ["summit/dinner", "22:00"]),
        HandEdit(
            "coach-break", "back from the port without a break", in: "full",
            [["plan.yaml", "start: 2027-03-17 12:45", "start: 2027-03-17 12:15"]],
            parties: ["(coachman-1)", "summit/trip-1", "summit/trip-2", "45 min"]),
        HandEdit(
            "coach-driving", "a third trip for one driver", in: "full",
            [["plan.yaml", "driver-1: coachman-2", "driver-1: coachman-1"]],
            parties: ["(coachman-1)", "summit/trip-3", "9 h"]),
        HandEdit(
            "daily-span", "closing the house late after opening it", in: "full",
            [["plan.yaml", "start: 2027-03-18 20:00", "start: 2027-03-18 21:30"]],
            parties: ["(olga)", "summit/opening", "summit/closing", "13 h"]),
        HandEdit(
            "visit-shape", "a transfer of guests who have not arrived", in: "full",
            [["plan.yaml", "transfer-south, start: 2027-03-18", "transfer-south, start: 2027-03-15"]],
            parties: ["(summit:south)", "summit/transfer-south", "summit/arrival-south"]),
        HandEdit(
            "usual-hours", "talks late at night", in: "full",
            [["plan.yaml", "north-south, start: 2027-03-15 13:30", "north-south, start: 2027-03-15 22:15"]],
            parties: ["summit/north-south", "(bilateral)", "07:00-22:30"]),
        HandEdit(
            "held-by-contract", "a rehearsal in a hall of which the fair has half by contract", in: "full",
            [["fair.yaml", "{room: hall/left, rank: 2, until: 2027-03-12}", "{room: hall/right, confirmed: yes}"]],
            parties: ["summit/rehearsal", "hall/main", "hall/right", "(fair)"]),
        HandEdit(
            "divided-hall", "the talk with the press in half of the hall in use", in: "full",
            [["plan.yaml", "start: 2027-03-17 10:00", "start: 2027-03-17 13:15"]],
            parties: ["hall/main", "hall/left", "summit/press", "summit/rehearsal"]),
        HandEdit(
            "driver-licence", "a coach without a driver for it", in: "full",
            [["plan.yaml", "driver-1: coachman-2", "driver-1: chauffeur"]],
            parties: ["(chauffeur)", "coach-2", "summit/trip-3"]),
        HandEdit(
            "embargo", "the vigil in the evening that is kept free", in: "full",
            [["plan.yaml", "start: 2027-03-17 17:00", "start: 2027-03-19 19:00"]],
            parties: ["summit/vigil", "Evening of the city council"]),
        HandEdit(
            "escort-limits", "an escort of six cars", in: "full", [["summit.yaml", "cars: 3", "cars: 6"]],
            at: "summit.yaml", parties: ["summit:north", "6", "5"]),
        HandEdit(
            "evening-team", "the dinner after two sessions", in: "full",
            [["plan.yaml", "interpreter-1: duo-5", "interpreter-1: duo-1"]],
            parties: ["(duo-1)", "summit/session-1", "summit/session-2", "summit/dinner"]),
        HandEdit(
            "greeter-present", "the briefing of the greeter just before the guests", in: "full",
            [["plan.yaml", "start: 2027-03-15 08:30", "start: 2027-03-15 08:55"]],
            parties: ["(greta)", "summit/briefing", "summit/arrival-isles", "09:20-09:37"]),
        HandEdit(
            "interpreter-day", "a third session for one interpreter", in: "full",
            [["plan.yaml", "interpreter-1: duo-4", "interpreter-1: duo-1"]],
            parties: ["(duo-1)", "summit/session-3", "7 h"]),
        HandEdit(
            "interpreter-session", "two sessions with a short break", in: "full",
            [["plan.yaml", "start: 2027-03-16 12:30", "start: 2027-03-16 12:00"]],
            parties: ["(duo-1)", "summit/session-1", "summit/session-2"]),
        HandEdit(
            "kerb-interval", "the north right after the south", in: "full",
            [["plan.yaml", "start: 2027-03-15 09:50", "start: 2027-03-15 09:47"]],
            parties: ["summit/arrival-south", "summit/arrival-north", "5 min", "summit:north"]),
        HandEdit(
            "option-lapsed", "an option that was not taken up", in: "full",
            [
                [
                    "summit.yaml", "{room: hall/left, rank: 1, until: 2027-03-10}",
                    "{room: hall/dining, rank: 1, until: 2027-02-20}",
                ]
            ],
            parties: ["summit/dinner", "hall/dining", "Sat 20 Feb 2027"]),
        HandEdit(
            "option-rank-unique", "two first options", in: "full", [["fair.yaml", "rank: 2", "rank: 1"]],
            at: "fair.yaml", parties: ["hall/left", "(fair)", "(summit)"]),
        HandEdit(
            "publication-embargo", "the concert before anything may be public", in: "full",
            [["summit.yaml", "embargo: 2027-03-10", "embargo: 2027-03-18"]],
            parties: ["summit/concert", "Thu 18 Mar 2027"]),
        HandEdit(
            "quiet-hours", "the plenary too soon after a long flight", in: "full",
            [["summit.yaml", "arrival: 2027-03-14 18:00", "arrival: 2027-03-14 22:30"]],
            parties: ["summit:isles", "summit/plenary", "30 min"]),
        HandEdit(
            "relay-givers", "one interpreter alone to give relay from Dutch", in: "full",
            [["plan.yaml", "interpreter-5: booth-fr-1", "interpreter-5: booth-fr-3"]],
            parties: ["summit/plenary", "nl", "(booth-en-1)"]),
        HandEdit(
            "room-reset", "two talks in the salon ten minutes apart", in: "full",
            [["plan.yaml", "start: 2027-03-15 16:15", "start: 2027-03-15 16:10"]],
            parties: ["hall/salon", "summit/south-west", "summit/east-isles", "15 min"]),
        HandEdit(
            "rooms-exclude", "the vigil beside the concert", in: "full",
            [["plan.yaml", "start: 2027-03-17 17:00", "start: 2027-03-17 15:30"]],
            parties: ["hall/foyer", "hall/chapel", "summit/concert", "summit/vigil"]),
        HandEdit(
            "vehicle-once", "one van for two transfers", in: "full",
            [["plan.yaml", "09:15, staff: {vehicle-1: van-3}", "09:15, staff: {vehicle-1: van-1}"]],
            parties: ["van-1", "summit/transfer-south", "summit/transfer-west"]),
        HandEdit(
            "vehicle-seats", "a car for six people", in: "full",
            [["plan.yaml", "09:15, staff: {vehicle-1: van-3}", "09:15, staff: {vehicle-1: car}"]],
            parties: ["summit/transfer-west", "summit:west", "6", "4 seats"]),
        HandEdit(
            "weekly-hours", "three hours more after six long days", in: "full",
            [
                [
                    "plan.yaml", "start: 2027-03-20 18:00, staff: {protocol-1: otto}",
                    "start: 2027-03-20 18:00, staff: {protocol-1: wim}",
                ]
            ], parties: ["(wim)", "51 h", "50 h"]),
        HandEdit(
            "weekly-rest", "the desk on Sunday after six days", in: "full",
            [
                [
                    "plan.yaml", "start: 2027-03-21 12:00, staff: {protocol-1: olga}",
                    "start: 2027-03-21 12:00, staff: {protocol-1: wim}",
                ]
            ], parties: ["(wim)", "35 h"]),
        HandEdit(
            "whisper-listeners", "whispering to three", in: "full", [["summit.yaml", "listeners: 2", "listeners: 3"]],
            parties: ["summit/dinner", "3 listeners"]),
        HandEdit(
            "work-break", "the stocktaking a quarter of an hour after the inspection", in: "full",
            [["plan.yaml", "start: 2027-03-18 12:30", "start: 2027-03-18 12:15"]],
            parties: ["(otto)", "summit/inspection", "summit/stocktaking", "30 min"]),
        HandEdit(
            "zone-quota", "a badge too few", in: "full", [["summit.yaml", "red: 4", "red: 3"]],
            parties: ["summit:north", "summit/plenary", "zone red"]),
    ]
}
