/// What `plan`, `bilaterals` and `explain` ask for, as it stands on the command line.
package struct PlanRequest: Sendable {
    package var documents: [String]
    /// Calendars that count as if the office had promised them.
    package var calendars: [String]
    package var office: String?
    package var output: String?
    /// A plan whose other occasions stay as they are; nil: the plan at `output`, if it exists.
    package var against: String?
    package var seed: Int
    package var json: Bool
    /// Plans rounds of talks only, each as one question; everything else stays as it is.
    package var onlyRounds: Bool
    /// Puts everything into one model, for comparison. A large model has no answer in reasonable time.
    package var atOnce: Bool

    /// Leaves open what cannot be done, rather than nothing.
    package var isPartial: Bool

    package init(
        documents: [String], calendars: [String] = [], office: String? = nil, output: String? = nil,
        against: String? = nil, seed: Int = 1,
        json: Bool = false, onlyRounds: Bool = false, atOnce: Bool = false, isPartial: Bool = false
    ) {
        let given = CalendarDesk.split(documents)
        self.documents = given.documents
        self.calendars = given.calendars + calendars
        self.office = office
        self.output = output
        self.against = against
        self.seed = seed
        self.json = json
        self.onlyRounds = onlyRounds
        self.atOnce = atOnce
        self.isPartial = isPartial
    }
}
