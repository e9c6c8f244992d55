internal import Documents
internal import Occasions
internal import Papers

/// `hostcity print BID.yaml --what bid`: the answer to a bid on one page, for those who decide.
package struct PrintBid {
    private let request: PrintPapers.Request
    private let invocation: Invocation

    package init(_ request: PrintPapers.Request, _ invocation: Invocation) {
        self.request = request
        self.invocation = invocation
    }

    /// True of a call that asks for a bid's page.
    package static func isAsked(_ kinds: [String]) -> Bool {
        kinds.contains { $0.split(separator: ",").contains { $0 == PaperKind.bid.rawValue } }
    }

    package func run() throws -> Reply {
        let formats = try PaperFormat.list(request.formats)
        guard request.kinds == [PaperKind.bid.rawValue] else {
            throw Misuse("a bid has a page of its own, and stands on no other paper", "Ask for '--what bid' alone.")
        }
        guard BidDesk.isDocument(request.plan) else {
            throw Misuse("'\(request.plan)' is no document of a bid", "Name one, such as bid.yaml.")
        }
        let check = CheckBid.Request(bid: request.plan, plan: request.promised)
        guard let judged = try CheckBid(check, invocation).judged() else {
            return Reply(.noAnswer, BidReport.unjudged)
        }
        let found = judged.first
        let agenda = try Agenda.read(office: found.officePath, bids: [request.plan], shelf: invocation.shelf)
        let language = invocation.language(for: found)
        let head = SheetHead(
            kind: .bid, language: language, office: found.name, zone: found.problem.zone,
            state: .documents(asOf: found.asOf), days: [], reader: found.problem.occasions[BidQuestion.bid].id)
        let page = BidPageDesk(
            answer: judged.answer, paper: try agenda.bid(request.plan), policy: agenda.policy, isAlone: judged.isAlone
        ).page
        let sheet = Papers.Sheet.bid(page, subject: judged.answer.title, head)
        let files = try PaperPress(formats).files(of: [sheet])
        guard !files.isEmpty else {
            throw Misuse("a bid's page has no drawing", "Ask for another format, such as --format html.")
        }
        try Drawer.write(
            files.map { Documents.Sheet(path: "\(request.folder)/\($0.name)", bytes: $0.bytes) })
        let names = files.map { "\(request.folder)/\($0.name)" }
        return Reply(
            judged.answer.verdict == .noGo ? .no : .fine,
            ([judged.answer.verdict.text + ": " + judged.answer.title.onOneLine] + names).joined(separator: "\n"),
            hints: judged.hints)
    }
}
