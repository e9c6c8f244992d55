package import Occasions

/// The answer to a bid as papers tell it: one page for those who decide.
package struct BidPage: Hashable, Sendable {
    package enum Verdict: Hashable, Sendable {
        case go, goIf, noGo
    }

    /// A set of dates it could be held on.
    package struct Dates: Hashable, Sendable {
        package let first: CivilDate
        package let last: CivilDate
        package let verdict: Verdict
        /// Why it is not among the better ones, or what stands in the calendars; nil: nothing.
        package let remark: String?

        package init(first: CivilDate, last: CivilDate, verdict: Verdict, remark: String?) {
            self.first = first
            self.last = last
            self.verdict = verdict
            self.remark = remark
        }
    }

    /// Something the bid needs, such as rooms or interpreters.
    package struct Need: Hashable, Sendable {
        package enum What: Hashable, Sendable {
            case guests, engagements, largestRoom, booths
            case staff(String)
            case vehicles, money(String)
            case decision, owner
        }

        package let what: What
        package let text: String

        package init(_ what: What, _ text: String) {
            self.what = what
            self.text = text
        }
    }

    package let verdict: Verdict
    /// The best first.
    package let dates: [Dates]
    /// How many sets of dates the bid allows; more than there are of `dates` where the search was ended early.
    package let possible: Int
    /// What stands against the best dates, or what would have to give way.
    package let reasons: [String]
    package let needs: [Need]
    /// Nothing that is promised already was at hand when it was judged.
    package let isAlone: Bool

    package init(
        verdict: Verdict, dates: [Dates], possible: Int, reasons: [String], needs: [Need], isAlone: Bool = false
    ) {
        self.verdict = verdict
        self.dates = dates
        self.possible = possible
        self.reasons = reasons
        self.needs = needs
        self.isAlone = isAlone
    }
}
