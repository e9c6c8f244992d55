import Documents
import Foundation
import Handbook
import Occasions
import Testing

/// The orders of precedence that come with hostcity, each with a table of known answers.
@Suite struct ShippedRegimeTests {
    private static let sheet = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "rules/precedence.yaml").path
    private static let zone = CivilZone("Europe/Brussels") ?? .utc

    let book: PrecedenceBook

    init() throws { book = try Sketch.read().handbook.precedence }

    private static func date(_ text: String) -> CivilDate { DateText.date(text) ?? CivilDate(dayNumber: 0) }

    private static func moment(_ text: String) -> Moment {
        (try? TimeText.read(text, zone: zone)) ?? Moment(minutes: 0)
    }

    private static func party(
        _ id: String, _ title: String? = nil, rank: Int = 80, country: String? = nil, mission: Standing.Mission? = nil,
        since: String? = nil, born: String? = nil, office: String? = nil, deputy: Bool = false, name: String? = nil
    ) -> (ResourceID) -> Party {
        { resource in
            Party(
                resource, id: id, title: title ?? id, name: name, rank: rank, country: country,
                standing: Standing(
                    mission: mission, since: since.map(moment), born: born.map(date), office: office,
                    isDeputy: deputy))
        }
    }

    private func order(
        _ regime: String, on day: String = "2026-11-23", present: Set<String> = [], _ parties: [(ResourceID) -> Party]
    ) throws -> PrecedenceOrder {
        let found = try #require(book[regime])
        let setting = Setting(Self.date(day), zone: Self.zone, present: present, countries: book.countries)
        // In the opposite order, so that none is right by chance.
        let guests = parties.reversed().enumerated().map { $1(ResourceID($0)) }
        return PrecedenceOrder(of: guests, by: found, in: setting)
    }

    private func ids(
        _ regime: String, on day: String = "2026-11-23", present: Set<String> = [], _ parties: (ResourceID) -> Party...
    ) throws -> [String] { try order(regime, on: day, present: present, parties).parties.map(\.id) }

    private static func states(_ codes: String) -> [(ResourceID) -> Party] {
        codes.split(separator: " ").map { party(String($0), country: String($0)) }
    }

    // MARK: The book

    @Test func anOfficeWithoutASheetHasTheShippedOne() throws {
        let office = Sketch.office.changing("venues:", to: "rules: sheet.yaml\nvenues:")
        let text = try String(contentsOfFile: Self.sheet, encoding: .utf8)
        let read = try Sketch.read(office: office, files: ["sheet.yaml": text]).handbook.precedence
        #expect(read == book)
        #expect(
            book.regimes.map(\.id) == [
                "vcdr", "eu-rotation", "eu-protocol-alpha", "be-federal", "flanders-2010", "conf-alpha-en",
                "conf-alpha-fr", "conf-alpha-nl", "rank-then-date", "network", "names-only",
            ])
        for regime in book.regimes {
            for language in Language.allCases {
                #expect(!regime.title[language].isEmpty && !regime.source[language].isEmpty, "\(regime.id)")
                #expect(!regime.certainty[language].isEmpty, "\(regime.id)")
            }
        }
    }

    @Test func everyMemberStateHasAName() {
        guard case .states(let states)? = book["eu-protocol-alpha"]?.keys.first?.kind else {
            Issue.record("no list of states")
            return
        }
        #expect(states.count == 27)
        #expect(states.filter { book.countries[$0] == nil } == [])
        guard case .rotation(let rotation)? = book["eu-rotation"]?.keys.last?.kind else {
            Issue.record("no rotation")
            return
        }
        #expect(Set(rotation.terms.map(\.state)) == Set(states))
        #expect(rotation.terms.map(\.from.day).allSatisfy { $0 == 1 })
        #expect(
            zip(rotation.terms, rotation.terms.dropFirst()).allSatisfy { $1.from.dayNumber - $0.from.dayNumber < 185 })
    }

    // MARK: Heads of mission

    @Test func heads() throws {
        #expect(
            try ids(
                "vcdr", Self.party("nuncio", mission: .nuncio, since: "2025-09-01 10:00"),
                Self.party("first", mission: .ambassador, since: "2020-03-05 10:00"),
                Self.party("morning", mission: .ambassador, since: "2024-03-05 10:00"),
                Self.party("noon", mission: .ambassador, since: "2024-03-05 11:30"),
                Self.party("undated", mission: .ambassador),
                Self.party("envoy", mission: .envoy, since: "2001-01-01 09:00"),
                Self.party("charge", mission: .charge, since: "2000-01-01 09:00"),
                Self.party("interim-old", mission: .chargeAdInterim, since: "1999-01-01 09:00"),
                Self.party("interim-new", mission: .chargeAdInterim, since: "1999-01-02 09:00"),
                Self.party("unknown", since: "1990-01-01 09:00"))
                == [
                    "nuncio", "first", "morning", "noon", "undated", "envoy", "charge", "interim-old", "interim-new",
                    "unknown",
                ])
    }

    @Test func onOneDayTheHourDecides() throws {
        let order = try order(
            "vcdr",
            [
                Self.party("fr", "France", mission: .ambassador, since: "2024-03-05 10:00"),
                Self.party("de", "Germany", mission: .ambassador, since: "2024-03-05 11:30"),
            ])
        #expect(
            order.comparison(order.parties[0].resource, order.parties[1].resource)?.text(in: .en)
                == "France (fr) before Germany (de) because of the taking up of functions: Tue 5 Mar 2024 10:00 < Tue 5 Mar 2024 11:30"
        )
    }

    // MARK: The European Union

    private static let fromIreland =
        "IE LT EL IT LV LU NL SK MT EE BG AT RO FI HR DE PT SI FR CZ SE ES BE HU PL DK CY"

    @Test(arguments: [
        ("2026-07-01", fromIreland), ("2026-12-31", fromIreland),
        ("2026-06-30", "CY " + fromIreland.dropLast(3)), ("2027-01-01", fromIreland.dropFirst(3) + " IE"),
        ("2024-02-23", "BE HU PL DK CY IE LT EL IT LV LU NL SK MT EE BG AT RO FI HR DE PT SI FR CZ SE ES"),
        ("2030-12-31", "MT EE BG AT RO FI HR DE PT SI FR CZ SE ES BE HU PL DK CY IE LT EL IT LV LU NL SK"),
    ]) func rotation(_ day: String, _ states: String) throws {
        let order = try order("eu-rotation", on: day, Self.states(states))
        #expect(order.parties.map(\.id).joined(separator: " ") == states)
        #expect(order.remarks(in: .en).isEmpty)
    }

    @Test func institutionsAndHeadsOfStateGoBeforeTheRotationAndOthersAfter() throws {
        let states = [
            Self.party("commission", rank: 25, office: "president-commission"),
            Self.party("sk", rank: 10, country: "SK"), Self.party("ie", rank: 20, country: "IE"),
            Self.party("gr", rank: 20, country: "GR"), Self.party("cy", rank: 20, country: "CY"),
            Self.party("jp", rank: 20, country: "JP"),
        ]
        let order = try order("eu-rotation", states)
        #expect(order.parties.map(\.id) == ["commission", "sk", "ie", "gr", "cy", "jp"])
        #expect(
            order.comparison(order.parties[2].resource, order.parties[3].resource)?.text(in: .nl)
                == "ie vóór gr wegens de afstand tot het voorzitterschap: 0 < 2")
        #expect(
            order.comparison(order.parties[4].resource, order.parties[5].resource)?.because(.fr)
                == "suivant la distance par rapport à la présidence : 26 < non mentionné")
    }

    @Test func afterItsEndTheRotationSaysNothing() throws {
        let order = try order("eu-rotation", on: "2031-01-01", Self.states("BE FR IE"))
        #expect(order.parties.map(\.id) == ["BE", "FR", "IE"])
        #expect(
            order.remarks(in: .en) == [
                "the distance from the presidency does not count on Wed 1 Jan 2031: the sheet has it for other days only"
            ])
    }

    @Test func protocolOrder() throws {
        let states = "BE BG CZ DK DE EE IE EL ES FR HR IT CY LV LT LU HU MT NL AT PL PT RO SI SK FI SE AL JP"
        #expect(try order("eu-protocol-alpha", Self.states(states)).parties.map(\.id).joined(separator: " ") == states)
    }

    // MARK: Belgium

    @Test(arguments: [
        ("2023-10-09", true), ("2023-10-10", false), ("2024-10-07", false), ("2024-10-08", true), ("2025-10-13", true),
        ("2025-10-14", false),
    ]) func chamberAndSenateTakeTurns(_ day: String, _ chamberFirst: Bool) throws {
        let found = try ids(
            "flanders-2010", on: day, Self.party("chamber", office: "president-chamber"),
            Self.party("senate", office: "president-senate"))
        #expect(found == (chamberFirst ? ["chamber", "senate"] : ["senate", "chamber"]))
    }

    @Test(arguments: [
        ("2024-08-31", false), ("2024-09-01", true), ("2025-08-31", true), ("2025-09-01", false),
    ]) func theConstitutionalCourtTakesTurns(_ day: String, _ dutchFirst: Bool) throws {
        let found = try ids(
            "flanders-2010", on: day, Self.party("nl", office: "president-constitutional-court-nl"),
            Self.party("fr", office: "president-constitutional-court-fr"))
        #expect(found == (dutchFirst ? ["nl", "fr"] : ["fr", "nl"]))
    }

    @Test func flanders() throws {
        let parties = [
            Self.party("king", office: "king"), Self.party("cardinal", office: "cardinal"),
            Self.party("nuncio", office: "nuncio"), Self.party("ep", office: "president-european-parliament"),
            Self.party("flemish-parliament", office: "president-flemish-parliament"),
            Self.party("old-parliament", born: "1950-05-01", office: "president-regional-parliament"),
            Self.party("young-parliament", born: "1950-05-02", office: "president-regional-parliament"),
            Self.party("ageless-parliament", office: "president-regional-parliament"),
            Self.party("european-council", office: "member-european-council"),
            Self.party("minister-president", office: "minister-president-flanders"),
            Self.party("premier", office: "prime-minister"),
            Self.party("vice", office: "deputy-minister-president-flanders"),
            Self.party("vice-premier", office: "deputy-prime-minister"),
            Self.party("council", office: "member-council-eu"),
            Self.party("nato", since: "2024-10-01 00:00", office: "secretary-general-nato"),
            Self.party("commission", since: "2024-12-01 00:00", office: "president-commission"),
            Self.party("foreigner", office: "minister-of-foreign-state"),
            Self.party("minister", rank: 40, office: "federal-minister"),
            Self.party("foreign", rank: 41, office: "foreign-minister"),
            Self.party("ambassador", office: "ambassador"),
            Self.party("governor", rank: 55), Self.party("mayor", rank: 60),
        ]
        let plain = try order("flanders-2010", parties).parties.map(\.id)
        #expect(
            plain == [
                "king", "cardinal", "nuncio", "ep", "flemish-parliament", "old-parliament", "young-parliament",
                "ageless-parliament", "european-council", "minister-president", "premier", "vice", "vice-premier",
                "council", "nato", "commission", "foreigner", "minister", "foreign", "ambassador", "governor", "mayor",
            ])
        let diplomatic = try order("flanders-2010", present: ["foreign-diplomats"], parties).parties.map(\.id)
        #expect(Array(diplomatic[13...15]) == ["council", "foreign", "nato"])
        #expect(diplomatic.filter { $0 != "foreign" } == plain.filter { $0 != "foreign" })
    }

    @Test func federal() throws {
        let parties = [
            Self.party("queen", office: "royal-family"), Self.party("cardinal", office: "cardinal"),
            Self.party("dean", office: "dean-diplomatic-corps"),
            Self.party("ep", office: "president-european-parliament"),
            Self.party("senate", rank: 25, office: "president-senate"),
            Self.party("leader", office: "member-european-council"),
            Self.party("premier", office: "prime-minister"), Self.party("vice", office: "deputy-prime-minister"),
            Self.party("council", office: "president-council-eu"),
            Self.party("commission", office: "president-commission"),
            Self.party("guest", office: "minister-of-foreign-state"),
            Self.party("minister", rank: 40, office: "federal-minister"),
            Self.party("foreign", rank: 41, office: "foreign-minister"),
            Self.party("ambassador", office: "ambassador"), Self.party("icj", office: "president-icj"),
            Self.party("cjeu", office: "president-cjeu"), Self.party("audit", office: "president-court-of-audit"),
            Self.party("parliament", office: "president-flemish-parliament"),
            Self.party("commissioner", office: "member-commission"),
            Self.party("minister-president", office: "minister-president"),
            Self.party("regional", office: "regional-minister"), Self.party("secretary", office: "state-secretary"),
            Self.party("brussels", office: "state-secretary-brussels"), Self.party("mayor", rank: 60),
        ]
        let plain = try order("be-federal", parties)
        #expect(plain.parties.map(\.id) == parties.enumerated().map { $1(ResourceID($0)).id })
        let diplomatic = try order("be-federal", present: ["foreign-diplomats"], parties).parties.map(\.id)
        #expect(Array(diplomatic[8...10]) == ["council", "foreign", "commission"])
        #expect(plain.remarks(in: .en).isEmpty)
    }

    // MARK: Alphabets

    @Test(arguments: [
        ("en", "AT CI HR CZ DE HU LA NL ES SE TR UK"), ("fr", "DE AT CI HR ES HU LA NL UK SE CZ TR"),
        ("nl", "DE HU CI HR LA NL AT ES CZ TR UK SE"),
    ]) func countries(_ language: String, _ states: String) throws {
        let order = try order("conf-alpha-\(language)", Self.states(states))
        #expect(order.parties.map(\.id).joined(separator: " ") == states)
    }

    @Test func whoHasNoCountryIsSortedByTitle() throws {
        #expect(
            try ids(
                "conf-alpha-fr", Self.party("de", "Germany", country: "DE"), Self.party("x", "L'Arctique"),
                Self.party("xk", "Kosovo", country: "XK"), Self.party("se", "Sweden", country: "SE"))
                == ["de", "x", "xk", "se"])
    }

    // MARK: Mixed company

    @Test func rankThenDate() throws {
        #expect(
            try ids(
                "rank-then-date", Self.party("minister", rank: 40, since: "2026-01-01 00:00"),
                Self.party("mayor-2012", rank: 60, since: "2012-01-01 00:00"),
                Self.party("mayor-old", rank: 60, since: "2018-01-01 00:00", born: "1950-01-01"),
                Self.party("mayor-young", rank: 60, since: "2018-01-01 00:00", born: "1980-01-01"),
                Self.party("mayor-b", "The Borough", rank: 60, since: "2018-01-01 00:00"),
                Self.party("mayor-c", "Ćity", rank: 60, since: "2018-01-01 00:00"),
                Self.party("mayor-undated", rank: 60, born: "1940-01-01"),
                Self.party("acting", rank: 60, since: "1990-01-01 00:00", born: "1930-01-01", deputy: true),
                Self.party("alderman", rank: 70))
                == [
                    "minister", "mayor-2012", "mayor-old", "mayor-young", "mayor-b", "mayor-c", "mayor-undated",
                    "acting", "alderman",
                ])
    }

    @Test func network() throws {
        #expect(
            try ids(
                "network", Self.party("president", rank: 75, office: "network-president"),
                Self.party("board-mayor", rank: 60, office: "network-board"),
                Self.party("board-alderman", rank: 70, office: "network-board"),
                Self.party("host", rank: 60, office: "host-city"),
                Self.party("member", rank: 60, since: "2019-01-01 00:00", office: "network-member"),
                Self.party("newer", rank: 60, since: "2020-01-01 00:00", office: "network-member"),
                Self.party("observer", rank: 40))
                == ["president", "board-mayor", "board-alderman", "host", "member", "newer", "observer"])
    }

    @Test func namesOnly() throws {
        let order = try order(
            "names-only",
            [
                Self.party("summit:al", "Albania", rank: 20, country: "AL", name: "Ádám Zoltan"),
                Self.party("summit:xk", "Kosovo", rank: 20, country: "XK", name: "Osmani, V."),
                Self.party("summit:rs", "Serbia", rank: 20, country: "RS", name: "Vučić, A."),
                Self.party("summit:mk", "North Macedonia", rank: 40, country: "MK", name: "Aaltonen"),
            ])
        #expect(
            order.parties.map { $0.label(order.regime.shown, .nl) } == [
                "Osmani, V.", "Vučić, A.", "Ádám Zoltan", "Aaltonen",
            ])
        #expect(
            order.comparison(order.parties[0].resource, order.parties[1].resource)?.text(in: .nl)
                == "Osmani, V. vóór Vučić, A. wegens het alfabet: osmani v < vucic a")
    }
}
