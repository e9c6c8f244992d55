internal import Occasions

/// Reads the pipeline of a bid: `bid` of an occasion's document.
struct PipelineReader {
    private static let keys = ["owner", "body", "decision", "ceremony", "stages"]
    private static let stageKeys = ["stage", "due", "owner", "body", "holds", "reached"]

    private let times: TimeReader
    private let roster: Roster
    private var faults: FaultList { times.faults }

    init(zone: CivilZone, roster: Roster, faults: FaultList) {
        times = TimeReader(zone: zone, days: nil, faults: faults, countsDays: false)
        self.roster = roster
    }

    func read(_ entry: Entry) -> BidPipeline? {
        guard let form = Form(entry, "a bid", keys: Self.keys, faults: faults) else { return nil }
        var stages: [BidPipeline.Stage] = []
        for item in form["stages"]?.each ?? [] {
            guard let stage = stage(item) else { continue }
            check(stage, after: stages)
            stages.append(stage)
        }
        let decision = form["decision"]
        return BidPipeline(
            owner: owner(form), body: form.read("body") { $0.text($1) }, decision: decision.flatMap(times.deadline),
            decisionSource: decision?.place, ceremony: form["ceremony"].flatMap(ceremony), stages: stages,
            source: entry.place)
    }

    private func stage(_ item: Entry) -> BidPipeline.Stage? {
        guard let form = Form(item, "a stage", keys: Self.stageKeys, faults: faults) else { return nil }
        let stage = form.required("stage", "concept")?.choice(faults, BidStage.self, of: "stage")
        let due = form["due"].flatMap(times.deadline)
        if let stage, stage.isEnd, let entry = form["due"] {
            faults.add(
                entry.place, "'\(stage.rawValue)' has a deadline, and it is not the office that decides that",
                "Write when it is decided as 'decision' of the bid, and the day it was as 'reached'.")
        }
        let rooms = form["holds"]?.each.compactMap { roster.find($0, "room", faults: faults) { $0.room != nil } } ?? []
        let reached = form.read("reached") { $0.date($1) }
        let (owner, body) = (owner(form), form.read("body") { $0.text($1) })
        guard let stage else { return nil }
        return BidPipeline.Stage(
            stage: stage, due: due, owner: owner, body: body, rooms: rooms.map { roster[$0].id }, reached: reached,
            source: item.place)
    }

    /// The stages follow each other as the document lists them: awards differ in their order.
    private func check(_ stage: BidPipeline.Stage, after others: [BidPipeline.Stage]) {
        let name = stage.stage.rawValue
        if let same = others.first(where: { $0.stage == stage.stage }) {
            faults.add(
                stage.source, "the stage '\(name)' stands at \(same.source.text) already",
                "Keep one; what else is due can stand under 'deadlines'.")
        }
        if let end = others.first(where: { $0.stage.isEnd }) {
            faults.add(
                stage.source, "the stage '\(name)' stands after '\(end.stage.rawValue)', and nothing comes after that",
                "Write the stages in the order in which the bid goes through them.")
            return
        }
        if let due = stage.due, let earlier = others.last(where: { $0.due != nil }), let other = earlier.due,
            due < other
        {
            faults.add(
                stage.source, "the stage '\(name)' is due before '\(earlier.stage.rawValue)', which goes before it",
                "Check both days, and write the stages in the order in which the bid goes through them.")
        }
        if let day = stage.reached, let earlier = others.last(where: { $0.reached != nil }),
            let other = earlier.reached,
            day < other
        {
            faults.add(
                stage.source,
                "the stage '\(name)' was reached before '\(earlier.stage.rawValue)', which goes before it",
                "Check both days.")
        }
    }

    private func ceremony(_ entry: Entry) -> BidPipeline.Ceremony? {
        guard let form = Form(entry, "a ceremony", keys: ["title", "on", "place"], faults: faults) else { return nil }
        let title = form.required("title", "Announcement of the winner")?.text(faults)
        let day = form.required("on", "2021-11-26")?.date(faults)
        let place = form.read("place") { $0.text($1) }
        guard let title, let day else { return nil }
        return BidPipeline.Ceremony(title: title, day: day, place: place, source: entry.place)
    }

    /// A person of the office by id, whose title is told; or any other text.
    private func owner(_ form: Form) -> String? {
        form.read("owner") { entry, faults in entry.text(faults) }.map { name in
            roster[name].map { roster[$0].title } ?? name
        }
    }
}
