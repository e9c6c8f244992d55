internal import Occasions

/// What is never during, or stands next to, another engagement: read with each, linked when all are known.
enum LinkReader {
    static func read(_ form: Form, of id: EngagementID, frame: OccasionFrame, into draft: inout CaseDraft) {
        for entry in form["not-during"]?.each ?? [] {
            guard let mention = EngagementMention(entry, in: frame) else { continue }
            draft.bonds.append(CaseDraft.Bond(mention: mention, from: id, kind: .notDuring))
        }
        for entry in form["next-to"]?.each ?? [] {
            var target: Entry? = entry
            var most = 0
            if case .fields = entry.content {
                let keys = ["engagement", "at-most"]
                guard let inner = Form(entry, "'next-to'", keys: keys, faults: form.faults) else { continue }
                target = inner.required("engagement", "plenary-1")
                most = inner.read("at-most") { $0.length($1) } ?? 0
            }
            guard let target, let mention = EngagementMention(target, in: frame) else { continue }
            draft.bonds.append(CaseDraft.Bond(mention: mention, from: id, kind: .nextTo(atMost: most)))
        }
    }

    /// Each pair once, whichever of the two says so, and the days that an `after` asks for.
    static func link(_ draft: inout CaseDraft, faults: FaultList) -> [Link] {
        var seen: Set<[Int]> = []
        var links: [Link] = []
        for bond in draft.bonds {
            let isNextTo = bond.kind != .notDuring
            let consequence = isNextTo ? "nothing is next to it" : "nothing keeps clear of it"
            guard let named = draft.find(bond.mention, ifCancelled: consequence, faults: faults) else { continue }
            let place = bond.mention.entry.place
            if named == bond.from {
                faults.add(place, "the engagement names itself", "Name another engagement.")
                continue
            }
            let (first, second) = (min(named, bond.from), max(named, bond.from))
            if !isNextTo {
                // What is relieved is in parts, and none of them is during the other.
                for one in draft.parts(of: first) {
                    for other in draft.parts(of: second) where seen.insert([one.index, other.index, 0]).inserted {
                        links.append(Link(bond.kind, one, other, source: place))
                    }
                }
                continue
            }
            guard seen.insert([first.index, second.index, 1]).inserted else { continue }
            if draft.engagements[named.index].place == nil || draft.engagements[bond.from.index].place == nil {
                faults.add(
                    place, "one of the two takes place in no room, so that they cannot be next to each other",
                    "Give both a 'room', or take 'next-to' out.")
                continue
            }
            links.append(
                Link(
                    bond.kind, first, second, firstEnd: draft.parts(of: first).last,
                    secondEnd: draft.parts(of: second).last, source: place))
        }
        for wait in draft.waits {
            // An engagement that is not known has been reported with its order.
            guard let days = wait.days, let before = draft.engagementIndex[wait.before.full] else { continue }
            links.append(Link(.daysLater(days), before, wait.after, source: wait.before.entry.place))
        }
        return links
    }
}
