internal import Conditions
internal import Occasions

/// A host or guest with a diary of his own is at one engagement at a time.
enum PrincipalOnce {
    static let rule = Rule(
        id: "principal-once", chapter: .people, title: "A principal is in one place",
        statement: "A principal takes part in one engagement at a time.",
        authority: .fact, basis: "Nobody can be in two places at once"
    ) { brief, instance in
        OneAtATime.requirements(brief, instance, of: { $0.principal != nil }) { miss, _ in words(remedy: miss) }
    }
}

extension PrincipalOnce {
    fileprivate static func words(remedy miss: Miss) -> String {
        "move one of them by \(Phrase.duration(miss.amount)) or let a deputy attend"
    }
}
