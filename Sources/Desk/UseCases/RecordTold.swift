internal import Documents
internal import Editions
internal import Occasions
internal import Register

/// `hostcity told`: records that somebody was told, by telephone for example, of all that is in force.
package struct RecordTold {
    private let audiences: [String]
    private let recording: Recording
    private let invocation: Invocation

    package init(_ audiences: [String], _ recording: Recording, _ invocation: Invocation = Invocation()) {
        self.audiences = audiences
        self.recording = recording
        self.invocation = invocation
    }

    package func run() throws -> Reply {
        let desk = try RegisterDesk(recording, invocation)
        try desk.found.check(recording.by, isAtLeast: .planner)
        let search = try NoticeSearch(desk)
        let report = NoticeReport(desk: desk, versions: search.numbers)
        guard !search.heads.isEmpty else { return try report.nothingPublished() }
        let all = try search.audiences()
        let names = try audiences.map { name in
            // A bare name is a person's.
            try AudienceDesk.audience(
                name.contains(":") ? name : "person:\(name)", search.opened.first?.found.problem ?? desk.problem, all
            ).name
        }
        let pen = try recording.pen(at: desk.now)
        _ = try desk.use { try ToldLedger($0).tell(names, of: search.numbers, pen) }
        return try report.recorded(names)
    }
}
