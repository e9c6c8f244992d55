internal import Documents
internal import Occasions
internal import Register

/// `hostcity bid list`: how far each bid has come, what is next, and what is held for it.
package struct ListBids {
    private let documents: [String]
    private let recording: Recording
    private let invocation: Invocation

    package init(_ documents: [String] = [], _ recording: Recording, _ invocation: Invocation = Invocation()) {
        self.documents = documents
        self.recording = recording
        self.invocation = invocation
    }

    package func run() throws -> Reply {
        let desk = try BidDesk(recording, bids: documents, invocation)
        let report = BidListReport(desk: desk)
        return Reply(
            .fine, recording.json ? try report.json() : report.text(),
            hints: desk.hints + (desk.agenda.bids.isEmpty ? [BidListReport.advice(desk.found.officePath)] : []))
    }
}
