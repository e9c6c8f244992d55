internal import Occasions

extension Publication {
    /// The people of the delegations that a reader may know, in the order of the documents.
    package func people(for reader: PeopleReader) -> [DelegationPeople] {
        let audience: Audience =
            switch reader {
            case .office: .everybody
            case .delegation(let id): .delegation(id)
            case .person(let id): .person(id)
            }
        let disclosure = disclosure.worded(wording(for: audience))
        return edition.problem.resourceIDs.compactMap { disclosure.people(of: $0, for: reader) }
    }
}
