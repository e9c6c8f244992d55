/// Edits of the day of talks: slots and waits.
extension HandEdit {
    static let talks = [
        HandEdit(
            "fair-waits", "three waits where others have none", in: "talks",
            [
                [
                    "plan.yaml", "round-north-east, start: 2027-03-15 09:25",
                    "round-north-east, start: 2027-03-15 09:50",
                ],
                [
                    "plan.yaml", "round-north-west, start: 2027-03-15 09:50",
                    "round-north-west, start: 2027-03-15 10:40",
                ],
                ["plan.yaml", "start: 2027-03-15 10:15", "start: 2027-03-15 11:30"],
            ], parties: ["day:north", "Round of talks"]),
        HandEdit(
            "talks-in-slots", "a talk five minutes after its slot", in: "talks",
            [["plan.yaml", "start: 2027-03-15 10:15", "start: 2027-03-15 10:20"]],
            parties: ["day/round-north-isles", "Round of talks", "10:20"]),
    ]
}
