internal import Conditions
internal import Occasions

/// Whispering reaches those who sit next to the interpreter, and nobody else.
enum WhisperListeners {
    static let listeners = Parameter(
        "listeners", .count, 2,
        Text(
            en: "Listeners one can whisper to", nl: "Luisteraars voor wie men kan fluisteren",
            fr: "Auditeurs à qui l'on peut chuchoter"))

    static let rule = Rule(
        id: "whisper-listeners", chapter: .languages,
        title: Text(
            en: "Whispering for one or two", nl: "Fluistertolken voor één of twee", fr: "Chuchotage pour un ou deux"),
        statement: Text(
            en: """
                Whispered interpretation serves no more listeners than can hear it; an engagement that does not say \
                how many listen is not judged.
                """,
            nl: """
                Fluistertolken dient niet voor meer luisteraars dan het kunnen horen; een activiteit die niet zegt \
                hoeveel er luisteren, wordt niet beoordeeld.
                """,
            fr: """
                L'interprétation chuchotée ne sert pas plus d'auditeurs qu'il n'en peut entendre ; une activité qui \
                ne dit pas combien écoutent n'est pas jugée.
                """),
        authority: .office,
        basis: Text(
            en: "Professional standards of the interpreters' association AIIC",
            nl: "Beroepsnormen van de tolkenvereniging AIIC",
            fr: "Normes professionnelles de l'association d'interprètes AIIC"),
        parameters: [listeners]
    ) { brief, instance in
        let problem = brief.problem
        let most = instance[Self.listeners]
        return brief.engagements(for: instance).compactMap { id -> Requirement? in
            let engagement = problem[id]
            guard engagement.interpretation == .whispered, engagement.listeners > most else { return nil }
            return instance.requirement(
                of: [engagement.id], .formula(.takesPlace(id).negated), in: problem,
                statement: { say in words(statementOf: id, most, say) }, source: engagement.source
            ) { _, plan, say in words(of: id, most: most, plan: plan, say) }
        }
    }
}

extension WhisperListeners {
    fileprivate static func words(statementOf id: EngagementID, _ most: Int, _ say: Phrase) -> String {
        let name = say.name(id)
        return say(
            en: "\(name) is whispered to at most \(most)", nl: "\(name) wordt voor hoogstens \(most) gefluisterd",
            fr: "\(name) est chuchotée à \(most) au plus")
    }

    fileprivate static func words(of id: EngagementID, most: Int, plan: Plan, _ say: Phrase) -> Wording {
        let name = say.dated(id, by: plan)
        let listeners = say.problem[id].listeners
        return Wording(
            say(
                en: """
                    \(name) is to be whispered to \(listeners) listeners, \(listeners - most) more than the \(most) \
                    one can whisper to
                    """,
                nl: """
                    \(name) zou voor \(listeners) luisteraars gefluisterd worden, \(listeners - most) meer dan de \
                    \(most) voor wie men kan fluisteren
                    """,
                fr: """
                    \(name) serait chuchotée à \(listeners) auditeurs, \(listeners - most) de plus que les \(most) à \
                    qui l'on peut chuchoter
                    """),
            remedy: say(
                en: "ask for consecutive interpretation or a booth",
                nl: "vraag consecutief tolken of een tolkcabine",
                fr: "demander une interprétation consécutive ou une cabine"))
    }
}
