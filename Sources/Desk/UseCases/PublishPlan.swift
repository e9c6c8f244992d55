internal import Documents
internal import Editions
internal import Occasions
internal import Register

/// `hostcity publish`: makes a version of a plan that keeps every rule, and says what differs and whom it touches.
package struct PublishPlan {
    package struct Request: Sendable {
        package let plan: String
        /// Hands it in for somebody else to publish.
        package let isDraft: Bool
        /// The newest version its writer has seen, where the plan does not say.
        package let onto: Int?

        package init(plan: String, isDraft: Bool = false, onto: Int? = nil) {
            self.plan = plan
            self.isDraft = isDraft
            self.onto = onto
        }
    }

    private let request: Request
    private let recording: Recording
    private let invocation: Invocation

    package init(_ request: Request, _ recording: Recording, _ invocation: Invocation = Invocation()) {
        self.request = request
        self.recording = recording
        self.invocation = invocation
    }

    package func run() throws -> Reply {
        guard request.plan != "-", VersionDesk.number(request.plan, invocation.shelf) == nil else {
            throw Misuse(
                "'\(request.plan)' is no plan in a file, and only such a plan is published",
                "Save it as a file, or take an older version back with 'hostcity rollback'.")
        }
        try SpokenText.check(recording.by, after: "--by", key: "name")
        if let why = recording.why { try SpokenText.check(why, after: "--note", key: "note") }
        let place = try PlanPlace(request.plan, shelf: invocation.shelf)
        let record = ReadingRecord(invocation.shelf)
        var reading = invocation
        reading.shelf = record.shelf
        let opened = try CaseDesk.open(plan: request.plan, for: reading)
        let found = opened.found
        let say = invocation.language(for: found)
        let versions = try VersionDesk(office: opened.file.office, found.register)
        try found.check(recording.by, isAtLeast: request.isDraft ? .planner : .approver)
        let now = try recording.moment(found.problem.zone)
        let pen = try recording.pen(at: now)
        let judged = try CheckPlan(.init(files: [request.plan]), reading).judged(opened)
        guard judged.findings.isKept else {
            let report = CheckReport(judged)
            let refused = say(
                en: "Not published: what must be kept is not. Mend it, or waive it in the office's document.",
                nl:
                    "Niet gepubliceerd: wat moet, is niet nageleefd. Los het op, of geef een afwijking in het document van de dienst.",
                fr:
                    "Non publié : ce qui est impératif n'est pas respecté. Y remédier, ou déroger dans le document du service."
            )
            return Reply(.no, recording.json ? try report.json() : report.text() + "\n" + refused)
        }
        let desk = try PublishingDesk(opened, versions, now: now)
        let answer = PublishAnswer(desk: desk, say: say, isJson: recording.json)
        let (file, edited) = try desk.file()
        let difference = try desk.difference(to: file)
        let occasions = found.problem.occasions.map(\.id)
        let handedIn = record.edition(office: opened.file.office, plan: opened.file.path, occasions: occasions)
        if request.isDraft {
            let fact = try desk.use {
                try $0.handIn(handedIn.plan.fingerprint, plan: handedIn.plan.plan, occasions: Set(occasions), pen)
            }
            return try answer.handedIn(fact, difference)
        }
        let last = versions.book.versions.last?.number ?? 0
        // What a plan noted of another register says nothing here.
        let base = request.onto ?? opened.file.published.map { $0 > last ? 0 : $0 } ?? 0
        let next = last + 1
        let published = file.with(file.history, published: next)
        let bytes = try published.marked(edited, shelf: invocation.shelf)
        let edition = record.edition(
            office: opened.file.office, plan: opened.file.path, occasions: occasions, changed: bytes)
        do {
            let version = try desk.use {
                try $0.publish(
                    edition, as: next, base: base, unless: handedIn.plan, draft: handedIn.plan.fingerprint,
                    needsDraft: !found.roles.isEmpty, pen)
            }
            let writing = try write(bytes, place)
            return try answer.published(
                version, difference, hints: found.notices + [desk.hint, writing].compactMap(\.self))
        } catch let refusal as VersionLedger.Refusal {
            return try answer.refused(refusal, plan: request.plan, difference)
        }
    }

    /// What the plan remembers of it; a hint where another hand has changed it meanwhile.
    private func write(_ bytes: [UInt8], _ place: PlanPlace) throws -> String? {
        do {
            try Drawer.write([Sheet(path: place.path, bytes: bytes, expected: place.expected)])
            return nil
        } catch let fault as Fault {
            return
                "what was published stands, but \(place.path) does not note it: \(fault.what). "
                + "Mend that, and publish it again with --onto and the number of this version."
        } catch is Drawer.Changed {
            return
                "\(place.path) was changed meanwhile, and stands as it is: what was published is what lay there before. "
                + "Publish it again, with --onto and the number of this version."
        }
    }
}
