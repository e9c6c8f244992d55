internal import Occasions
internal import OrderedCollections

extension Judge {
    /// The spells of more than one engagement that last too long. The spans are in time order.
    func overlongSpells(_ settled: [Settled], rest: Int, within: Int) -> [Miss] {
        guard var end = settled.first?.range.end else { return [] }
        let rest = max(0, rest)
        var misses: [Miss] = []
        var spell: [Settled] = []
        for next in settled {
            if next.range.start - end >= rest {
                misses += overlong(spell, until: end, within)
                spell = []
            }
            spell.append(next)
            end = max(end, next.range.end)
        }
        return misses + overlong(spell, until: end, within)
    }

    private func overlong(_ spell: [Settled], until end: Moment, _ within: Int) -> [Miss] {
        let engagements = OrderedSet(spell.map(\.span.engagement))
        guard let start = spell.first?.range.start, engagements.count > 1, end - start > within else { return [] }
        return [
            Miss(
                .spell, engagements: Array(engagements), slots: spell.compactMap { $0.span.only?.slot },
                range: TimeRange(start, end), amount: end - start - within)
        ]
    }
}
