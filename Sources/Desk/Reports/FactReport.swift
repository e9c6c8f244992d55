internal import Documents
internal import Handbook
internal import Occasions
internal import Register

/// Facts of the register, a line each.
struct FactReport {
    let words: HoldWords
    /// By the number of the fact that asked for it.
    private let requests: [Int: HoldRequest]

    init(words: HoldWords, all: [Fact]) {
        self.words = words
        requests = all.reduce(into: [:]) { found, fact in
            if case .asked(let request) = fact.happening { found[fact.number] = request }
        }
    }

    func lines(_ facts: [Fact]) -> [String] {
        let blanked = words.say(en: "(blanked)", nl: "(gewist)", fr: "(effacé)")
        return ReportText.table(
            facts.map { fact in
                [
                    String(fact.number), words.time(fact.when), fact.signature.who?.cut ?? blanked, text(fact),
                    fact.signature.why?.cut ?? "",
                ]
            })
    }

    private func text(_ fact: Fact) -> String {
        let say = words.say
        let number = fact.happening.hold ?? fact.number
        let name = HoldName.text(number)
        let what = requests[number].map { "\(name), \($0.room), \($0.occasion)" } ?? name
        switch fact.happening {
        case .told(let audience, let versions):
            let names = say.list(versions.map { "v\($0)" })
            return say(
                en: "told \(audience.cut) of \(names)", nl: "verwittigde \(audience.cut) van \(names)",
                fr: "a prévenu \(audience.cut) de \(names)")
        case .subscribed(let audience, _, _):
            return say(
                en: "gave \(audience.cut) a calendar (s\(fact.number))",
                nl: "gaf \(audience.cut) een agenda (s\(fact.number))",
                fr: "a donné un calendrier à \(audience.cut) (s\(fact.number))")
        case .rotated(let number, _):
            return say(
                en: "gave s\(number) another address", nl: "gaf s\(number) een ander adres",
                fr: "a donné une autre adresse à s\(number)")
        case .revoked(let number):
            return say(en: "ended s\(number)", nl: "beëindigde s\(number)", fr: "a mis fin à s\(number)")
        case .tested(let test):
            return say(
                en: "tested the bid \(test.bid.cut): \(test.verdict)",
                nl: "toetste de kandidatuur \(test.bid.cut): \(test.verdict)",
                fr: "a testé la candidature \(test.bid.cut) : \(test.verdict)")
        case .decided(let bid, let stage, let test):
            let name = StageWords.name(stage, say)
            let by =
                test.map {
                    say(en: ", tested by fact \($0)", nl: ", getoetst door feit \($0)", fr: ", testé par le fait \($0)")
                } ?? ""
            return say(
                en: "decided of the bid \(bid.cut): \(name)\(by)",
                nl: "besliste over de kandidatuur \(bid.cut): \(name)\(by)",
                fr: "a décidé de la candidature \(bid.cut) : \(name)\(by)")
        case .blanked(let moment, let versions, _):
            let time = words.time(moment)
            let names = versions.isEmpty ? "" : " (" + say.list(versions.map { "v\($0)" }) + ")"
            return say(
                en: "blanked what was recorded before \(time)\(names)",
                nl: "wiste wat voor \(time) was vastgelegd\(names)",
                fr: "a effacé ce qui avait été enregistré avant le \(time)\(names)")
        case .drafted(_, let plan):
            return say(en: "handed \(plan) in", nl: "diende \(plan) in", fr: "a remis \(plan)")
        case .published(let version, let plan, let rollback, _):
            let old = rollback.map { say(en: ", v\($0) again", nl: ", weer v\($0)", fr: ", de nouveau v\($0)") } ?? ""
            return say(
                en: "published \(plan.plan) as v\(version)\(old)", nl: "publiceerde \(plan.plan) als v\(version)\(old)",
                fr: "a publié \(plan.plan) comme v\(version)\(old)")
        case .asked(let request):
            let (days, until) = (words.range(request.range), words.time(request.until))
            return say(
                en: "asked for \(what), \(days), until \(until)", nl: "vroeg \(what), \(days), tot \(until)",
                fr: "a demandé \(what), \(days), jusqu'au \(until)")
        case .extended(_, let until):
            let time = words.time(until)
            return say(
                en: "extended \(what), until \(time)", nl: "verlengde \(what), tot \(time)",
                fr: "a prolongé \(what), jusqu'au \(time)")
        case .challenged(_, let holders, let until):
            let (others, time) = (say.list(holders.map(HoldName.text)), words.time(until))
            return say(
                en: "challenged \(others) for \(what), until \(time)",
                nl: "daagde \(others) uit voor \(what), tot \(time)",
                fr: "a mis \(others) au défi pour \(what), jusqu'au \(time)")
        case .withdrawn:
            return say(
                en: "took back the challenge of \(what)", nl: "trok de uitdaging in van \(what)",
                fr: "a retiré le défi de \(what)")
        case .confirmed:
            return say(en: "confirmed \(what)", nl: "bevestigde \(what)", fr: "a confirmé \(what)")
        case .released: return say(en: "released \(what)", nl: "gaf \(what) vrij", fr: "a levé \(what)")
        case .overruled:
            return say(en: "overruled \(what)", nl: "schoof \(what) terzijde", fr: "a écarté \(what)")
        }
    }

    // MARK: For programs

    struct Entry: Encodable {
        let number: Int
        let when: String
        let who: String?
        let why: String?
        let kind: String
        let hold: String?
        let audience: String?
        let version: Int?
        let plan: String?
        let room: String?
        let occasion: String?
        let until: String?
        let challenged: [String]?
        let stage: String?
        let verdict: String?
        /// The fact of the test that a decision was made by.
        let test: Int?
    }

    func entry(_ fact: Fact) -> Entry {
        let zone = words.problem.zone
        let number = fact.happening.hold ?? fact.number
        let isOfHold = requests[number] != nil
        var (until, challenged): (Moment?, [String]?) = (nil, nil)
        var (version, plan, audience): (Int?, String?, String?) = (nil, nil, nil)
        var (bid, stage, verdict, test): (String?, String?, String?, Int?) = (nil, nil, nil, nil)
        switch fact.happening {
        case .asked(let request): until = request.until
        case .extended(_, let moment): until = moment
        case .challenged(_, let holders, let moment): (until, challenged) = (moment, holders.map(HoldName.text))
        case .drafted(_, let name): plan = name
        case .published(let number, let published, _, _): (version, plan) = (number, published.plan)
        case .told(let name, _), .subscribed(let name, _, _): audience = name
        case .tested(let done): (bid, verdict) = (done.bid, done.verdict)
        case .decided(let name, let reached, let number): (bid, stage, test) = (name, reached.rawValue, number)
        case .withdrawn, .confirmed, .released, .overruled, .rotated, .revoked, .blanked: break
        }
        return Entry(
            number: fact.number, when: Iso.text(fact.when, zone), who: fact.signature.who, why: fact.signature.why,
            kind: fact.happening.kind, hold: isOfHold ? HoldName.text(number) : nil,
            audience: audience, version: version, plan: plan,
            room: requests[number]?.room,
            occasion: bid ?? requests[number]?.occasion, until: until.map { Iso.text($0, zone) },
            challenged: challenged, stage: stage, verdict: verdict, test: test)
    }
}
