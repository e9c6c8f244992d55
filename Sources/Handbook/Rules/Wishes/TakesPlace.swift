internal import Conditions
internal import Occasions

/// What is optional is held all the same, where it can be.
enum TakesPlace {
    static let rule = Rule(
        id: "takes-place", chapter: .wishes, title: "Optional engagements take place",
        statement: "An optional engagement takes place unless something weightier stands in its way.",
        authority: .office, basis: "Wishes of the guests", severity: .should(weight: 500)
    ) { brief, instance in
        let problem = brief.problem
        return brief.engagements(for: instance).compactMap { id in
            guard problem[id].isOptional,
                let severity = instance.weighed(for: problem.occasion(of: id))
            else { return nil }
            return instance.requirement(
                of: [problem[id].id], .formula(.takesPlace(id)), severity: severity,
                statement: "\(Phrase.name(id, in: problem)) takes place", source: problem[id].source
            ) { _, _ in words(of: id, in: problem) }
        }
    }
}

extension TakesPlace {
    fileprivate static func words(of id: EngagementID, in problem: Problem) -> Wording {
        Wording(
            "\(Phrase.name(id, in: problem)), of \(Phrase.duration(problem[id].minutes)), is left out",
            remedy: "allow it more time, more rooms or other people")
    }
}
