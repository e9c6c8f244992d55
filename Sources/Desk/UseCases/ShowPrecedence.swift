internal import Documents
internal import Handbook
internal import Occasions

/// `hostcity precedence`: the order of an occasion's parties with its reasons, or what another head would change.
package struct ShowPrecedence {
    package struct Request: Sendable {
        package var document: String
        package var office: String?
        package var regime: String?
        package var date: String?
        package var lowestFirst: Bool
        package var plan: String?
        package var replacement: Replacement?
        package var json: Bool

        package init(
            document: String, office: String? = nil, regime: String? = nil, date: String? = nil,
            lowestFirst: Bool = false, plan: String? = nil, replacement: Replacement? = nil, json: Bool = false
        ) {
            self.document = document
            self.office = office
            self.regime = regime
            self.date = date
            self.lowestFirst = lowestFirst
            self.plan = plan
            self.replacement = replacement
            self.json = json
        }
    }

    /// Another head of a delegation.
    package struct Replacement: Sendable {
        let party: String
        let head: String
        let rank: Int
        let isDeputy: Bool
        let since: String?
        let office: String?
        let mission: String?

        package init(
            party: String, head: String, rank: Int, isDeputy: Bool = false, since: String? = nil,
            office: String? = nil, mission: String? = nil
        ) {
            self.party = party
            self.head = head
            self.rank = rank
            self.isDeputy = isDeputy
            self.since = since
            self.office = office
            self.mission = mission
        }
    }

    private let request: Request
    private var surroundings: Surroundings

    package init(_ request: Request, _ surroundings: Surroundings = Surroundings()) {
        self.request = request
        self.surroundings = surroundings
    }

    package func run() throws -> Reply {
        var desk = self
        return try desk.answer()
    }

    private mutating func answer() throws -> Reply {
        let today = surroundings.today
        let opened = try request.plan.map { try CaseDesk.open(plan: $0, today: today) }
        let found: Case
        if let opened {
            found = opened.found
        } else {
            let office = try OfficeFinder.find(request.office, near: [request.document])
            found = try CaseDesk.read(office: office, occasions: [request.document], today: today)
        }
        surroundings.speak(as: found)
        let occasion = try occasion(in: found)
        let order = try order(of: occasion, in: found.problem, found.handbook.precedence)
        guard let replacement = request.replacement else {
            let report = PrecedenceReport(
                order: order, occasion: found.problem.occasions[occasion], lowestFirst: request.lowestFirst,
                say: surroundings.say)
            return Reply(
                .fine, request.json ? try report.json() : report.text(),
                hints: found.notices + order.remarks(in: surroundings.say))
        }
        let (party, changed) = try replaced(by: replacement, occasion, in: found.problem)
        let report = ReplacementReport(
            party: party, before: found.problem, after: changed, old: order,
            new: try self.order(of: occasion, in: changed, found.handbook.precedence), say: surroundings.say,
            consequences: opened.map { Consequences($0, after: changed, say: surroundings.say) })
        return Reply(
            report.isKept ? .fine : .no, request.json ? try report.json() : report.text(), hints: found.notices)
    }

    // MARK: Reading the question

    private func occasion(in found: Case) throws -> Int {
        let wanted = CaseDesk.absolute(request.document)
        if let index = found.occasionPaths.firstIndex(where: { CaseDesk.absolute($0) == wanted }) { return index }
        throw Misuse(
            "'\(request.plan ?? "")' is no plan of '\(request.document)'",
            "Name one of its occasions: \(found.occasionPaths.joined(separator: ", ")).")
    }

    private func order(of occasion: Int, in problem: Problem, _ book: PrecedenceBook) throws -> PrecedenceOrder {
        let ids = book.regimes.map(\.id)
        guard let regime = request.regime ?? problem.occasions[occasion].regime else {
            throw Misuse(
                "the occasion '\(problem.occasions[occasion].id)' names no regime of precedence",
                "Name one with --regime: \(ids.joined(separator: ", ")).")
        }
        let date = try request.date.map { text in
            guard let date = TimeQuestion.date(text) else {
                throw Misuse("'\(text)' is no date", "Write it as 2024-02-23.")
            }
            return date
        }
        guard let order = book.order(ofOccasion: occasion, in: problem, by: regime, on: date) else {
            throw Misuse("there is no regime '\(regime)'", Suggestion.remedy(for: regime, among: ids, noun: "regime"))
        }
        return order
    }

    /// The delegation, and the problem with its new head.
    private func replaced(
        by replacement: Replacement, _ occasion: Int, in problem: Problem
    ) throws -> (ResourceID, Problem) {
        let prefix = problem.occasions[occasion].id + ":"
        let guests = problem.resourceIDs.filter { problem[$0].delegation?.occasion == occasion }
        guard
            let party = guests.first(where: {
                [replacement.party, prefix + replacement.party].contains(problem[$0].id)
            }),
            let delegation = problem[party].delegation
        else {
            let names = guests.map { String(problem[$0].id.dropFirst(prefix.count)) }
            throw Misuse(
                "there is no delegation '\(replacement.party)'",
                Suggestion.remedy(for: replacement.party, among: names, noun: "delegation"))
        }
        let classes = Standing.Mission.allCases.map(\.rawValue)
        let mission = try replacement.mission.map { name in
            guard let mission = Standing.Mission(rawValue: name) else {
                throw Misuse(
                    "'\(name)' is no class of mission", Suggestion.remedy(for: name, among: classes, noun: "class"))
            }
            return mission
        }
        let since = try replacement.since.map { text in
            let time = TimeQuestion.moment(text, zone: problem.zone)
            guard let since = time ?? TimeQuestion.date(text).map({ problem.zone.moment($0, 0) }) else {
                throw Misuse("'\(text)' is not a time", "Write it as 2024-02-23, or 2024-02-23 09:30.")
            }
            return since
        }
        let standing = Standing(
            mission: mission, since: since, office: replacement.office, isDeputy: replacement.isDeputy)
        let resource = problem[party]
        let headed = delegation.headed(by: replacement.head, rank: replacement.rank, standing)
        let changed = problem.replacing(
            party,
            by: Resource(id: resource.id, title: resource.title, kind: .delegation(headed), source: resource.source))
        return (party, changed)
    }
}
