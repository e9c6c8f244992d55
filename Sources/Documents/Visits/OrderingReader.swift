internal import Occasions

/// What comes after what: read with each engagement, linked when all are known.
enum OrderingReader {
    static func read(_ entry: Entry, of id: EngagementID, frame: OccasionFrame, into draft: inout CaseDraft) {
        let faults = frame.times.faults
        for part in entry.each {
            var target: Entry? = part
            var gap: Int?
            var most: Int?
            var days: ClosedRange<Int>?
            if case .fields = part.content {
                let keys = ["engagement", "gap", "at-most", "days"]
                guard let form = Form(part, "'after'", keys: keys, faults: faults) else { continue }
                target = form.required("engagement", "welcome")
                gap = form.read("gap") { $0.length($1) }
                most = form.read("at-most") { $0.length($1) }
                days = form.read("days", DayCount.read)
                if let gap, let most, gap > most {
                    faults.add(
                        form.place(of: "at-most"), "'at-most' is less than 'gap'",
                        "Write the least minutes under 'gap'.")
                    continue
                }
            }
            guard let target, let before = EngagementMention(target, in: frame) else { continue }
            draft.waits.append(
                CaseDraft.Wait(before: before, after: id, gapMinutes: gap, mostMinutes: most, days: days))
        }
    }

    /// What waits for an engagement in parts waits for all of them, and with all of its own: minutes between the two are
    /// counted from the last part to the first.
    static func link(_ draft: inout CaseDraft, longest: Int, faults: FaultList) -> [Ordering] {
        var orderings: [Ordering] = []
        var implied: [Ordering] = []
        for wait in draft.waits {
            guard let named = draft.find(wait.before, ifCancelled: "nothing waits for it", faults: faults) else {
                continue
            }
            let place = wait.before.entry.place
            if named == wait.after {
                faults.add(place, "the engagement comes after itself", "Name another engagement.")
                continue
            }
            let isBounded = wait.gapMinutes != nil || wait.mostMinutes != nil
            let least = wait.gapMinutes ?? 0
            let last = draft.lastParts[named] ?? named
            orderings.append(
                Ordering(
                    before: last, after: wait.after,
                    gap: isBounded ? least...max(least, wait.mostMinutes ?? longest) : nil, source: place))
            for before in draft.parts(of: named) {
                for after in draft.parts(of: wait.after) where before != last || after != wait.after {
                    implied.append(Ordering(before: before, after: after, source: place))
                }
            }
        }
        refuseCircle(orderings, draft, faults)
        return orderings + implied + draft.reliefs
    }

    private static func refuseCircle(_ waits: [Ordering], _ draft: CaseDraft, _ faults: FaultList) {
        let links = (waits + draft.reliefs).map { (from: $0.before.index, to: $0.after.index) }
        guard let circle = Circle.find(among: draft.engagements.count, links: links) else { return }
        // The last may be linked to the first as one part to the next: an 'after' stands elsewhere in the circle.
        let steps = zip([circle[circle.count - 1]] + circle, circle)
        var sources: [[Int]: SourcePlace] = [:]
        for wait in waits where sources[[wait.before.index, wait.after.index]] == nil {
            sources[[wait.before.index, wait.after.index]] = wait.source
        }
        let closing = steps.lazy.compactMap { from, to in sources[[from, to]] }.first
        guard let closing else { return }
        let names = circle.map { draft.engagements[$0].id }
        faults.add(
            closing, "engagements wait for each other in a circle: \(Circle.text(names))", "Take one 'after' out.")
    }
}
