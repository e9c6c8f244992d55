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
    private let invocation: Invocation

    package init(_ request: Request, _ invocation: Invocation = Invocation()) {
        self.request = request
        self.invocation = invocation
    }

    package func run() throws -> Reply {
        let opened = try request.plan.map { try PlanDesk.open($0, for: invocation) }
        let found = try opened?.found ?? readCase()
        let language = invocation.language(for: found)
        let occasion = try occasion(in: found)
        let order = try order(of: occasion, in: found.problem, found.handbook.precedence)
        guard let replacement = request.replacement else {
            let report = PrecedenceReport(
                order: order, occasion: found.problem.occasions[occasion], lowestFirst: request.lowestFirst,
                say: language)
            return Reply(
                .fine, request.json ? try report.json() : report.text(),
                hints: found.notices + order.remarks(in: language))
        }
        let effect = try effect(of: replacement, on: order, occasion, found, opened, in: language)
        let report = ReplacementReport(effect: effect, path: opened?.file.path ?? "", say: language)
        return Reply(
            effect.isKept ? .fine : .no, request.json ? try report.json() : report.text(), hints: found.notices)
    }

    // MARK: The answer

    func readCase() throws(Faults) -> Case {
        let office = try OfficeFinder.find(request.office, near: [request.document], shelf: invocation.shelf)
        return try CaseDesk.read(
            office: office, occasions: [request.document], today: invocation.today, ignoresTies: true,
            language: invocation.language, at: invocation.moment, shelf: invocation.shelf)
    }

    /// What another head of a delegation changes. `opened`: the plan whose findings are compared; nil: none are.
    func effect(
        of replacement: Replacement, on order: PrecedenceOrder, _ occasion: Int, _ found: Case,
        _ opened: CaseDesk.Opened?, in language: Language
    ) throws -> ReplacementEffect {
        let (party, changed) = try replaced(by: replacement, occasion, in: found.problem)
        return ReplacementEffect(
            party: party, before: found.problem, after: changed, old: order,
            new: try self.order(of: occasion, in: changed, found.handbook.precedence),
            consequences: opened.map { Consequences($0, after: changed, in: language) })
    }

    // MARK: Reading the question

    /// The place of the document's occasion among those of the case.
    func occasion(in found: Case) throws -> Int {
        let wanted = CaseDesk.absolute(request.document)
        if let index = found.occasionPaths.firstIndex(where: { CaseDesk.absolute($0) == wanted }) { return index }
        throw Misuse(
            "'\(request.plan ?? "")' is no plan of '\(request.document)'",
            "Name one of its occasions: \(each: found.occasionPaths).")
    }

    /// The order by the regime asked for, else by the occasion's own.
    func order(of occasion: Int, in problem: Problem, _ book: PrecedenceBook) throws -> PrecedenceOrder {
        let ids = book.regimes.map(\.id)
        guard let regime = request.regime ?? problem.occasions[occasion].regime else {
            throw Misuse(
                "the occasion '\(problem.occasions[occasion].id)' names no regime of precedence",
                "Name one with --regime: \(each: ids).")
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
        let (party, delegation) = try delegation(replacement.party, occasion, in: problem)
        let standing = Standing(
            mission: try replacement.mission.map(mission), since: try replacement.since.map { try since($0, problem) },
            office: replacement.office, isDeputy: replacement.isDeputy)
        let resource = problem[party]
        let headed = delegation.headed(by: replacement.head, rank: replacement.rank, standing)
        let changed = problem.replacing(
            party,
            by: Resource(id: resource.id, title: resource.title, kind: .delegation(headed), source: resource.source))
        return (party, changed)
    }

    /// A delegation of the occasion, named with the occasion or without it.
    private func delegation(
        _ name: String, _ occasion: Int, in problem: Problem
    ) throws -> (ResourceID, Delegation) {
        let prefix = problem.occasions[occasion].id + ":"
        let guests = problem.resourceIDs.filter { problem[$0].delegation?.occasion == occasion }
        guard let party = guests.first(where: { [name, prefix + name].contains(problem[$0].id) }),
            let delegation = problem[party].delegation
        else {
            let names = guests.map { String(problem[$0].id.dropFirst(prefix.count)) }
            throw Misuse(
                "there is no delegation '\(name)'", Suggestion.remedy(for: name, among: names, noun: "delegation"))
        }
        return (party, delegation)
    }

    private func mission(_ name: String) throws -> Standing.Mission {
        guard let mission = Standing.Mission(rawValue: name) else {
            throw Misuse(
                "'\(name)' is no class of mission",
                Suggestion.remedy(for: name, among: Standing.Mission.allCases.map(\.rawValue), noun: "class"))
        }
        return mission
    }

    private func since(_ text: String, _ problem: Problem) throws -> Moment {
        let time = TimeQuestion.moment(text, zone: problem.zone)
        guard let since = time ?? TimeQuestion.date(text).map({ problem.zone.moment($0, 0) }) else {
            throw Misuse("'\(text)' is not a time", "Write it as 2024-02-23, or 2024-02-23 09:30.")
        }
        return since
    }
}
