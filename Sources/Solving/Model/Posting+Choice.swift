internal import CPSAT
internal import Conditions
internal import Occasions

/// A time-indexed model for engagements that have few starts to choose from: a literal for each start, or for each start and
/// who fills a slot.
///
/// That no two overlap is then said moment by moment, at most one of all that would last then. Where times are slots of
/// a grid this says far more to the solver than intervals do.
extension Posting {
    /// Above this, intervals are better; so many truths would be made for each span.
    private static let mostStarts = 40
    private static let mostPlaces = 600

    /// A start of an engagement, in minutes, and the truth that it is the one.
    struct Choice {
        let start: Int
        let literal: Literal
    }

    struct PlaceKey: Hashable {
        let slot: SlotID
        let resource: ResourceID
    }

    /// Says that no two of the spans overlap, if each has few starts; false where it has not said so.
    mutating func enforceChoices(_ spans: [Span], clearOf held: [TimeRange]) -> Bool {
        guard spans.allSatisfy(isChoice) else { return false }
        var entries: [(from: Int, to: Int, span: Int, literal: Literal)] = []
        for (number, span) in spans.enumerated() {
            let length = problem[span.engagement].minutes + span.after
            for choice in choices(of: span) {
                entries.append((choice.start - span.before, choice.start + length, number, choice.literal))
            }
        }
        for entry in entries where held.contains(where: { $0.start.minutes < entry.to && entry.from < $0.end.minutes })
        {
            model.anyOf([!entry.literal])
        }
        // Two of them overlap exactly where one lasts as the other begins.
        entries.sort { ($0.from, $0.span) < ($1.from, $1.span) }
        for moment in Set(entries.map(\.from)).sorted() {
            let there = entries.filter { $0.from <= moment && moment < $0.to }
            if Set(there.map(\.span)).count > 1 { model.atMostOne(there.map(\.literal)) }
        }
        return true
    }

    private func isChoice(_ span: Span) -> Bool {
        guard let variables = variables[span.engagement.index], variables.presence == .yes else { return false }
        let starts = variables.steps.ranges.reduce(0) { $0 + $1.count }
        let fills = span.only.flatMap { picks[$0.slot.index]?.count } ?? 1
        return starts <= Posting.mostStarts && starts * fills <= Posting.mostPlaces
    }

    private mutating func choices(of span: Span) -> [Choice] {
        let whole = choices(of: span.engagement)
        guard let only = span.only else { return whole }
        let key = PlaceKey(slot: only.slot, resource: only.resource)
        if places[key] == nil { choosePlaces(only.slot, whole) }
        return places[key] ?? []
    }

    private mutating func choices(of id: EngagementID) -> [Choice] {
        if let known = starts[id] { return known }
        if let slots = slots[id.index] { return slots.map { Choice(start: $0.start, literal: literal($0.bit)) } }
        guard let variables = variables[id.index] else { return [] }
        let earliest = problem.earliestStart(of: id).minutes
        var found: [Choice] = []
        for step in variables.steps.ranges.flatMap({ Array($0) }) {
            let literal = model.literal()
            model.linear(LinearExpression(variables.step), in: .exactly(step), onlyIf: [literal])
            found.append(Choice(start: earliest + step * problem.grainMinutes, literal: literal))
        }
        model.exactlyOne(found.map(\.literal))
        starts[id] = found
        return found
    }

    /// A truth for each start with each candidate of a slot: exactly one of those of a start that is taken, and of a
    /// candidate that is.
    private mutating func choosePlaces(_ slot: SlotID, _ whole: [Choice]) {
        guard let picks = picks[slot.index] else { return }
        guard picks.count > 1 else {
            if let only = picks.first { places[PlaceKey(slot: slot, resource: only.resource)] = whole }
            return
        }
        var grid: [[Literal]] = []
        for choice in whole {
            let row = picks.map { _ in model.literal() }
            model.exactlyOne(row + [!choice.literal])
            grid.append(row)
        }
        for (column, pick) in picks.enumerated() {
            model.exactlyOne(grid.map { $0[column] } + [!pick.literal])
            places[PlaceKey(slot: slot, resource: pick.resource)] = zip(whole, grid).map {
                Choice(start: $0.start, literal: $1[column])
            }
        }
    }
}
