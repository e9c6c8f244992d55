internal import Occasions

/// The ceremonies that arrivals lead to: read with each engagement, linked when all are known.
enum LeadReader {
    static func read(_ entry: Entry, of id: EngagementID, frame: OccasionFrame, into draft: inout CaseDraft) {
        guard let mention = EngagementMention(entry, in: frame) else { return }
        draft.leads.append(CaseDraft.Lead(mention: mention, from: id))
    }

    static func link(_ draft: inout CaseDraft, faults: FaultList) {
        for lead in draft.leads {
            guard let found = draft.find(lead.mention, ifCancelled: "nothing leads to it", faults: faults) else {
                continue
            }
            if found == lead.from {
                faults.add(lead.mention.entry.place, "the engagement leads to itself", "Name another engagement.")
                continue
            }
            draft.engagements[lead.from.index] = draft.engagements[lead.from.index].leading(to: found)
        }
    }
}
