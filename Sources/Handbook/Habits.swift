package import Conditions
package import Occasions

/// When anybody may be asked to come: the usual hours of a kind, and the daytime of those that have none.
///
/// It is no rule of the catalogue; a way out that moves an engagement keeps to it where it can.
package enum Habits {
    /// 07:00 to 22:00.
    package static let daytime = 420...1320

    package static func notes(of ids: [EngagementID], in problem: Problem) -> [Requirement] {
        ids.filter { problem[$0].kind.movement == nil }.map { id in
            let hours = problem[id].kind.usualHours ?? daytime
            let starts = UsualHours.starts(in: hours, minutes: problem[id].minutes, of: problem)
            let words: @Sendable (Language) -> String = { Phrase($0, problem).name(id) }
            return Requirement(
                rule: "habit", subjects: [problem[id].id], demand: .formula(.starts(id, starts)), severity: .note,
                authority: .office, basis: UsualHours.rule.basis, statement: words, source: nil
            ) { _, _, say in Wording(words(say)) }
        }
    }
}
