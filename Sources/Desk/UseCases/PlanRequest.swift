/// What the commands ask for, as they stand on the command line.
package struct PlanRequest: Sendable {
    package var documents: [String]
    package var office: String?
    package var output: String?
    /// A plan whose other occasions stay as they are; the output if it exists already.
    package var against: String?
    package var seed: Int
    package var json: Bool
    /// Rounds of talks alone, each as one question; everything else stays as it is.
    package var onlyRounds: Bool
    /// Everything as one model, for comparison: finds nothing in reasonable time where there is much to plan.
    package var atOnce: Bool

    package init(
        documents: [String], office: String? = nil, output: String? = nil, against: String? = nil, seed: Int = 1,
        json: Bool = false, onlyRounds: Bool = false, atOnce: Bool = false
    ) {
        self.documents = documents
        self.office = office
        self.output = output
        self.against = against
        self.seed = seed
        self.json = json
        self.onlyRounds = onlyRounds
        self.atOnce = atOnce
    }
}
