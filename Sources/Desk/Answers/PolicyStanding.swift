internal import Documents
internal import Occasions

/// What serves a city's goals, and what its money carries.
struct PolicyStanding {
    /// How far what serves or costs something is promised.
    enum Certainty: String {
        case confirmed, optional, bid
    }

    struct Supporter {
        let paper: BidPaper
        let certainty: Certainty
    }

    struct Load {
        let line: Policy.Line
        var confirmed = 0
        var optional = 0
        var bids = 0

        /// If everything optional stands and every bid is won.
        var whole: Int { confirmed + optional + bids }
        /// What is left of it then; nil: what there is, is not known.
        var left: Int? { line.amount.map { $0 - whole } }
    }

    let policy: Policy
    /// What is neither lost nor called off, in the order in which it is named.
    let supporters: [Supporter]

    init(_ policy: Policy, _ standings: [BidStanding]) {
        self.policy = policy
        supporters = standings.compactMap { standing in
            if standing.stage == .won { return Supporter(paper: standing.bid, certainty: .confirmed) }
            guard !standing.isOver else { return nil }
            switch standing.bid.status {
            case .confirmed: return Supporter(paper: standing.bid, certainty: .confirmed)
            case .bid: return Supporter(paper: standing.bid, certainty: .bid)
            case .inquiry, .option, .tentative: return Supporter(paper: standing.bid, certainty: .optional)
            case .cancelled: return nil
            }
        }
    }

    /// What serves an action.
    func supporters(of action: Policy.Action) -> [Supporter] {
        supporters.filter { $0.paper.support.serves.contains { $0.id == action.id } }
    }

    /// The actions that nothing serves.
    var unserved: [Policy.Action] { policy.actions.filter { supporters(of: $0).isEmpty } }

    var loads: [Load] {
        policy.lines.map { line in
            supporters.reduce(into: Load(line: line)) { load, supporter in
                let amount = supporter.paper.support.costs.filter { $0.line.id == line.id }.reduce(0) { $0 + $1.amount }
                switch supporter.certainty {
                case .confirmed: load.confirmed += amount
                case .optional: load.optional += amount
                case .bid: load.bids += amount
                }
            }
        }
    }
}
