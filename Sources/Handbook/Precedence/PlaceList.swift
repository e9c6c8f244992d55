package import Occasions

/// A list of offices in order of precedence, as an authority published it.
package struct PlaceList: Hashable, Sendable {
    /// One place of the list, which several offices may share.
    package struct Place: Hashable, Sendable {
        /// As the list counts.
        package let number: Int
        package let offices: [String]
        package let tie: Tie?
        /// Flags of the occasion without which the place does not count.
        package let onlyIf: [String]

        package init(_ number: Int, _ offices: [String], tie: Tie? = nil, onlyIf: [String] = []) {
            self.number = number
            self.offices = offices
            self.tie = tie
            self.onlyIf = onlyIf
        }
    }

    /// What decides between those of one place.
    package enum Tie: Hashable, Sendable {
        case age, seniority
        case alternation(Alternation)
    }

    package let places: [Place]

    package init(_ places: [Place]) { self.places = places }

    /// The first place that has the office and counts.
    package func place(of office: String, present: Set<String>) -> Place? {
        places.first { $0.offices.contains(office) && present.isSuperset(of: $0.onlyIf) }
    }

    package func names(_ office: String) -> Bool { places.contains { $0.offices.contains(office) } }
}

/// Two offices that take turns: a year from a day, whose number decides.
package struct Alternation: Hashable, Sendable {
    /// The day the turn passes on.
    package let day: YearDay
    /// Who is first in the turns that begin in an even year.
    package let even: String
    package let odd: String

    package init(from day: YearDay, even: String, odd: String) {
        self.day = day
        self.even = even
        self.odd = odd
    }

    package func first(on date: CivilDate) -> String { day.year(on: date) % 2 == 0 ? even : odd }
}
