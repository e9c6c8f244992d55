package import Occasions

extension StaffWords {
    /// One way of the vehicles of an engagement: whom they fetch where, when, and where they bring them.
    package struct Drive: Hashable, Sendable, Codable {
        /// A place guests are fetched at or brought to.
        package struct Stop: Hashable, Sendable, Codable {
            package let name: String
            /// The documents do not say it: it follows from where the guests are before or after.
            package let isDerived: Bool
        }

        /// Empty: nobody knows.
        package let from: [Stop]
        package let to: [Stop]
        /// When the vehicles are to stand ready; nil: nobody knows how long the way is.
        package let ready: Moment?
        /// When the guests get in.
        package let load: Moment?
        /// When they get out; nil: nobody knows how long the way is.
        package let arrives: Moment?
        package let passengers: [Guest]
    }
}
