internal import CPSAT
internal import Documents
internal import Occasions
internal import Solving

/// `hostcity bid portfolio`: which of some bids can be hosted together beside everything promised, and what that takes.
package struct JudgePortfolio {
    package struct Request: Sendable {
        /// Documents of bids, or ids where the office lists them.
        package let bids: [String]
        package var office: String?
        /// The plan of what is promised; nil: `plan.yaml` beside the office.
        package var plan: String?
        package var seed: Int
        package var json: Bool

        package init(
            bids: [String], office: String? = nil, plan: String? = nil, seed: Int = 1, json: Bool = false
        ) {
            self.bids = bids
            self.office = office
            self.plan = plan
            self.seed = seed
            self.json = json
        }
    }

    private let request: Request
    private let invocation: Invocation

    package init(_ request: Request, _ invocation: Invocation) {
        self.request = request
        self.invocation = invocation
    }

    package static let mostBids = PortfolioSearch.mostBids

    package func run() throws -> Reply {
        guard (1...Self.mostBids).contains(request.bids.count) else {
            throw Misuse(
                "\(request.bids.count) bids are too many: every set of them is judged",
                "Name \(Self.mostBids) at most, those whose dates lie near each other.")
        }
        let desk = try PortfolioDesk(
            bids: request.bids, office: request.office, plan: request.plan, seed: request.seed, invocation)
        let hints = desk.promised == nil ? [BidReport.nothingPromised(beside: desk.office)] : []
        let portfolio = try portfolio(desk)
        guard !portfolio.possible.isEmpty || !portfolio.impossible.isEmpty else {
            return Reply(.noAnswer, PortfolioReport.unjudged, hints: hints)
        }
        let report = PortfolioReport(portfolio)
        let ending: Reply.Ending =
            portfolio.isWholePossible ? .fine : portfolio.impossible.isEmpty ? .noAnswer : .no
        return Reply(ending, request.json ? try report.json() : report.text(), hints: hints)
    }

    private func portfolio(_ desk: PortfolioDesk) throws -> Portfolio {
        var asked = 0
        let stop = invocation.stop
        invocation.beginSearch()
        var search = PortfolioSearch(dates: desk.starts.map(\.count), isStopped: { stop.isStopped }) { picks in
            asked += 1
            let names = picks.map { desk.bids[$0.bid].id }.joined(separator: ", ")
            invocation.progress("question \(asked): \(names)")
            return try desk.isPossible(picks)
        }
        let result = try search.run()
        var firm = PortfolioSearch(dates: desk.starts.map(\.count), isStopped: { stop.isStopped }) {
            try desk.isPossible($0, firm: true)
        }
        let bids = desk.bids.map { Portfolio.Bid(id: $0.id, title: $0.title) }
        return Portfolio(
            bids: bids, possible: try result.possible.map { try possible($0, desk) },
            impossible: try result.impossible.map { try impossible($0, &search, &firm, desk) },
            unknown: result.unknown.map { $0.map { bids[$0] } }, isCutShort: stop.isStopped, language: desk.language)
    }

    private func possible(_ picks: [PortfolioSearch.Pick], _ desk: PortfolioDesk) throws -> Portfolio.Possible {
        let question = try desk.question(picks)
        // It was planned before, by the same question.
        var plan = question.promised
        if case .plan(let found, _) = try question.outcome(around: question.promised, .first) { plan = found }
        return Portfolio.Possible(
            bids: dated(picks, question.found.problem, desk),
            loads: PortfolioLoads(question.found.problem, plan, bids: picks.count))
    }

    private func impossible(
        _ bids: [Int], _ search: inout PortfolioSearch, _ firm: inout PortfolioSearch, _ desk: PortfolioDesk
    ) throws -> Portfolio.Impossible {
        let picks = try bids.map { bid in
            // On dates on which each could be hosted alone, where there are such.
            if bids.count > 1, case .possible(let alone) = try search.answer([bid]) { return alone[0] }
            return PortfolioSearch.Pick(bid: bid, date: 0)
        }
        let question = try desk.question(picks)
        let conflict = try question.conflictWithPromises()
        var isFree: Bool?
        if question.firm != nil {
            switch try firm.answer(bids) {
            case .possible: isFree = true
            case .impossible: isFree = false
            case .unknown: isFree = nil
            }
        }
        return Portfolio.Impossible(
            bids: dated(picks, question.found.problem, desk),
            hasOtherDates: bids.contains { desk.starts[$0].count > 1 }, problem: question.found.problem,
            reasons: conflict?.requirements ?? [], shortage: conflict?.shortage, isPossibleWithoutTentative: isFree)
    }

    private func dated(
        _ picks: [PortfolioSearch.Pick], _ problem: Problem, _ desk: PortfolioDesk
    ) -> [Portfolio.Dated] {
        picks.enumerated().map { place, pick in
            let (bid, window, zone) = (desk.bids[pick.bid], problem.occasions[place].window, problem.zone)
            return Portfolio.Dated(
                bid: Portfolio.Bid(id: bid.id, title: bid.title), first: zone.civil(window.start).date,
                last: zone.civil(window.end - 1).date)
        }
    }
}
