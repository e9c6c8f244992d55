internal import Documents
internal import Editions
internal import Occasions
internal import Papers
internal import Solving

/// Turns what differs between two states of a plan into what papers tell of it.
struct DeltaDesk {
    /// The former state as the command line names it: `v2`, or the path of a plan.
    let name: String
    private let difference: PublishedDifference
    private let publication: Publication

    /// `office`: whose register has the version; nil: the one found here.
    init(
        since text: String, to new: CaseDesk.Opened, office: String? = nil, _ invocation: Invocation, now: Moment?
    ) throws {
        name = text
        let old = try DeltaDesk.open(text, office, invocation)
        func desk(_ opened: CaseDesk.Opened) throws -> PublicationDesk {
            try PublicationDesk(
                opened, as: opened.file.sealed(for: opened.found).file, key: .ofPaper, language: invocation.language,
                now: now)
        }
        let after = try desk(new)
        publication = after.publication
        difference = PublishedDifference(from: [old], to: new).touching(from: [try desk(old)], to: after)
    }

    private static func open(
        _ text: String, _ office: String?, _ invocation: Invocation
    ) throws(Faults) -> CaseDesk.Opened {
        guard let number = VersionDesk.number(text, invocation.shelf) else {
            return try PlanDesk.open(text, for: invocation)
        }
        let versions = try VersionDesk.find(office, invocation.shelf)
        return try versions.open(
            try versions.version(number), today: invocation.today, language: invocation.language)
    }

    /// In the order of the documents; of bids and inquiries nothing is told.
    var deltas: [Delta] { difference.entries.compactMap(delta) }

    /// Whoever reads something else now, by name.
    var told: [String] { difference.touched.compactMap { publication.name(of: $0) }.once }

    private func delta(_ entry: PublishedDifference.Entry) -> Delta? {
        let isGone = !entry.change.isDisjoint(with: [.omitted, .cancelled])
        let before = entry.before.flatMap { $0.range == nil ? nil : $0 }
        let after = entry.after.flatMap { $0.range == nil || isGone ? nil : $0 }
        guard let state = after ?? before, let range = state.range,
            isPromised(state) || (before.map(isPromised) ?? false)
        else { return nil }
        let isChanged = before != nil && after != nil
        return Delta(
            sort: isChanged ? .changed : after == nil ? .gone : .new,
            title: state.problem[state.id].title, occasion: state.problem.occasion(of: state.id).title, range: range,
            room: state.room.map { state.problem[$0].title },
            changes: isChanged ? changes(before, after) : [])
    }

    private func isPromised(_ state: PublishedDifference.State) -> Bool {
        state.problem.occasion(of: state.id).status.isPromised(evenAsOption: true)
    }

    private func changes(
        _ before: PublishedDifference.State?, _ after: PublishedDifference.State?
    ) -> [Delta.Change] {
        guard let before, let after else { return [] }
        var found: [Delta.Change] = []
        let (old, new) = (before.problem[before.id].title, after.problem[after.id].title)
        if old != new { found.append(.title(from: old, to: new)) }
        if let from = before.range, let to = after.range, from != to { found.append(.time(from: from, to: to)) }
        let (fills, others) = (fills(before), fills(after))
        for slot in (fills.map(\.slot) + others.map(\.slot)).once {
            let (from, to) = (fills.first { $0.slot == slot }, others.first { $0.slot == slot })
            guard from?.who != to?.who, let hand = to ?? from else { continue }
            found.append(change(hand, from?.title, to?.title))
        }
        return found.isEmpty ? [.words] : found
    }

    private struct Fill {
        let slot: String
        let role: Slot.Role
        let delegation: String?
        /// Tells two of one name apart.
        let who: String
        let title: String
    }

    private func change(_ hand: Fill, _ old: String?, _ new: String?) -> Delta.Change {
        switch hand.role {
        case .room: .room(from: old, to: new)
        case .liaison: .hands(role: "liaison", delegation: hand.delegation, from: old, to: new)
        case .interpreter: .hands(role: "interpreter", delegation: nil, from: old, to: new)
        case .vehicle: .hands(role: "vehicle", delegation: nil, from: old, to: new)
        case .duty(let name): .hands(role: name, delegation: nil, from: old, to: new)
        }
    }

    private func fills(_ state: PublishedDifference.State) -> [Fill] {
        state.problem[state.id].slots.compactMap { slot in
            guard let who = state.plan[slot] else { return nil }
            let role = state.problem[slot].role
            var delegation: String?
            if case .liaison(let guest) = role { delegation = state.problem[guest].title }
            return Fill(
                slot: state.problem[slot].name, role: role, delegation: delegation, who: state.problem[who].id,
                title: state.problem[who].title)
        }
    }
}
