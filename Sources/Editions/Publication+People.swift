internal import Occasions

extension Publication {
    /// The people of the delegations that a reader may know, in the order of the documents.
    package func people(for reader: PeopleReader) -> [DelegationPeople] {
        edition.problem.resourceIDs.compactMap { disclosure.people(of: $0, for: reader) }
    }
}
