package import Occasions

/// What a fact says has happened.
package enum Happening: Hashable, Sendable {
    /// An option was asked for; the number of this fact names it from then on.
    case asked(HoldRequest)
    /// An option runs longer.
    case extended(hold: Int, until: Moment)
    /// An option behind others asks them to confirm by a moment, or to lapse.
    case challenged(by: Int, holders: [Int], until: Moment)
    /// A challenge was taken back by the option that made it.
    case withdrawn(by: Int)
    /// A contract was signed.
    case confirmed(hold: Int)
    /// Who held it gave it up: an option, or a contract that fell.
    case released(hold: Int)
    /// The office set it aside.
    case overruled(hold: Int)

    /// A draft was handed in for somebody else to publish: the digest of the plan with its documents, and the plan's name.
    case drafted(String, plan: String)
    /// A plan was published as a version; `rollback`: the older one whose content it is, `draft`: the fact that handed it in.
    case published(Int, PublishedPlan, rollback: Int?, draft: Int?)

    /// Somebody was told of all that these versions say to them; `audience`: `person:anna`.
    case told(audience: String, versions: [Int])
    /// Somebody may read a calendar by a secret address, of which this is the SHA-256.
    case subscribed(audience: String, language: String?, digest: String)
    /// The address of a subscription is another from now on.
    case rotated(subscription: Int, digest: String)
    /// A subscription has ended.
    case revoked(subscription: Int)

    /// Whether a bid could be hosted was tested.
    case tested(ClashTest)
    /// A bid has come to a stage; `test`: the fact of the test that was made for it.
    case decided(bid: String, stage: BidStage, test: Int?)

    /// Who recorded what was recorded before a moment, and why, was blanked; with it what these versions said, and the
    /// answers of the tests that these facts recorded.
    case blanked(before: Moment, versions: [Int], tests: [Int])

    /// Its name in the register and in answers for programs.
    package var kind: String {
        switch self {
        case .asked: "asked"
        case .extended: "extended"
        case .challenged: "challenged"
        case .withdrawn: "withdrawn"
        case .confirmed: "confirmed"
        case .released: "released"
        case .overruled: "overruled"
        case .drafted: "drafted"
        case .published: "published"
        case .told: "told"
        case .subscribed: "subscribed"
        case .rotated: "rotated"
        case .revoked: "revoked"
        case .tested: "tested"
        case .decided: "decided"
        case .blanked: "blanked"
        }
    }

    /// The option it is about; nil for one that is only asked for here.
    package var hold: Int? {
        switch self {
        case .asked, .drafted, .published, .told, .subscribed, .rotated, .revoked, .tested, .decided, .blanked:
            nil
        case .extended(let hold, _), .confirmed(let hold), .released(let hold), .overruled(let hold): hold
        case .challenged(let hold, _, _), .withdrawn(let hold): hold
        }
    }

    /// Every option it is about: with those that are challenged.
    package var holds: [Int] {
        if case .challenged(let hold, let holders, _) = self { return [hold] + holders }
        return [hold].compactMap(\.self)
    }
}

