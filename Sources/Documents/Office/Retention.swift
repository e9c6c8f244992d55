package import Occasions

/// How long the office keeps who recorded what in its register, and what older versions said: `5 years`.
package struct Retention: Hashable, Sendable {
    private let months: Int
    private let days: Int
    package let source: SourcePlace

    init?(_ entry: Entry, _ faults: FaultList) {
        guard let text = entry.text(faults) else { return nil }
        source = entry.place
        guard let match = text.wholeMatch(of: /(\d{1,3}) (year|month|day)s?/), let count = Int(match.1), count > 0
        else {
            faults.add(
                entry.place, "'\(text)' does not say how long the register keeps names",
                "Write such as '5 years', '18 months' or '400 days'.")
            return nil
        }
        switch match.2 {
        case "year": (months, days) = (12 * count, 0)
        case "month": (months, days) = (count, 0)
        default: (months, days) = (0, count)
        }
    }

    /// The first day that is still kept; what was recorded before it is not.
    package func firstDay(on today: CivilDate) -> CivilDate { today.adding(months: -months).adding(days: -days) }
}
