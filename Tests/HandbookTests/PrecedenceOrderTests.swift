import Handbook
import Occasions
import TestKit
import Testing

@Suite struct PrecedenceOrderTests {
    private static let list = PlaceList([
        .init(1, ["king"]),
        .init(
            3, ["chamber", "senate"],
            tie: .alternation(Alternation(from: .date(month: 9, day: 1), even: "chamber", odd: "senate"))),
        .init(4, ["speaker"], tie: .age), .init(5, ["minister"], tie: .seniority),
        .init(6, ["envoy"], onlyIf: ["diplomats"]), .init(7, ["governor"]),
    ])

    /// One of every kind, each with a name of its own.
    private static let keys: [SortKey] = {
        let rotation = Rotation(
            ["BE", "HU", "PL"].enumerated().map {
                Rotation.Term(from: Guests.day(2024 + $0, 1, 1), state: $1)
            })
        let kinds: [SortKey.Kind] = [
            .nuncio, .list(list), .rank(upTo: 10), .mission, .deputy, .rotation(rotation), .states(["PL", "BE"]),
            .rank(upTo: nil), .since, .seniority, .age, .country(.fr), .name, .title,
        ]
        return kinds.enumerated().map { number, kind in SortKey(kind, title: Text(everywhere: "key \(number)")) }
    }()

    private static func draw(_ number: Int, _ chance: inout Chance) -> Party {
        func maybe<Value>(_ values: [Value]) -> Value? { chance.yes(70) ? chance.one(of: values) : nil }
        let standing = Standing(
            mission: maybe(Standing.Mission.allCases), since: maybe([Moment(minutes: 0), Moment(minutes: 90)]),
            born: maybe([Guests.day(1950, 1, 1), Guests.day(1960, 1, 1)]),
            office: maybe(["king", "chamber", "senate", "speaker", "minister", "envoy", "unheard-of"]),
            isDeputy: chance.yes(20))
        return Guests.party(
            number, "party-\(number)", chance.one(of: ["Aa", "Éa", "The Bb", "Bb"]), name: maybe(["Ann", "Bob"]),
            rank: chance.one(of: [10, 40, 80]), country: maybe(["BE", "HU", "PL", "JP"]), standing)
    }

    /// A regime of some of the keys, and some parties.
    private static func draw(seed: UInt64) -> (keys: [SortKey], parties: [Party], present: Set<String>, date: CivilDate)
    {
        var chance = Chance(seed: seed)
        let keys = shuffled(chance.some(of: keys, 50), &chance)
        let parties = (0..<chance.number(2...9)).map { draw($0, &chance) }
        return (
            keys, parties, chance.yes(50) ? ["diplomats"] : [],
            Guests.day(chance.number(2022...2027), 9, chance.number(1...2))
        )
    }

    private static func shuffled<Element>(_ elements: [Element], _ chance: inout Chance) -> [Element] {
        var rest = elements
        var found: [Element] = []
        while !rest.isEmpty { found.append(rest.remove(at: chance.number(0...(rest.count - 1)))) }
        return found
    }

    @Test(arguments: UInt64(0)..<200) func isOneStrictOrderWhateverComesFirst(_ seed: UInt64) {
        let drawn = Self.draw(seed: seed)
        func order(_ parties: [Party]) -> [ResourceID] {
            Guests.order(parties, drawn.keys, on: drawn.date, present: drawn.present).parties.map(\.resource)
        }
        var chance = Chance(seed: seed &+ 1)
        let whole = order(drawn.parties)
        #expect(Set(whole).count == drawn.parties.count)
        #expect(order(Self.shuffled(drawn.parties, &chance)) == whole)
        // Any two stand in the whole as they stand alone: with totality, this makes the order transitive.
        for (place, one) in drawn.parties.enumerated() {
            for other in drawn.parties[(place + 1)...] {
                let pair = order([one, other])
                #expect(order([other, one]) == pair)
                #expect(whole.filter(pair.contains) == pair)
            }
        }
    }

    @Test(arguments: UInt64(0)..<200) func theReasonIsTheFirstKeyThatDiffers(_ seed: UInt64) throws {
        let drawn = Self.draw(seed: seed)
        let order = Guests.order(drawn.parties, drawn.keys, on: drawn.date, present: drawn.present)
        for (before, after) in zip(order.parties, order.parties.dropFirst()) {
            let why = try #require(order.comparison(before.resource, after.resource))
            #expect(why.before == before && why.after == after)
            #expect(order.comparison(after.resource, before.resource)?.text(in: .en) == why.text(in: .en))
            guard case .key(let named, let left, let right) = why.reason else {
                Issue.record("no key for \(why.text(in: .en))")
                continue
            }
            // A key that tells two apart does so alone as well, and only then is it named and not the alphabet.
            let first = drawn.keys.first { key in
                let alone = Guests.order([before, after], [key], on: drawn.date, present: drawn.present)
                guard let reason = alone.comparison(before.resource, after.resource)?.reason,
                    case .key(let title, _, _) = reason
                else { return false }
                return !title.en.hasPrefix("the alphabet")
            }
            let alone = first.flatMap {
                Guests.order([before, after], [$0], on: drawn.date, present: drawn.present)
                    .comparison(before.resource, after.resource)
            }
            if let alone, case .key(let title, let one, let other) = alone.reason {
                #expect(title == named && one == left && other == right)
                #expect(alone.before == before)
                #expect(left != right)
            } else {
                #expect(named.en == "the alphabet, as nothing else decides")
            }
        }
    }

