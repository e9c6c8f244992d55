internal import Documents
internal import Handbook
internal import Occasions

/// `hostcity hours`: what everybody works by a plan, against the limits in force.
package struct ShowHours {
    private let plan: String
    private let json: Bool
    private let surroundings: Surroundings

    package init(plan: String, json: Bool = false, _ surroundings: Surroundings = Surroundings()) {
        self.plan = plan
        self.json = json
        self.surroundings = surroundings
    }

    package func run() throws -> Reply {
        let opened = try CaseDesk.open(plan: plan, today: surroundings.today)
        var surroundings = surroundings
        surroundings.speak(as: opened.found)
        let say = surroundings.say
        let report = WorkReport(opened.found.problem, opened.plan, under: opened.found.handbook, in: say)
        if json { return Reply(.fine, try Json.text(Answer(people: report.entries))) }
        guard !report.isEmpty else {
            return Reply(
                .fine,
                say(
                    en: "Nobody of the staff has a duty in this plan.",
                    nl: "Niemand van het personeel heeft een taak in dit plan.",
                    fr: "Aucun membre du personnel n'a de mission dans ce plan."))
        }
        return Reply(.fine, report.lines().joined(separator: "\n"), hints: opened.found.notices)
    }

    private struct Answer: Encodable {
        let schema = "hostcity/hours/1"
        let people: [WorkReport.Entry]
    }
}