extension Happening: Codable {
    private enum CodingKeys: String, CodingKey {
        case kind, request, hold, holders, until, version, plan, rollback, draft
        case audience, versions, language, digest, subscription
        case bid, stage, test, before, tests
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        func hold() throws -> Int { try container.decode(Int.self, forKey: .hold) }
        func until() throws -> Moment { try container.decode(Moment.self, forKey: .until) }
        switch try container.decode(String.self, forKey: .kind) {
        case "asked": self = .asked(try container.decode(HoldRequest.self, forKey: .request))
        case "extended": self = .extended(hold: try hold(), until: try until())
        case "challenged":
            let holders = try container.decode([Int].self, forKey: .holders)
            self = .challenged(by: try hold(), holders: holders, until: try until())
        case "withdrawn": self = .withdrawn(by: try hold())
        case "confirmed": self = .confirmed(hold: try hold())
        case "released": self = .released(hold: try hold())
        case "overruled": self = .overruled(hold: try hold())
        case "drafted":
            self = .drafted(
                try container.decode(String.self, forKey: .draft),
                plan: try container.decode(String.self, forKey: .plan))
        case "published":
            self = .published(
                try container.decode(Int.self, forKey: .version),
                try container.decode(PublishedPlan.self, forKey: .plan),
                rollback: try container.decodeIfPresent(Int.self, forKey: .rollback),
                draft: try container.decodeIfPresent(Int.self, forKey: .draft))
        case "told":
            self = .told(
                audience: try container.decode(String.self, forKey: .audience),
                versions: try container.decode([Int].self, forKey: .versions))
        case "subscribed":
            self = .subscribed(
                audience: try container.decode(String.self, forKey: .audience),
                language: try container.decodeIfPresent(String.self, forKey: .language),
                digest: try container.decode(String.self, forKey: .digest))
        case "rotated":
            self = .rotated(
                subscription: try container.decode(Int.self, forKey: .subscription),
                digest: try container.decode(String.self, forKey: .digest))
        case "tested": self = .tested(try container.decode(ClashTest.self, forKey: .test))
        case "decided":
            self = .decided(
                bid: try container.decode(String.self, forKey: .bid),
                stage: try container.decode(BidStage.self, forKey: .stage),
                test: try container.decodeIfPresent(Int.self, forKey: .test))
        case "blanked":
            self = .blanked(
                before: try container.decode(Moment.self, forKey: .before),
                versions: try container.decode([Int].self, forKey: .versions),
                tests: try container.decode([Int].self, forKey: .tests))
        case "revoked": self = .revoked(subscription: try container.decode(Int.self, forKey: .subscription))
        case let kind:
            throw DecodingError.dataCorruptedError(
                forKey: .kind, in: container, debugDescription: "'\(kind)' is no kind of fact")
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(kind, forKey: .kind)
        try container.encodeIfPresent(hold, forKey: .hold)
        switch self {
        case .asked(let request): try container.encode(request, forKey: .request)
        case .extended(_, let until): try container.encode(until, forKey: .until)
        case .challenged(_, let holders, let until):
            try container.encode(holders, forKey: .holders)
            try container.encode(until, forKey: .until)
        case .withdrawn, .confirmed, .released, .overruled: break
        case .drafted(let fingerprint, let plan):
            try container.encode(fingerprint, forKey: .draft)
            try container.encode(plan, forKey: .plan)
        case .published(let number, let plan, let rollback, let draft):
            try container.encode(number, forKey: .version)
            try container.encode(plan, forKey: .plan)
            try container.encodeIfPresent(rollback, forKey: .rollback)
            try container.encodeIfPresent(draft, forKey: .draft)
        case .told(let audience, let versions):
            try container.encode(audience, forKey: .audience)
            try container.encode(versions, forKey: .versions)
        case .subscribed(let audience, let language, let digest):
            try container.encode(audience, forKey: .audience)
            try container.encodeIfPresent(language, forKey: .language)
            try container.encode(digest, forKey: .digest)
        case .rotated(let subscription, let digest):
            try container.encode(subscription, forKey: .subscription)
            try container.encode(digest, forKey: .digest)
        case .revoked(let subscription): try container.encode(subscription, forKey: .subscription)
        case .tested(let test): try container.encode(test, forKey: .test)
        case .decided(let bid, let stage, let test):
            try container.encode(bid, forKey: .bid)
            try container.encode(stage, forKey: .stage)
            try container.encodeIfPresent(test, forKey: .test)
        case .blanked(let moment, let versions, let tests):
            try container.encode(moment, forKey: .before)
            try container.encode(versions, forKey: .versions)
            try container.encode(tests, forKey: .tests)
        }
    }
}
