/// What somebody works by a plan, and how far it is from the limits in force.
package struct WorkLine: Hashable, Sendable {
    package struct Measure: Hashable, Sendable {
        package let minutes: Int
        /// What is left to the limit; below 0 where it is passed; nil: there is none.
        package let margin: Int?

        package init(minutes: Int, margin: Int?) {
            self.minutes = minutes
            self.margin = margin
        }
    }

    package let person: String
    package let days: Int
    package let longestDay: Measure
    package let presence: Measure
    package let rest: Measure?
    package let longestWeek: Measure
    package let average: Measure

    package init(
        person: String, days: Int, longestDay: Measure, presence: Measure, rest: Measure?, longestWeek: Measure,
        average: Measure
    ) {
        self.person = person
        self.days = days
        self.longestDay = longestDay
        self.presence = presence
        self.rest = rest
        self.longestWeek = longestWeek
        self.average = average
    }
}
