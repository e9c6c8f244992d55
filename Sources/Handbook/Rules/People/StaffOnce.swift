internal import Conditions
internal import Occasions

/// A member of staff does one duty at a time.
enum StaffOnce {
    static let rule = Rule(
        id: "staff-once", chapter: .people, title: "Staff are in one place",
        statement: """
            A liaison officer, interpreter or other member of staff does one duty at a time, \
            and fills one place of an engagement.
            """,
        authority: .fact, basis: "Nobody can be in two places at once"
    ) { brief, instance in
        OneAtATime.requirements(brief, instance, of: { $0.staff != nil }) { miss, _ in words(remedy: miss) }
    }
}

extension StaffOnce {
    fileprivate static func words(remedy miss: Miss) -> String {
        "give one of them to somebody else or move it by \(Phrase.duration(miss.amount))"
    }
}