    // MARK: What the office decides

    private static let three = [
        Guests.party(0, "a", "A", rank: 10), Guests.party(1, "b", "B", rank: 20), Guests.party(2, "c", "C", rank: 30),
        Guests.party(3, "d", "D", rank: 40),
    ]

    @Test func overridesMoveOnePartyAndSayWhy() throws {
        let before = Override(ResourceID(3), before: ResourceID(1), why: "guest of honour")
        let order = Guests.order(Self.three, [SortKey(.rank(upTo: nil))], overrides: [before])
        #expect(order.parties.map(\.id) == ["a", "d", "b", "c"])
        let decided = try #require(order.comparison(ResourceID(1), ResourceID(3)))
        #expect(
            decided.text(in: .en)
                == "D (d) before B (b) because the office placed D (d) before B (b): guest of honour")
        #expect(
            decided.text(in: .nl) == "D (d) vóór B (b) omdat de dienst D (d) vóór B (b) plaatste: guest of honour")
        #expect(
            decided.text(in: .fr)
                == "D (d) avant B (b) parce que le service a placé D (d) avant B (b) : guest of honour")
        // Beside others it stands as it would, or because of the same decision.
        #expect(order.comparison(ResourceID(0), ResourceID(3))?.because(.en) == "because of the rank code: 10 < 40")
        #expect(
            order.comparison(ResourceID(3), ResourceID(2))?.because(.en)
                == "because the office placed D (d) before B (b): guest of honour")
        #expect(order.undone.isEmpty)
    }

    @Test func overridesAfterAndOnesThatContradict() {
        let after = Override(ResourceID(0), after: ResourceID(2), why: "x")
        let order = Guests.order(Self.three, [SortKey(.rank(upTo: nil))], overrides: [after])
        #expect(order.parties.map(\.id) == ["b", "c", "a", "d"])
        #expect(
            order.comparison(ResourceID(0), ResourceID(2))?.text(in: .fr)
                == "C (c) avant A (a) parce que le service a placé A (a) après C (c) : x")
        let back = Override(ResourceID(2), after: ResourceID(0), why: "y")
        let both = Guests.order(Self.three, [SortKey(.rank(upTo: nil))], overrides: [after, back])
        #expect(both.parties.map(\.id) == ["b", "a", "c", "d"])
        #expect(both.undone == [after])
        #expect(both.remarks(in: .en) == ["the place the office gave A (a) beside C (c) is undone by a later one"])
    }

    @Test func overridesOfThoseWhoAreNotThereAreNone() {
        let strangers = [
            Override(ResourceID(9), before: ResourceID(0), why: "x"),
            Override(ResourceID(0), after: ResourceID(9), why: "x"),
            Override(ResourceID(0), after: ResourceID(0), why: "x"),
        ]
        let order = Guests.order(Self.three, [SortKey(.rank(upTo: nil))], overrides: strangers)
        #expect(order.parties.map(\.id) == ["a", "b", "c", "d"])
        #expect(order.overrides.isEmpty)
    }

    @Test func aListOfNamesGivesNothingElseAway() throws {
        let parties = [
            Guests.party(0, "summit:xk", "Kosovo", name: "Ms Osmani", country: "XK"),
            Guests.party(1, "summit:rs", "Serbia", name: "Mr Vučić", country: "RS"),
            Guests.party(2, "summit:aa", "Aland", name: "Mr Vučić", country: "AA"),
            Guests.party(3, "summit:bb", "Bbland"),
        ]
        let order = Guests.order(parties, [SortKey(.name)], shown: .names)
        #expect(order.parties.map(\.id) == ["summit:xk", "summit:aa", "summit:rs", "summit:bb"])
        for language in Language.allCases {
            let words =
                order.parties.map { $0.label(.names, language) }
                + zip(order.parties, order.parties.dropFirst()).compactMap {
                    order.comparison($0.resource, $1.resource)?.text(in: language)
                }
            #expect(words.count == 7)
            for word in words {
                for secret in ["Kosovo", "Serbia", "land", "summit", "xk", "XK"] {
                    #expect(!word.contains(secret), "\(word)")
                }
            }
        }
        #expect(
            order.parties.map { $0.label(.names, .en) } == ["Ms Osmani", "Mr Vučić", "Mr Vučić", "(name not known)"])
        #expect(
            order.comparison(ResourceID(1), ResourceID(2))?.text(in: .en)
                == "Mr Vučić before Mr Vučić because of the order of the documents, as nothing else decides")
        #expect(
            order.remarks(in: .en) == ["summit:bb has no head of delegation whose name can be shown"])
    }
}
