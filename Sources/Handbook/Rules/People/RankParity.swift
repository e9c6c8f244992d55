internal import Conditions
internal import Occasions

/// Guests are received by a host of about their own rank.
enum RankParity {
    static let step = Parameter(
        "step", .count, 10,
        Text(
            en: "Rank codes a host may stand below the guest", nl: "Rangcodes die een gastheer lager mag staan",
            fr: "Codes de rang dont un hôte peut être plus bas que l'invité"))
    static let enough = Parameter(
        "enough", .count, 60,
        Text(
            en: "Rank code of a host who will do for every guest; 0: none",
            nl: "Rangcode van een gastheer die voor elke gast volstaat; 0: geen",
            fr: "Code de rang d'un hôte qui convient pour tout invité ; 0 : aucun"))
    static let deputiesCount = Parameter(
        "deputies-count", .count, 1,
        Text(
            en: "1: a deputy counts as the principal deputised for; 0: by the own rank",
            nl: "1: een plaatsvervanger telt als wie hij vervangt; 0: naar eigen rang",
            fr: "1 : un suppléant compte comme celui qu'il remplace ; 0 : selon son propre rang"))

    static let rule = Rule(
        id: "rank-parity", chapter: .people,
        title: Text(
            en: "A host of comparable rank", nl: "Een gastheer van gelijke rang",
            fr: "Un hôte de rang comparable"),
        statement: Text(
            en: """
                Of those who receive a delegation, at least one is of its rank, or a step lower at most; a host of \
                high enough rank will do for every guest. Hosts are the principals who take part and whoever is \
                chosen as host or greeter; rank codes are lower the higher the rank. An engagement without any host \
                is not judged.
                """,
            nl: """
                Van wie een delegatie ontvangt, heeft er minstens een haar rang, of hoogstens een trede lager; een \
                gastheer van voldoende hoge rang volstaat voor elke gast. Gastheren zijn de gezagsdragers die \
                deelnemen en wie als gastheer of voor het onthaal is gekozen; hoe hoger de rang, hoe lager de code. Een \
                activiteit zonder gastheer wordt niet beoordeeld.
                """,
            fr: """
                Parmi ceux qui reçoivent une délégation, un au moins est de son rang, ou un degré plus bas au plus ; \
                un hôte de rang assez élevé convient pour tout invité. Les hôtes sont les personnalités qui participent \
                et celui qui est choisi pour recevoir ou accueillir ; plus le rang est élevé, plus le code est bas. \
                Une activité sans hôte n'est pas jugée.
                """),
        authority: .protocolRule,
        basis: Text(
            en: "Parity of host and guest", nl: "Gelijke rang van gastheer en gast",
            fr: "Parité de rang entre hôte et invité"),
        severity: .should(weight: 200),
        parameters: [step, enough, deputiesCount],
        scope: RuleScope(kinds: ["welcome", "greeting", "courtesy-call", "audience", "signing", "farewell"])
    ) { brief, instance in
        let problem = brief.problem
        return brief.engagements(for: instance).compactMap { id in
            guard let guest = highestGuest(at: id, in: problem),
                let severity = instance.weighed(for: problem.occasion(of: id))
            else { return nil }
            let asked = Asked(
                guest: guest.id, most: max(guest.rank + instance[Self.step], instance[Self.enough]),
                deputies: instance[Self.deputiesCount] == 1)
            func isAble(_ host: ResourceID) -> Bool { asked.allows(host, in: problem) }
            let hosts = problem[id].participants.filter { problem[$0].principal != nil }
            let slots = hostSlots(of: id, in: problem)
            let able = slots.map { slot in Set(brief.candidates(of: slot).filter(isAble)) }
            let isSure = zip(slots, able).contains { $0.0.isFilled(by: $0.1, brief) }
            guard !(hosts.isEmpty && slots.isEmpty), !hosts.contains(where: isAble), !isSure else { return nil }
            let choices = zip(slots, able).filter { !$0.1.isEmpty }.map { Formula.picked($0.0, $0.1) }
            return instance.requirement(
                of: [problem[id].id], .formula(brief.when(id, choices.isEmpty ? .never : .any(choices))), in: problem,
                severity: severity, statement: { say in words(statementOf: id, asked, say) }, source: problem[id].source
            ) { _, plan, say in words(id, asked, plan: plan, say) }
        }
    }

