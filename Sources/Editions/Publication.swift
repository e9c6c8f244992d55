package import Occasions

/// Makes the views of an edition.
package struct Publication: Sendable {
    private let edition: Edition
    private let disclosure: Disclosure
    private let now: Moment?

    /// `now`: when it is published. Nil: every embargo holds.
    package init(_ edition: Edition, now: Moment?) {
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
    package var audiences: [Audience] { Audience.all(of: edition.problem) }

    /// A view without entries where the edition does not know the audience.
    package func view(for audience: Audience) -> View {
        let own = disclosure.resource(of: audience)
        return View(
            audience: audience,
            title: own.map { "\(edition.office): \(edition.problem[$0].title)" } ?? edition.office,
            language: edition.language, zone: edition.problem.zone.name, version: edition.views[audience],
            entries: entries(for: audience, own))
    }

    private func entries(for audience: Audience, _ own: ResourceID?) -> View.Entries {
        func all<Words>(_ read: (EngagementID) -> [Reading<Words>], part: (Words) -> String? = { _ in nil })
            -> [Entry<Words>]
        {
            edition.problem.engagementIDs.flatMap { id in
                read(id).map { entry($0, of: id, part: part($0.words), for: audience) }
            }
        }
        return switch audience {
        case .everybody:
            .everybody(
                all { id in
                    edition.problem.occasion(of: id).publicity(at: now) == .open
                        ? [disclosure.forEverybody(id)].compactMap(\.self) : []
                })
        case .delegation:
            .delegation(all { id in [own.flatMap { disclosure.forDelegation($0, id) }].compactMap(\.self) })
        case .person: .person(all { id in [own.flatMap { disclosure.forPerson($0, id) }].compactMap(\.self) })
        case .room: .room(all({ id in own.map { disclosure.forRoom($0, id) } ?? [] }, part: \.part))
        }
    }

    private func entry<Words>(
        _ reading: Reading<Words>, of id: EngagementID, part: String?, for audience: Audience
    ) -> Entry<Words> {
        let record = edition.records[id.index][audience]
        let name = UidKey.name(ofEngagement: edition.problem[id].id, part: part)
        return Entry(
            uid: edition.key.uid(name, domain: edition.domain), sequence: record.sequence, changed: record.changed,
            range: reading.range, words: reading.words)
    }
}
