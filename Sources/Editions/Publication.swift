package import Occasions

/// Makes the views of an edition.
package struct Publication: Sendable {
    let edition: Edition
    let disclosure: Disclosure
    private let now: Moment?
    let calledOff: (problem: Problem, shown: CalledOff.Shown)?

    /// `now`: when it is published. Nil: every embargo holds, and what was called off is shown.
    ///
    /// `entries`: what the plan says of what is called off.
    package init(_ edition: Edition, calledOff: CalledOff? = nil, entries: [PlanEntry] = [], now: Moment?) {
        self.calledOff = calledOff.map { ($0.problem, $0.shown(of: entries, at: now)) }
        self.edition = edition
        self.now = now
        disclosure = Disclosure(edition.problem, edition.plan)
    }

    /// An occasion of which the public reads nothing yet.
    package struct HeldBack: Hashable, Sendable {
        package let occasion: Int
        /// Nil: until it is announced.
        package let until: Moment?
        /// How many of its engagements the public would read.
        package let engagements: Int
    }

    /// What the public would read and may not yet, in the order of the documents.
    package var heldBack: [HeldBack] {
        let problem = edition.problem
        let hidden = Dictionary(
            grouping: problem.engagementIDs.filter { disclosure.forEverybody($0) != nil }, by: { problem[$0].occasion })
        return problem.occasions.indices.compactMap { index in
            guard let engagements = hidden[index],
                case .heldBack(let until) = problem.occasions[index].publicity(at: now)
            else { return nil }
            return HeldBack(occasion: index, until: until, engagements: engagements.count)
        }
    }

    /// Every audience of the edition, in the order of the documents.
    package var audiences: [Audience] {
        let own = Audience.all(of: edition.problem)
        let known = Set(own)
        return own + (calledOff.map { Audience.all(of: $0.problem) } ?? []).filter { !known.contains($0) }
    }

    /// The code of the language whose words an audience reads; nil: the office's own.
    package func wording(for audience: Audience) -> String? {
        edition.wording.map { $0 == edition.problem.ownLanguage ? nil : $0 }
            ?? edition.problem.wording(spoken: disclosure.languages(of: audience))
    }

    /// A view without entries where the edition does not know the audience.
    package func view(for audience: Audience) -> View {
        let own = disclosure.resource(of: audience)
        let title =
            own.map { edition.problem.worded(wording(for: audience))[$0].title }
            ?? calledOff.flatMap { off in off.shown.disclosure.resource(of: audience).map { off.problem[$0].title } }
        return View(
            audience: audience,
            title: title.map { "\(edition.office): \($0)" } ?? edition.office,
            language: edition.language, zone: edition.problem.zone.name, version: edition.views[audience],
            entries: entries(for: audience))
    }

    private func entries(for audience: Audience) -> View.Entries {
        switch audience {
        case .everybody:
            .everybody(
                all(for: audience) { disclosure, problem, id, _ in
                    problem.occasion(of: id).publicity(at: now) == .open
                        ? [disclosure.forEverybody(id)].compactMap(\.self) : []
                })
        case .delegation:
            .delegation(
                all(for: audience) { disclosure, _, id, own in
                    [own.flatMap { disclosure.forDelegation($0, id) }].compactMap(\.self)
                })
        case .person:
            .person(
                all(for: audience) { disclosure, _, id, own in
                    [own.flatMap { disclosure.forPerson($0, id) }].compactMap(\.self)
                })
        case .room:
            .room(
                all(for: audience, part: \.part) { disclosure, _, id, own in
                    own.map { disclosure.forRoom($0, id) } ?? []
                })
        }
    }

    /// What takes place, in the order of the documents, then what was called off.
    private func all<Words>(
        for audience: Audience, part: (Words) -> String? = { _ in nil },
        _ read: (Disclosure, Problem, EngagementID, ResourceID?) -> [Reading<Words>]
    ) -> [Entry<Words>] {
        let code = wording(for: audience)
        let disclosure = disclosure.worded(code)
        let own = disclosure.resource(of: audience)
        let standing = edition.problem.engagementIDs.flatMap { id in
            read(disclosure, disclosure.problem, id, own).map { reading in
                entry(
                    reading, of: edition.problem[id].id, part: part(reading.words),
                    record: edition.records[id.index][audience])
            }
        }
        guard let (problem, shown) = calledOff else { return standing }
        let former = shown.disclosure.worded(code)
        let formerOwn = former.resource(of: audience)
        return standing
            + shown.engagements.flatMap { id -> [Entry<Words>] in
                guard let record = shown.records[id]?[audience] else { return [] }
                return read(former, problem, id, formerOwn).map { reading in
                    entry(
                        reading, of: problem[id].id, part: part(reading.words), record: record, isCancelled: true)
                }
            }
    }

    /// The UID that the entries of an engagement have in every view.
    package func uid(of engagement: String) -> String {
        edition.key.uid(UidKey.name(ofEngagement: engagement, part: nil), domain: edition.domain)
    }

    func entry<Words>(
        _ reading: Reading<Words>, of id: String, part: String?, record: ChangeRecord, isCancelled: Bool = false
    ) -> Entry<Words> {
        let name = UidKey.name(ofEngagement: id, part: part)
        return Entry(
            uid: edition.key.uid(name, domain: edition.domain), sequence: record.sequence, changed: record.changed,
            range: reading.range, words: reading.words, isCancelled: isCancelled)
    }
}
