extension HandEditTests {
    /// Of the rules of hosts and delegations, on the fixture `guests`.
    static let guestEdits = [
        Edit(
            "vehicle-once", "the errand in the van of the south",
            [["plan.yaml", "08:00, staff: {vehicle-1: car}", "11:15, staff: {vehicle-1: van}"]],
            parties: ["(van)", "visit/errand", "visit/ride-south"], fixture: "guests"),
        Edit(
            "apart-in-vehicles", "the coach of the north for the south right after",
            [
                [
                    "plan.yaml", "11:00, staff: {vehicle-1: van, driver-1: els}",
                    "09:35, staff: {vehicle-1: bus, driver-1: dirk}",
                ]
            ], parties: ["(visit:north)", "(visit:south)", "(bus)", "5 min", "10 min"], fixture: "guests"),
        Edit(
            "apart-in-hotels", "both in one hotel", [["visit.yaml", "hotel: Reylof", "hotel: Harmony"]],
            parties: ["(visit:north)", "(visit:south)"], fixture: "guests", told: "visit.yaml"),
        Edit(
            "greeter-present", "the college right after the welcome",
            [["plan.yaml", "visit/college, start: 2027-03-11 11:00", "visit/college, start: 2027-03-11 10:30"]],
            parties: ["(mayor)", "visit/welcome", "visit/college", "09:50-10:35"], fixture: "guests"),
        Edit(
            "zone-quota", "five of the north with four floaters", [["visit.yaml", "places: 3", "places: 5"]],
            parties: ["(visit:north)", "visit/session", "zone red", "5 people", "4 floaters"], fixture: "guests"),
        Edit(
            "bilateral-quota", "the fourth talks on the first day",
            [["plan.yaml", "2027-03-12 10:00", "2027-03-11 16:00"]],
            parties: ["(visit:south)", "visit/talks-4", "1 more than 3"], fixture: "guests"),
        Edit(
            "bilateral-break", "three talks in a row", [["plan.yaml", "14:30", "14:00"]],
            parties: ["(visit:south)", "visit/talks-1", "visit/talks-3", "1 h 30 min"], fixture: "guests"),
        Edit(
            "vehicle-seats", "the south in the car", [["plan.yaml", "vehicle-1: van", "vehicle-1: car"]],
            parties: ["(visit:south)", "visit/ride-south", "(car)", "1 too few", "(van)"], fixture: "guests"),
        Edit(
            "driver-licence", "the coach with the driver of the van",
            [["plan.yaml", "driver-1: dirk", "driver-1: els"]],
            parties: ["visit/ride-north", "(bus)", "(els)", "(dirk)"], fixture: "guests"),
    ]
}