    /// What is asked of the hosts of an engagement.
    fileprivate struct Asked {
        let guest: ResourceID
        let most: Int
        let deputies: Bool

        func allows(_ host: ResourceID, in problem: Problem) -> Bool {
            rank(of: host, deputies, in: problem).map { $0 <= most } ?? false
        }
    }

    private static func highestGuest(at id: EngagementID, in problem: Problem) -> (id: ResourceID, rank: Int)? {
        problem[id].participants.compactMap { guest in problem[guest].delegation.map { (guest, $0.rank) } }
            .min { ($0.1, $0.0) < ($1.1, $1.0) }
    }

    private static func hostSlots(of id: EngagementID, in problem: Problem) -> [SlotID] {
        problem.slots(of: id, as: .duty("host")) + problem.slots(of: id, as: .duty("greeter"))
    }

    /// Nil for those whose rank is not known.
    private static func rank(of host: ResourceID, _ deputies: Bool, in problem: Problem) -> Int? {
        guard let principal = problem[host].principal else { return problem[host].staff?.rank }
        let stoodIn = deputies ? principal.deputises.flatMap { problem[$0].principal?.rank } : nil
        return min(principal.rank, stoodIn ?? principal.rank)
    }
}

extension SlotID {
    /// True where whatever fills the slot is one of these.
    fileprivate func isFilled(by able: Set<ResourceID>, _ brief: Brief) -> Bool {
        !able.isEmpty && able.count == brief.candidates(of: self).count
    }
}

extension RankParity {
    fileprivate static func words(statementOf id: EngagementID, _ asked: Asked, _ say: Phrase) -> String {
        let (guest, most) = (say.name(asked.guest), asked.most)
        return say(
            en: "\(guest) is received at \(say.name(id)) by a host of rank code \(most) at most",
            nl: "\(guest) wordt bij \(say.name(id)) ontvangen door een gastheer met rangcode hoogstens \(most)",
            fr: "\(guest) est accueilli à \(say.name(id)) par un hôte de code de rang \(most) au plus")
    }

    fileprivate static func words(_ id: EngagementID, _ asked: Asked, plan: Plan, _ say: Phrase) -> Wording {
        let problem = say.problem
        let present = problem[id].participants.filter { problem[$0].principal != nil }
        let hosts = present + hostSlots(of: id, in: problem).compactMap { plan[$0] }
        let named = say.list(hosts.map { ranked($0, rank(of: $0, asked.deputies, in: problem), say) })
        let nobody = say(en: "nobody chosen yet", nl: "nog niemand gekozen", fr: "personne encore")
        let guest = ranked(asked.guest, problem[asked.guest].delegation?.rank, say)
        let (engagement, most) = (say.dated(id, by: plan), asked.most)
        let by = hosts.isEmpty ? nobody : named
        return Wording(
            say(
                en: "\(engagement): guest \(guest), host \(by); a rank code of \(most) at most is asked for",
                nl: "\(engagement): gast \(guest), gastheer \(by); gevraagd is een rangcode van hoogstens \(most)",
                fr: "\(engagement) : invité \(guest), hôte \(by) ; un code de rang de \(most) au plus est demandé"),
            remedy: remedy(id, asked, say))
    }

    private static func ranked(_ party: ResourceID, _ rank: Int?, _ say: Phrase) -> String {
        let name = say.name(party)
        guard let rank else {
            return say(en: "\(name), rank unknown", nl: "\(name), rang onbekend", fr: "\(name), rang inconnu")
        }
        return say(en: "\(name), rank \(rank)", nl: "\(name), rang \(rank)", fr: "\(name), rang \(rank)")
    }

    private static func remedy(_ id: EngagementID, _ asked: Asked, _ say: Phrase) -> String {
        let problem = say.problem
        let able = problem.resourceIDs.filter { asked.allows($0, in: problem) }
        let choices = Set(hostSlots(of: id, in: problem).flatMap { problem[$0].candidates })
        let foreseen = able.filter(choices.contains)
        if able.isEmpty {
            return say(
                en: "announce a deputy of that rank beforehand",
                nl: "kondig vooraf een plaatsvervanger van die rang aan",
                fr: "annoncer à l'avance un suppléant de ce rang")
        }
        let names = say.oneOf(foreseen.isEmpty ? able : foreseen)
        return say(
            en: "let \(names) receive the guests", nl: "laat \(names) de gasten ontvangen",
            fr: "faire recevoir les invités par \(names)")
    }
}
