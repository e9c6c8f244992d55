internal import Documents
internal import Occasions

/// `hostcity bid due`: what falls due within so many days, and what is late.
package struct ShowDue {
    package struct Request: Sendable {
        package let documents: [String]
        /// `30d`
        package let within: String

        package init(_ documents: [String] = [], within: String) {
            self.documents = documents
            self.within = within
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
        let days = try DaysAhead.read(request.within, after: "--within")
        let desk = try BidDesk(recording, bids: request.documents, invocation)
        let end = desk.zone.day(desk.today.adding(days: days)).end
        let items = (DueOfBids(desk: desk).items + DueOfTies(desk: desk).items).filter { $0.due < end }
            .enumerated().sorted(by: DueItem.isBefore).map(\.element)
        let report = DueReport(desk: desk, items: items, days: days)
        return Reply(.fine, recording.json ? try report.json() : report.text(), hints: desk.hints)
    }
}
