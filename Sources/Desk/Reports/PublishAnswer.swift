internal import Documents
internal import Occasions
internal import Register

/// Says what was published, or why nothing was.
struct PublishAnswer {
    let desk: PublishingDesk
    let say: Language
    let isJson: Bool

    private var words: VersionWords { VersionWords(say: say, zone: desk.opened.found.problem.zone) }

    private struct Answer: Encodable {
        let schema = "hostcity/publish/1"
        let published: VersionWords.Entry?
        let draft: Int?
        let refused: String?
        /// What was published since the draft was begun.
        let between: [VersionWords.Entry]
        let changes: [DifferenceReport.Entry]
        let touched: [String]
    }

    func published(_ version: Version, _ difference: PublishedDifference, hints: [String] = []) throws -> Reply {
        let report = DifferenceReport(difference: difference, say: say)
        if isJson { return Reply(.fine, try json(report, published: version), hints: hints) }
        let (name, time) = (words.name(version), words.time(version.when))
        let back = version.rollback.map { number in
            say(
                en: ", with what version \(number) says", nl: ", met wat versie \(number) zegt",
                fr: ", avec ce que dit la version \(number)")
        }
        let head = say(
            en: "Published as \(name), \(time)\(back ?? ""): \(report.summary).",
            nl: "Gepubliceerd als \(name), \(time)\(back ?? ""): \(report.summary).",
            fr: "Publié comme \(name), \(time)\(back ?? "") : \(report.summary).")
        return Reply(.fine, ([head] + report.lines()).joined(separator: "\n"), hints: hints)
    }

    func handedIn(_ fact: Fact, _ difference: PublishedDifference) throws -> Reply {
        let report = DifferenceReport(difference: difference, say: say)
        if isJson { return Reply(.fine, try json(report, draft: fact.number)) }
        let head = say(
            en: "Handed in for somebody else to publish: \(report.summary).",
            nl: "Ingediend om door iemand anders gepubliceerd te worden: \(report.summary).",
            fr: "Remis pour être publié par quelqu'un d'autre : \(report.summary).")
        return Reply(.fine, ([head] + report.lines()).joined(separator: "\n"))
    }

    func refused(_ refusal: VersionLedger.Refusal, plan: String, _ difference: PublishedDifference) throws -> Reply {
        let text = text(refusal, plan: plan)
        let report = DifferenceReport(difference: difference, say: say)
        guard case .cameBetween(let between) = refusal else {
            return Reply(.no, isJson ? try json(report, refused: text) : text)
        }
        if isJson { return Reply(.no, try json(report, refused: text, between: between)) }
        let advice = say(
            en: "Look at what publishing it would undo, below; then publish with --onto \(between.last?.number ?? 0).",
            nl:
                "Bekijk hieronder wat publiceren zou terugdraaien; publiceer dan met --onto \(between.last?.number ?? 0).",
            fr: "Voir ci-dessous ce que publier déferait ; publier ensuite avec --onto \(between.last?.number ?? 0).")
        let lines = between.map { "  " + words.line($0) + ($0.fact.signature.why.map { ": \($0.cut)" } ?? "") }
        return Reply(.no, ([text] + lines + [advice] + report.lines()).joined(separator: "\n"))
    }

    private func text(_ refusal: VersionLedger.Refusal, plan: String) -> String {
        switch refusal {
        case .cameBetween(let between):
            return say(
                en:
                    "Not published: \(between.count == 1 ? "a version" : "\(between.count) versions") came in between since \(plan) was begun.",
                nl:
                    "Niet gepubliceerd: er \(between.count == 1 ? "kwam een versie" : "kwamen \(between.count) versies") tussen sinds \(plan) begonnen is.",
                fr:
                    "Non publié : \(between.count == 1 ? "une version est venue" : "\(between.count) versions sont venues") entre-temps, depuis que \(plan) a été commencé."
            )
        case .ownDraft:
            return say(
                en:
                    "Not published: nobody approves their own draft. Whoever made it hands it in with 'hostcity publish \(plan) --draft'; then somebody else publishes it.",
                nl:
                    "Niet gepubliceerd: niemand keurt het eigen ontwerp goed. Wie het maakte, dient het in met 'hostcity publish \(plan) --draft'; daarna publiceert iemand anders het.",
                fr:
                    "Non publié : personne n'approuve son propre projet. Qui l'a fait le remet par 'hostcity publish \(plan) --draft' ; quelqu'un d'autre le publie ensuite."
            )
        case .same(let version):
            return say(
                en: "Nothing to publish: this is \(words.line(version)).",
                nl: "Niets te publiceren: dit is \(words.line(version)).",
                fr: "Rien à publier : c'est la \(words.line(version)).")
        case .numberTaken:
            return say(
                en: "Not published: another plan was published at the same moment. Publish again.",
                nl: "Niet gepubliceerd: een ander plan werd op hetzelfde moment gepubliceerd. Publiceer opnieuw.",
                fr: "Non publié : un autre plan a été publié au même moment. Publier à nouveau.")
        }
    }

    private func json(
        _ report: DifferenceReport, published: Version? = nil, draft: Int? = nil, refused: String? = nil,
        between: [Version] = []
    ) throws -> String {
        try Json.text(
            Answer(
                published: published.map { words.entry($0, isInForce: true) }, draft: draft, refused: refused,
                between: between.map { words.entry($0, isInForce: false) }, changes: report.entries,
                touched: report.audiences))
    }
}
