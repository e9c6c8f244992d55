internal import Occasions

/// What comes after what: read with each engagement, linked when all are known.
enum OrderingReader {
    static func read(_ entry: Entry, of id: EngagementID, frame: OccasionFrame, into draft: inout CaseDraft) {
        let faults = frame.times.faults
        for part in entry.each {
            var target: Entry? = part
            var gap: Int?
            var most: Int?
            if case .fields = part.content {
                let keys = ["engagement", "gap", "at-most"]
                guard let form = Form(part, "'after'", keys: keys, faults: faults) else { continue }
                target = form.required("engagement", "welcome")
                gap = form.read("gap") { $0.length($1) }
                most = form.read("at-most") { $0.length($1) }
                if let gap, let most, gap > most {
                    faults.add(
                        form.place(of: "at-most"), "'at-most' is less than 'gap'",
                        "Write the least minutes under 'gap'.")
                    continue
                }
            }
            guard let target, let name = target.text(faults) else { continue }
            let isLocal = !name.contains("/")
            draft.waits.append(
                CaseDraft.Wait(
                    entry: target, before: isLocal ? "\(frame.id)/\(name)" : name, isLocal: isLocal, after: id,
                    gapMinutes: gap, mostMinutes: most))
        }
    }

    static func link(_ draft: inout CaseDraft, longest: Int, faults: FaultList) -> [Ordering] {
        var orderings: [Ordering] = []
        for wait in draft.waits {
            guard let before = draft.engagementIndex[wait.before] else {
                if draft.cancelled.contains(wait.before) {
                    draft.notices.append(
                        "\(wait.entry.place.text): '\(wait.before)' is cancelled; nothing waits for it")
                    continue
                }
                let owner = draft.engagements[wait.after.index].id.prefix { $0 != "/" } + "/"
                let ids = draft.engagements.map(\.id)
                let known =
                    wait.isLocal ? ids.filter { $0.hasPrefix(owner) }.map { String($0.dropFirst(owner.count)) } : ids
                let name = wait.isLocal ? String(wait.before.dropFirst(owner.count)) : wait.before
                faults.addUnknown(
                    name, "engagement", at: wait.entry.place, among: known, isWhole: draft.isWhole)
                continue
            }
            if before == wait.after {
                faults.add(wait.entry.place, "the engagement comes after itself", "Name another engagement.")
                continue
            }
            let isBounded = wait.gapMinutes != nil || wait.mostMinutes != nil
            let least = wait.gapMinutes ?? 0
            orderings.append(
                Ordering(
                    before: before, after: wait.after,
                    gap: isBounded ? least...max(least, wait.mostMinutes ?? longest) : nil, source: wait.entry.place))
        }
        refuseCircles(orderings, draft, faults)
        return orderings
    }

    /// Takes away what waits for nothing until only circles are left.
    private static func refuseCircles(_ orderings: [Ordering], _ draft: CaseDraft, _ faults: FaultList) {
        var waiting = Array(repeating: 0, count: draft.engagements.count)
        var followers: [[Int]] = Array(repeating: [], count: draft.engagements.count)
        for ordering in orderings {
            waiting[ordering.after.index] += 1
            followers[ordering.before.index].append(ordering.after.index)
        }
        var free = waiting.indices.filter { waiting[$0] == 0 }
        while let next = free.popLast() {
            for follower in followers[next] {
                waiting[follower] -= 1
                if waiting[follower] == 0 { free.append(follower) }
            }
        }
        guard let first = waiting.indices.first(where: { waiting[$0] > 0 }) else { return }
        // Walk backwards among those left until one comes round again: that stretch is a circle.
        var path = [first]
        func waited(for index: Int) -> Int? {
            orderings.first { $0.after.index == index && waiting[$0.before.index] > 0 }?.before.index
        }
        while let before = waited(for: path[path.count - 1]) {
            if let start = path.firstIndex(of: before) {
                let circle = Array(path[start...].reversed())
                let names = (circle + [circle[0]]).map { draft.engagements[$0].id }
                let closing = orderings.first { $0.after.index == circle[0] && $0.before.index == before }
                if let place = closing?.source {
                    faults.add(
                        place, "engagements wait for each other in a circle: \(names.joined(separator: ", then "))",
                        "Take one 'after' out.")
                }
                return
            }
            path.append(before)
        }
    }
}
