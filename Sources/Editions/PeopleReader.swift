/// Whom a list of the people of delegations is made for. The public has none.
package enum PeopleReader: Hashable, Sendable {
    /// Whoever leads the office: everything.
    case office
    /// A delegation, by id: its own people.
    case delegation(String)
    /// A member of staff, by id: the people of the delegations they work with.
    case person(String)
}
