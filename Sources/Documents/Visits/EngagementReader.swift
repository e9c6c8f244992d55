internal import Handbook
internal import Occasions

/// One engagement of an occasion; one that is meant for each delegation becomes several.
struct EngagementReader {
    static let keys =
        [
            "id", "for-each", "title", "kind", "length", "with", "on", "between", "at", "room", "needs", "languages",
            "interpretation", "interpreters", "liaison", "staff", "pools", "after", "optional", "prefer", "audience",
            "zone", "places", "listeners", "heavy", "precedence", "present", "entrance", "leads-to", "vehicles",
            "greeter",
            "hosts", "relief", "not-during", "next-to", "cancelled", "seating",
        ] + ConductReader.keys

    let frame: OccasionFrame
    let office: OfficeSheet
    /// The rule that says how large a team of interpreters is.
    let team: RuleInstance?
    private var faults: FaultList { frame.times.faults }

    init(frame: OccasionFrame, office: OfficeSheet, team: RuleInstance?) {
        self.frame = frame
        self.office = office
        self.team = team
    }

    func read(_ item: Entry, into draft: inout CaseDraft) {
        if !frame.isWhole { draft.isWhole = false }
        if draft.isFull { return }
        guard case .fields(let fields) = item.content,
            let each = fields.first(where: { $0.key == "for-each" })?.value
        else { return readOne(item, into: &draft) }
        let guests: [OccasionFrame.Guest]
        if case .text("delegation") = each.content {
            guests = frame.guests
            if guests.isEmpty, frame.isWhole {
                faults.add(
                    each.place, "the occasion has no delegations to repeat this for",
                    "Add delegations, or take 'for-each' out.")
            }
        } else {
            guests = each.each.compactMap(guest)
        }
        if case .text(let id) = fields.first(where: { $0.key == "id" })?.value.content, !id.contains("{delegation}") {
            faults.add(
                item.place, "the id '\(id)' would be the same for each delegation",
                "Put {delegation} in it, such as '\(id)-{delegation}'.")
            draft.isWhole = false
            return
        }
        for guest in guests where !draft.isFull {
            readOne(item.replacing([("{delegation}", guest.id), ("{name}", guest.title)]), into: &draft)
        }
    }

    private func guest(_ entry: Entry) -> OccasionFrame.Guest? {
        guard let name = entry.text(faults) else { return nil }
        if let guest = frame.guest(name) { return guest }
        faults.addUnknown(
            name, "delegation", at: entry.place, among: frame.guests.map(\.id), isWhole: frame.isWhole)
        return nil
    }

    private func readOne(_ item: Entry, into draft: inout CaseDraft) {
        var what: Message = "an engagement"
        if case .fields(let fields) = item.content,
            case .text(let id) = fields.first(where: { $0.key == "id" })?.value.content
        {
            what = "engagement '\(id)'"
        }
        guard let form = Form(item, what, keys: EngagementReader.keys, faults: faults) else {
            draft.isWhole = false
            return
        }
        let first = draft.engagements.count
        guard form.read("cancelled", { $0.yes($1) }) ?? false else {
            return readOne(form, at: item.place, into: &draft)
        }
        if frame.keepsCancelled {
            readOne(form, at: item.place, into: &draft)
            draft.cancelled.formUnion(draft.engagements.dropFirst(first).map(\.id))
        } else {
            // Read for its faults and its names; it does not take place.
            var aside = draft
            readOne(form, at: item.place, into: &aside)
            let left = aside.engagements.dropFirst(first).map(\.id)
            draft.cancelled.formUnion(left)
            if let name = left.first {
                draft.notices.append("\(item.place.text): engagement '\(name)' is cancelled and left out")
            }
        }
    }

    private func readOne(_ form: Form, at place: SourcePlace, into draft: inout CaseDraft) {
        let minutes = form.required("length", "90 min")?.length(faults, atLeast: 1) ?? 1
        let relief = Relief(form, minutes: minutes, grain: office.grainMinutes)
        let times = AllowedTimes(form, minutes: minutes, frame: frame, grain: office.grainMinutes, draft: &draft)
        let shape = EngagementShape(form, minutes: minutes, frame: frame, office: office, roster: draft.roster)
        let first = draft.engagements.count
        let slots = zip(first..., relief.parts).map { shape.slots(of: EngagementID($0), $1, team: team) }
        relief.check(form, slots: slots.first ?? [])
        guard let name = form.required("id", "plenary-1"), let id = name.id(faults) else {
            draft.isWhole = false
            return
        }
        guard isFree(id, relief, at: name.place, &draft) else { return }
        for (part, slots) in zip(relief.parts, slots) {
            let number = EngagementID(draft.engagements.count)
            let ids = slots.indices.map { SlotID(draft.slots.count + $0) }
            let engagement = shape.engagement(id, part, slots: ids, times: times, frame: frame)
            draft.engagementIndex[engagement.id] = number
            draft.slots += slots
            draft.engagements.append(engagement)
        }
        draft.participants += relief.parts.count * (draft.engagements.last?.participants.count ?? 0)
        refuseTooMuch(at: place, &draft)
        draft.join(first..<draft.engagements.count, at: form.place(of: "relief"))
        if let after = form["after"] {
            OrderingReader.read(after, of: EngagementID(first), frame: frame, into: &draft)
        }
        LinkReader.read(form, of: EngagementID(first), frame: frame, into: &draft)
        if let entry = form["leads-to"] {
            LeadReader.read(entry, of: EngagementID(first), frame: frame, into: &draft)
        }
    }

    /// Ends the reading of engagements where there are more than any office has.
    private func refuseTooMuch(at place: SourcePlace, _ draft: inout CaseDraft) {
        let counts: [(what: Message, count: Int, most: Int)] = [
            ("engagements", draft.engagements.count, DocumentLimits.engagements),
            ("participants of engagements", draft.participants, DocumentLimits.participants),
            ("slots to fill", draft.slots.count, DocumentLimits.slots),
        ]
        guard let over = counts.first(where: { $0.count > $0.most }) else { return }
        draft.isFull = true
        draft.isWhole = false
        faults.add(
            place, "with this one the occasions have more than \(over.most) \(over.what), those of 'for-each' counted",
            "Ask about fewer occasions at a time, or repeat less with 'for-each'.")
    }

    /// False, with a fault, where the id of it or of one of its parts is taken.
    private func isFree(_ id: String, _ relief: Relief, at place: SourcePlace, _ draft: inout CaseDraft) -> Bool {
        for part in relief.parts {
            let full = "\(frame.id)/\(part.id(id))"
            let other = draft.engagementIndex[full]
            guard other != nil || (draft.cancelled.contains(full) && !frame.keepsCancelled) else { continue }
            let elsewhere =
                other.map { draft.engagements[$0.index].source.map { " (\($0.text))" } ?? "" } ?? ", once as cancelled"
            faults.add(
                place,
                part.isFirst
                    ? "the engagement '\(id)' stands here a second time\(elsewhere)"
                    : "part \(part.number) of '\(id)' would be '\(part.id(id))', which is taken\(elsewhere)",
                "Give this one another id.")
            if !part.isFirst { draft.isWhole = false }
            return false
        }
        return true
    }
}
