internal import Conditions
internal import Occasions

/// A delegation moves as one and is at one engagement at a time.
enum DelegationOnce {
    static let rule = Rule(
        id: "delegation-once", chapter: .people, title: "A delegation is in one place",
        statement: "A delegation moves together and takes part in one engagement at a time.",
        authority: .fact, basis: "A delegation moves together"
    ) { brief, instance in
        OneAtATime.requirements(brief, instance, of: { $0.delegation != nil }) { miss, _ in words(remedy: miss) }
    }
}

extension DelegationOnce {
    fileprivate static func words(remedy miss: Miss) -> String {
        "move one of them by \(Phrase.duration(miss.amount)) or hold one without the delegation"
    }
}
