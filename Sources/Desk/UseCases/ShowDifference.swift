internal import Documents
internal import Handbook
internal import Occasions
internal import Register

/// `hostcity diff`: what differs between two versions or plans, and whom it touches.
package struct ShowDifference {
    private let first: String
    private let second: String?
    private let recording: Recording
    private let invocation: Invocation

    package init(
        _ first: String, _ second: String?, _ recording: Recording, _ invocation: Invocation = Invocation()
    ) {
        self.first = first
        self.second = second
        self.recording = recording
        self.invocation = invocation
    }

    private struct Answer: Encodable {
        let schema = "hostcity/diff/1"
        let from: [String]
        let to: String
        let changes: [DifferenceReport.Entry]
        let touched: [String]
    }

    /// A plan, and what it is called.
    private struct Side {
        let name: String
        let version: Version?
        let opened: CaseDesk.Opened
    }

    package func run() throws -> Reply {
        let one = try side(first)
        let (old, new) = try sides(one)
        let say = invocation.language(for: new.opened.found)
        let now = try recording.moment(new.opened.found.problem.zone)
        let (key, _) = try UidKeyDesk.key(beside: new.opened.file.office)
        func publication(_ opened: CaseDesk.Opened) throws -> PublicationDesk {
            let file = opened.file.sealed(for: opened.found).file
            return try PublicationDesk(opened, as: file, key: key, language: nil, now: now)
        }
        let difference = PublishedDifference(from: old.map(\.opened), to: new.opened)
            .touching(from: try old.map { try publication($0.opened) }, to: try publication(new.opened))
        let report = DifferenceReport(difference: difference, say: say)
        if recording.json {
            return Reply(
                .fine,
                try Json.text(
                    Answer(
                        from: old.map(\.name), to: new.name, changes: report.entries, touched: report.audiences)))
        }
        let from =
            old.isEmpty
            ? say(en: "nothing published", nl: "niets gepubliceerd", fr: "rien de publié") : say.list(old.map(\.name))
        let head = "\(from) -> \(new.name)\(say.colon) \(report.summary)."
        return Reply(.fine, ([head] + report.lines()).joined(separator: "\n"))
    }

    private func sides(_ one: Side) throws -> (old: [Side], new: Side) {
        if let second { return ([one], try side(second)) }
        let versions = try VersionDesk(
            office: one.opened.file.office,
            try CaseReader.read(office: one.opened.file.office, occasions: [], shelf: invocation.shelf).register)
        let heads = try versions.heads(for: one.opened.found.problem)
            .map { Side(name: "v\($0.number)", version: $0, opened: try versions.open($0)) }
        guard let version = one.version else { return (heads, one) }
        // An older version, then the one in force.
        let later = heads.filter { $0.version?.number != version.number }
        guard let last = later.last else { return ([one], one) }
        return ([one], last)
    }

    private func side(_ text: String) throws -> Side {
        let number = VersionDesk.number(text, invocation.shelf) ?? (invocation.shelf.isFree(text) ? Int(text) : nil)
        guard let number else {
            return Side(name: text, version: nil, opened: try PlanDesk.open(text, for: invocation))
        }
        let versions = try VersionDesk.find(recording.office, invocation.shelf)
        let version = try versions.version(number)
        return Side(name: "v\(number)", version: version, opened: try versions.open(version))
    }
}
