package import Occasions

/// One change as `changes.yaml` has it.
package enum ChangeNote: Sendable, Hashable {
    /// Rooms that cannot be used.
    case lost([String], TimeRange)
    case ill(String, TimeRange)
    /// A delegation that is not there yet.
    case away(String, TimeRange)
    case arrival(delegation: String, Moment)
    case length(engagement: String, minutes: Int)

    /// `{ill: lo-1, from: 2024-02-23 09:00, until: 2024-02-23 18:00}`
    package func text(in zone: CivilZone) -> String {
        func stretch(_ range: TimeRange) -> String {
            "from: \(time(range.start)), until: \(time(range.end))"
        }
        func time(_ moment: Moment) -> String { YamlText.quoted(TimeText.text(moment, in: zone)) }
        return switch self {
        case .lost(let rooms, let range):
            "{lost: [\(rooms.map(YamlText.word).joined(separator: ", "))], \(stretch(range))}"
        case .ill(let id, let range): "{ill: \(YamlText.word(id)), \(stretch(range))}"
        case .away(let id, let range): "{away: \(YamlText.word(id)), \(stretch(range))}"
        case .arrival(let id, let moment): "{delegation: \(YamlText.word(id)), arrival: \(time(moment))}"
        case .length(let id, let minutes): "{engagement: \(YamlText.word(id)), length: \(minutes) min}"
        }
    }
}
