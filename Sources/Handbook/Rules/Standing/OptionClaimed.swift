internal import Conditions
internal import Occasions

/// What a document says of options is what the register has.
enum OptionClaimed {
    static let rule = Rule(
        id: "option-claimed", chapter: .standing,
        title: Text(
            en: "Options as the register has them", nl: "Opties zoals het register ze heeft",
            fr: "Options telles que le registre les a"),
        statement: Text(
            en: """
                Where the office keeps a register, the options in a document are claims: what is claimed and not held, held \
                and not claimed, or held otherwise is noted. A document without 'options' claims nothing.
                """,
            nl: """
                Waar de dienst een register bijhoudt, zijn de opties in een document beweringen: wat er staat en niet loopt, \
                loopt en er niet staat, of anders loopt, wordt gemeld. Een document zonder 'options' beweert niets.
                """,
            fr: """
                Là où le service tient un registre, les options d'un document sont des affirmations : ce qui est affirmé et \
                non tenu, tenu et non affirmé, ou tenu autrement est signalé. Un document sans 'options' n'affirme rien.
                """),
        authority: .office,
        basis: Text(en: "The office's register", nl: "Het register van de dienst", fr: "Le registre du service"),
        severity: .note
    ) { brief, instance in
        let problem = brief.problem
        return brief.occasions(for: instance).flatMap { index -> [Requirement] in
            let occasion = problem.occasions[index]
            return differences(of: occasion, in: problem).map { difference in
                instance.requirement(
                    of: [occasion.id, problem[difference.room].id], .formula(.never), in: problem,
                    statement: { say in words(statementOf: occasion, difference.room, say) },
                    source: difference.claim?.source ?? occasion.source
                ) { _, _, say in words(difference, occasion, say) }
            }
        }
    }

    /// An option as a document claims it and as the register has it; nil: there is none.
    private struct Difference: Sendable {
        let room: ResourceID
        let claim: Hold?
        let held: Hold?
    }

    private static func differences(of occasion: Occasion, in problem: Problem) -> [Difference] {
        guard let claims = occasion.claims else { return [] }
        let running = occasion.holds.filter { $0.isRunning(in: problem) }
        let claimed = claims.compactMap { claim -> Difference? in
            let held = running.filter { $0.room == claim.room }
            if held.contains(where: { isSame($0, claim, in: problem) }) { return nil }
            if held.isEmpty, !claim.isRunning(in: problem) { return nil }
            return Difference(room: claim.room, claim: claim, held: held.first)
        }
        let rooms = Set(claims.map(\.room))
        return claimed
            + running.filter { !rooms.contains($0.room) }.map { Difference(room: $0.room, claim: nil, held: $0) }
    }

    /// A document names the last day of an option, not its minute.
    private static func isSame(_ held: Hold, _ claim: Hold, in problem: Problem) -> Bool {
        held.standing == claim.standing && held.until.map(problem.date(of:)) == claim.until.map(problem.date(of:))
    }
}

extension OptionClaimed {
    fileprivate static func words(statementOf occasion: Occasion, _ room: ResourceID, _ say: Phrase) -> String {
        let (name, place) = (say.name(occasion), say.name(room))
        return say(
            en: "What the document of \(name) says of options on \(place) is what the register has",
            nl: "Wat het document van \(name) zegt over opties op \(place) is wat het register heeft",
            fr: "Ce que le document de \(name) dit des options sur \(place) est ce que le registre a")
    }

    private static func words(_ difference: Difference, _ occasion: Occasion, _ say: Phrase) -> Wording {
        let (name, room) = (say.name(occasion), say.name(difference.room))
        switch (difference.claim, difference.held) {
        case (let claim?, nil):
            let state = words(claim, say)
            return Wording(
                say(
                    en: "\(name) claims \(state) on \(room), and the register has none",
                    nl: "\(name) beweert \(state) op \(room), en het register heeft er geen",
                    fr: "\(name) affirme \(state) sur \(room), et le registre n'en a pas"),
                remedy: say(
                    en: "ask for it with 'hostcity hold ask', or take it out of the document",
                    nl: "vraag ze met 'hostcity hold ask', of haal ze uit het document",
                    fr: "la demander par 'hostcity hold ask', ou la retirer du document"))
        case (let claim?, let held?):
            let (state, other) = (words(claim, say), words(held, say))
            return Wording(
                say(
                    en: "\(name) claims \(state) on \(room), and the register has \(other)",
                    nl: "\(name) beweert \(state) op \(room), en het register heeft \(other)",
                    fr: "\(name) affirme \(state) sur \(room), et le registre a \(other)"),
                remedy: say(
                    en: "write in the document what the register has",
                    nl: "schrijf in het document wat het register heeft",
                    fr: "écrire dans le document ce que le registre a"))
        case (nil, let held):
            let state = held.map { words($0, say) } ?? ""
            return Wording(
                say(
                    en: "\(name) has \(state) on \(room) in the register, and its document does not say so",
                    nl: "\(name) heeft \(state) op \(room) in het register, en het document zegt dat niet",
                    fr: "\(name) a \(state) sur \(room) dans le registre, et son document ne le dit pas"),
                remedy: say(
                    en: "write it under 'options', or release it with 'hostcity hold release'",
                    nl: "schrijf ze onder 'options', of geef ze vrij met 'hostcity hold release'",
                    fr: "l'écrire sous 'options', ou la lever par 'hostcity hold release'"))
        }
    }

    /// `the second option until Tue 30 Apr 2024 23:59`, `a contract`
    private static func words(_ hold: Hold, _ say: Phrase) -> String {
        guard let until = hold.until else { return say(en: "a contract", nl: "een contract", fr: "un contrat") }
        let (option, time) = (say.option(hold.standing), say.time(until))
        return say(
            en: "the \(option) until \(time)", nl: "de \(option) tot \(time)", fr: "la \(option) jusqu'au \(time)")
    }
}
