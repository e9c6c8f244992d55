internal import Handbook
internal import Occasions

/// Writes who can take over a duty, best first, and why everybody else cannot.
struct SubstituteReport {
    let answer: Substitutes
    let say: Phrase

    private var problem: Problem { answer.problem }
    private var id: EngagementID { problem[answer.slot].engagement }
    private var alternatives: AlternativeReport { AlternativeReport(say: say, id: id) }

    init(_ answer: Substitutes, in language: Language) {
        self.answer = answer
        say = Phrase(language, answer.problem)
    }

    func text() -> String {
        var lines = [heading]
        if answer.isAny {
            lines.append(
                say(en: "Can, best first:", nl: "Kunnen, beste eerst:", fr: "Peuvent, les meilleurs d'abord :"))
            lines += alternatives.ranked(answer.ways, marking: answer.planned)
        } else {
            lines.append(say(en: "Nobody can.", nl: "Niemand kan.", fr: "Personne ne le peut."))
        }
        if !answer.ways.allSatisfy(\.isPossible) {
            lines.append(say(en: "Cannot:", nl: "Kunnen niet:", fr: "Ne peuvent pas :"))
            lines += alternatives.excluded(answer.ways)
        }
        return lines.joined(separator: "\n")
    }

    private var heading: String {
        let (duty, what) = (problem[answer.slot].name, say.dated(id, by: answer.plan))
        return say(
            en: "Who can be '\(duty)' of \(what)?", nl: "Wie kan '\(duty)' zijn van \(what)?",
            fr: "Qui peut être '\(duty)' de \(what) ?")
    }

    // MARK: JSON

    private struct Answer: Encodable {
        let schema = "hostcity/who-can/1"
        let engagement: String
        let duty: String
        let candidates: [AlternativeReport.Entry]
    }

    func json() throws -> String {
        try Json.text(
            Answer(
                engagement: problem[id].id, duty: problem[answer.slot].name,
                candidates: alternatives.entries(answer.ways, marking: answer.planned)))
    }
}
