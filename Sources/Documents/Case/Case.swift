package import Handbook
package import Occasions

/// Everything the documents of a question say, every name resolved.
package struct Case: Sendable {
    package let officePath: String
    package let occasionPaths: [String]
    /// Every file read, in order: office, rule sheets, occasions with their lists, calendars.
    package let documents: [String]
    /// The office's name.
    package let name: String
    /// The language its office reads in, where it says one.
    package let language: Language?
    /// The right side of every UID.
    package let domain: String
    /// The date of this state of the documents.
    package let asOf: CivilDate?
    /// Who may read the feeds; nil: the office does not say.
    package let feedReaders: FeedReaders?
    /// Where the office keeps what happened; nil: nowhere.
    package let register: RegisterMention?
    /// How long it is kept there who recorded what; nil: always.
    package let retention: Retention?
    /// Where its calendars can be read, and the address its mail comes from.
    package let addresses: OfficeAddresses
    /// Who may record what there, by name; empty: everybody may.
    package let roles: [String: OfficeRole]
    package var problem: Problem
    /// The rule book in force, with what the office has waived of it.
    package let handbook: Handbook
    /// The kinds of engagements the office knows.
    package let kinds: [EngagementKind]
    package let bids: [BidCandidates]
    /// The engagements that are cancelled, by id. The problem does not have them.
    package let cancelled: Set<String>
    /// What the reader should know and nothing that stops the work, with file and line.
    package var notices: [String]
    /// How many texts of the documents are not in a language, by its code; languages that none of them has are not named.
    package var untranslated: [String: Int]
    /// Why parties are kept apart, by index into the problem's aparts; for those who may know.
    package let apartReasons: [Int: String]

    package var waivers: [Waiver] { handbook.waivers }

    /// The same without what calendars given with the question fix.
    package var own: Case {
        var own = self
        own.problem = problem.own
        return own
    }
}

/// The dates a bid may be held on.
package struct BidCandidates: Sendable, Hashable {
    /// Index into the problem's occasions.
    package let occasion: Int
    package let first: CivilDate
    package let last: CivilDate
    package let days: Int
    /// The days of the week it may start on; empty: any.
    package let weekdays: [Weekday]
    package let source: SourcePlace

    /// Every date its first day may fall on.
    package var starts: [CivilDate] {
        let latest = last.dayNumber - days + 1
        guard first.dayNumber <= latest else { return [] }
        return (first.dayNumber...latest).map(CivilDate.init(dayNumber:))
            .filter { weekdays.isEmpty || weekdays.contains($0.weekday) }
    }
}
