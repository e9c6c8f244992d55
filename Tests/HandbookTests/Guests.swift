import Handbook
import Occasions

/// Parties and regimes for tests of the order of precedence.
enum Guests {
    static let zone = CivilZone("Europe/Brussels") ?? .utc

    static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
        CivilDate(year: year, month: month, day: day) ?? CivilDate(dayNumber: 0)
    }

    static func party(
        _ number: Int, _ id: String, _ title: String, name: String? = nil, rank: Int = 80, country: String? = nil,
        _ standing: Standing = Standing()
    ) -> Party {
        Party(
            ResourceID(number), id: id, title: title, name: name, rank: rank, country: country, standing: standing)
    }

    static func regime(_ keys: [SortKey], shown: Regime.Shown = .everything) -> Regime {
        Regime(id: "test", title: Text(everywhere: "Test"), shown: shown, keys: keys)
    }

    static func order(
        _ parties: [Party], _ keys: [SortKey], on date: CivilDate = day(2024, 2, 23), present: Set<String> = [],
        shown: Regime.Shown = .everything, overrides: [Override] = []
    ) -> PrecedenceOrder {
        PrecedenceOrder(
            of: parties, by: regime(keys, shown: shown), in: Setting(date, zone: zone, present: present),
            overrides: overrides)
    }
}
