import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct RankParityTests {
    let sketch = Sketch()
    let mayor: ResourceID
    let alderman: ResourceID
    let deputy: ResourceID
    let director: ResourceID
    let officer: ResourceID
    let minister: ResourceID
    let consul: ResourceID

    init() {
        mayor = sketch.principal("mayor", "Mayor", rank: 60)
        alderman = sketch.principal("alderman", "Alderman", rank: 70)
        deputy = sketch.principal("deputy", "Deputy mayor", rank: 70, deputises: mayor)
        director = sketch.staff("director", "Director", roles: ["greeter"], rank: 80)
        officer = sketch.staff("lo-1", "Officer 1", roles: ["greeter"])
        minister = sketch.delegation("fr", "France", rank: 40)
        consul = sketch.delegation("consul", "Consul of Peru", rank: 70)
    }

    private func welcome(
        of guests: [ResourceID], with hosts: [ResourceID] = [], greeters: [ResourceID] = [],
        kind: EngagementKind = .welcome,
        optional: Bool = false
    ) -> EngagementID {
        sketch.engagement(
            "welcome", "Welcome", minutes: 30, kind: kind, with: hosts + guests,
            duties: greeters.isEmpty ? [] : [.init("greeter-1", .duty("greeter"), greeters)], optional: optional)
    }

    private func plan(_ id: EngagementID, by greeter: ResourceID? = nil) -> Plan {
        sketch.plan(Held(id, at: sketch.at("09:00"), staff: greeter.map { ["greeter-1": $0] } ?? [:]))
    }

    private func words(_ id: EngagementID, by greeter: ResourceID? = nil, _ parameters: [String: Int] = [:]) -> Int {
        sketch.words("rank-parity", plan(id, by: greeter), parameters).count
    }

    @Test func keptByACounterpartOrAStepLower() {
        let greeters = [alderman, director, officer]
        let id = welcome(of: [consul], greeters: greeters)
        #expect(words(id, by: alderman) == 0)
        #expect(words(id, by: director) == 0)
    }

    @Test func brokenByAnybodyLowerOrOfNoRankAtAll() {
        let id = welcome(of: [consul], greeters: [alderman, director, officer])
        #expect(words(id, by: director, ["step": 5]) == 1)
        #expect(words(id, by: officer) == 1)
    }

    @Test func theHighestGuestCounts() {
        let id = welcome(of: [consul, minister], greeters: [mayor, alderman])
        #expect(words(id, by: alderman) == 1)
        #expect(words(id, by: mayor) == 0)
        #expect(words(id, by: mayor, ["enough": 0]) == 1)
    }

    @Test func whoTakesPartIsAHostTooAndNothingCanGoWrongThen() {
        _ = welcome(of: [minister], with: [mayor], greeters: [alderman, officer])
        #expect(sketch.requirements("rank-parity").isEmpty)
    }

    @Test func aDeputyCountsAsThePrincipalWhereTheSheetSaysSo() {
        let id = welcome(of: [minister], with: [deputy])
        #expect(words(id) == 0)
        #expect(words(id, ["deputies-count": 0]) == 1)
    }

    @Test func whatIsNoWelcomeOrHasNoHostIsNotJudged() {
        _ = welcome(of: [minister], with: [alderman], kind: .session)
        _ = welcome(of: [minister])
        _ = welcome(of: [], with: [alderman])
        #expect(sketch.requirements("rank-parity").isEmpty)
    }

    @Test func anOptionalOneMayBeLeftOut() {
        let id = welcome(of: [minister], with: [alderman], optional: true)
        #expect(sketch.words("rank-parity", sketch.plan(Held(omitted: id))).isEmpty)
        #expect(words(id) == 1)
    }

    @Test func itCostsOnceUnlessTheOccasionSaysOtherwise() {
        #expect(sketch.findings("rank-parity", plan(welcome(of: [minister], with: [alderman]))).map(\.cost) == [200])
        let sketch = Sketch(weights: ["rank-parity": 0])
        let (host, guest) = (sketch.principal("alderman", "Alderman"), sketch.delegation("fr", "France", rank: 40))
        _ = sketch.engagement("welcome", "Welcome", minutes: 30, kind: .welcome, with: [host, guest])
        #expect(sketch.requirements("rank-parity").isEmpty)
    }

    @Test func worded() {
        let plan = plan(welcome(of: [minister], greeters: [mayor, alderman]), by: alderman)
        #expect(
            sketch.words("rank-parity", plan) == [
                """
                'Welcome' (ecofin/welcome) on Fri 23 Feb 2024 09:00-09:30: guest France (ecofin:fr), rank \
                40, host Alderman (alderman), rank 70; a rank code of 60 at most is asked for -> let Mayor \
                (mayor) receive the guests
                """
            ])
        #expect(
            sketch.words("rank-parity", plan, in: .nl) == [
                """
                'Welcome' (ecofin/welcome) op vr 23 feb 2024 09:00-09:30: gast France (ecofin:fr), rang 40, \
                gastheer Alderman (alderman), rang 70; gevraagd is een rangcode van hoogstens 60 -> laat \
                Mayor (mayor) de gasten ontvangen
                """
            ])
        #expect(
            sketch.words("rank-parity", plan, in: .fr) == [
                """
                'Welcome' (ecofin/welcome) le ven 23 févr 2024 09:00-09:30 : invité France (ecofin:fr), rang \
                40, hôte Alderman (alderman), rang 70 ; un code de rang de 60 au plus est demandé -> faire \
                recevoir les invités par Mayor (mayor)
                """
            ])
    }

    @Test func wordedWhereNobodyIsHighEnough() {
        let plan = plan(welcome(of: [minister], greeters: [officer]), by: officer)
        let only = ["enough": 50]
        #expect(
            sketch.words("rank-parity", plan, only) == [
                """
                'Welcome' (ecofin/welcome) on Fri 23 Feb 2024 09:00-09:30: guest France (ecofin:fr), rank \
                40, host Officer 1 (lo-1), rank unknown; a rank code of 50 at most is asked for -> announce \
                a deputy of that rank beforehand
                """
            ])
        #expect(
            sketch.words("rank-parity", plan, only, in: .nl) == [
                """
                'Welcome' (ecofin/welcome) op vr 23 feb 2024 09:00-09:30: gast France (ecofin:fr), rang 40, \
                gastheer Officer 1 (lo-1), rang onbekend; gevraagd is een rangcode van hoogstens 50 -> \
                kondig vooraf een plaatsvervanger van die rang aan
                """
            ])
        #expect(
            sketch.words("rank-parity", plan, only, in: .fr) == [
                """
                'Welcome' (ecofin/welcome) le ven 23 févr 2024 09:00-09:30 : invité France (ecofin:fr), rang \
                40, hôte Officer 1 (lo-1), rang inconnu ; un code de rang de 50 au plus est demandé -> \
                annoncer à l'avance un suppléant de ce rang
                """
            ])
    }
}
