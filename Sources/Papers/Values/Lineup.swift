package import Occasions

/// An order of precedence as papers tell it: who comes where, and why.
package struct Lineup: Hashable, Sendable {
    package struct Place: Hashable, Sendable {
        /// The delegation or the principal; nil where only names may be shown.
        package let title: String?
        package let name: String?
        /// EU code of the country; nil where there is none, or where only names may be shown.
        package let country: String?
        /// Why it comes after the one before; nil for the first.
        package let why: String?
        /// The ones beside it that must not stand there.
        package let notBeside: [String]
        /// One of the city's own, who receive.
        package let isHost: Bool
        /// When it is received, else when it says it comes; nil: nobody knows.
        package let arrival: Moment?

        package init(
            title: String?, name: String?, country: String?, why: String?, notBeside: [String] = [],
            isHost: Bool = false, arrival: Moment? = nil
        ) {
            self.title = title
            self.name = name
            self.country = country
            self.why = why
            self.notBeside = notBeside
            self.isHost = isHost
            self.arrival = arrival
        }

        /// What a list calls it.
        var label: String { title ?? name ?? "" }
    }

    package let occasion: String
    /// The regime with its version, its day, its source, and that it is advice.
    package let regime: [String]
    /// The highest first.
    package let places: [Place]
    /// What should be known of the order.
    package let remarks: [String]
    /// By mast from left to right, seen from the building: which of the flags hangs there, from 0.
    package let masts: [Int]

    package init(occasion: String, regime: [String], places: [Place], remarks: [String], masts: [Int]) {
        self.occasion = occasion
        self.regime = regime
        self.places = places
        self.remarks = remarks
        self.masts = masts
    }

    /// Those whose flags hang, in order of honour.
    package static func flags(of places: [Place]) -> [Place] { places.filter { $0.country != nil } }
}
