internal import Occasions

/// What a waiver is about: resources, engagements and dates, as rules name them.
enum WaiverSubjects {
    static func read(_ entry: Entry, draft: CaseDraft, faults: FaultList) -> [String]? {
        let subjects = entry.each.compactMap { part -> String? in
            guard let name = part.text(faults) else { return nil }
            check(name, part, draft, faults)
            return name
        }
        if !subjects.isEmpty { return subjects }
        if entry.each.isEmpty {
            faults.add(
                entry.place, "the waiver is about nothing",
                "Name at least one person, thing, room, engagement or date under 'subjects'.")
        }
        return nil
    }

    /// Of an occasion that is not asked about nothing is known: what is said of it may be right.
    private static func check(_ name: String, _ entry: Entry, _ draft: CaseDraft, _ faults: FaultList) {
        guard draft.roster[name] == nil, draft.engagementIndex[name] == nil else { return }
        switch DateText.read(name) {
        case .date: return
        case .notInCalendar:
            _ = entry.date(faults)
            return
        case .unreadable: break
        }
        let isWhole = draft.isWhole && draft.roster.isWhole
        func unknown(_ noun: Message, _ known: [String], isWhole: Bool = isWhole) {
            faults.addUnknown(name, noun, at: entry.place, among: known, isWhole: isWhole)
        }
        let owner = String(name.prefix { $0 != "/" && $0 != ":" })
        let rooms = draft.roster.names { $0.room != nil }
        guard owner != name else {
            if let full = full(name, draft) {
                faults.add(
                    entry.place, "there is no person, pool or vehicle '\(name)'",
                    "Write \(full.noun) as '\(full.id)'.")
            } else {
                unknown("person, pool or vehicle", draft.roster.names { $0.room == nil && $0.delegation == nil })
            }
            return
        }
        if rooms.contains(where: { $0.hasPrefix(owner + "/") }) {
            unknown("room", rooms)
        } else if let occasion = draft.occasions.first(where: { $0.id == owner }) {
            guard occasion.status != .cancelled else { return }
            if name.contains("/") {
                unknown("engagement", draft.engagements.map(\.id).filter { $0.hasPrefix(owner + "/") })
            } else {
                unknown("delegation", draft.roster.names { $0.id.hasPrefix(owner + ":") })
            }
        } else {
            unknown("room", rooms, isWhole: false)
        }
    }

    /// What bears this name with its venue or its occasion in front of it.
    private static func full(_ name: String, _ draft: CaseDraft) -> (noun: String, id: String)? {
        for (noun, ids) in [
            ("the engagement", draft.engagements.map(\.id)),
            ("the delegation", draft.roster.names { $0.delegation != nil }),
            ("the room", draft.roster.names { $0.room != nil }),
        ] {
            if let id = ids.first(where: { $0.hasSuffix("/" + name) || $0.hasSuffix(":" + name) }) {
                return (noun, id)
            }
        }
        return nil
    }
}
