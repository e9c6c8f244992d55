internal import Documents
internal import Occasions

/// `hostcity policy`: which actions nothing serves, and what each funding line carries.
package struct ShowPolicy {
    package struct Request: Sendable {
        /// Occasions and bids beside those that the office lists and the plan decides.
        package let documents: [String]
        /// The plan of what is promised; nil: `plan.yaml` beside the office.
        package let plan: String?

        package init(_ documents: [String] = [], plan: String? = nil) {
            self.documents = documents
            self.plan = plan
        }
    }

    private let request: Request
    private let recording: Recording
    private let invocation: Invocation

    package init(_ request: Request, _ recording: Recording, _ invocation: Invocation = Invocation()) {
        self.request = request
        self.recording = recording
        self.invocation = invocation
    }

    package func run() throws -> Reply {
        let office = try OfficeFinder.find(recording.office, near: request.documents, shelf: invocation.shelf)
        let plan = try (request.plan ?? OfficeFinder.plan(beside: office, shelf: invocation.shelf)).map {
            try PlanFile.read($0, shelf: invocation.shelf)
        }
        let desk = try BidDesk(
            recording.of(office: office), bids: request.documents + (plan?.occasions ?? []), invocation)
        guard let policy = desk.agenda.policy else {
            throw Fault(
                SourcePlace(file: office, line: 1), "the office names no policy",
                "Add a line such as 'policy: policy.yaml', a document of priorities, actions and funding lines.")
        }
        let report = PolicyReport(PolicyStanding(policy, desk.standings), desk)
        return Reply(.fine, recording.json ? try report.json() : report.text(), hints: desk.hints)
    }
}
