internal import Conditions
internal import Documents
internal import Handbook
internal import Occasions

/// The findings of a plan that come and go when something of its problem is changed.
struct Consequences {
    private let path: String
    let appeared: FindingReport
    let disappeared: FindingReport
    private let say: Language

    init(_ opened: CaseDesk.Opened, after: Problem, say: Language) {
        let before = opened.found.problem
        func findings(_ problem: Problem) -> [Finding] {
            Judge(problem: problem, plan: opened.plan).findings(
                opened.found.handbook.requirements(of: problem, judging: opened.plan), in: say)
        }
        let old = findings(before)
        let new = findings(after)
        let oldIDs = Set(old.map(\.id))
        let newIDs = Set(new.map(\.id))
        path = opened.file.path
        self.say = say
        appeared = FindingReport(
            new.filter { !oldIDs.contains($0.id) }, problem: after, places: opened.places, in: say)
        disappeared = FindingReport(
            old.filter { !newIDs.contains($0.id) }, problem: before, places: opened.places, in: say)
    }

    func lines() -> [String] {
        if appeared.findings.isEmpty, disappeared.findings.isEmpty {
            return [
                say(
                    en: "Nothing else changes in \(path).", nl: "Verder verandert er niets in \(path).",
                    fr: "Rien d'autre ne change dans \(path).")
            ]
        }
        var lines: [String] = []
        if !appeared.findings.isEmpty {
            lines.append(
                say(
                    en: "What is new in \(path):", nl: "Wat nieuw is in \(path):",
                    fr: "Ce qui est nouveau dans \(path) :"))
            lines += appeared.lines(appeared.findings)
        }
        if !disappeared.findings.isEmpty {
            lines.append(
                say(
                    en: "What is settled by it in \(path):", nl: "Wat ermee is opgelost in \(path):",
                    fr: "Ce qui est ainsi réglé dans \(path) :"))
            lines += disappeared.lines(disappeared.findings)
        }
        return lines
    }
}
