internal import Documents
internal import Editions
internal import Occasions
internal import Register

/// `hostcity notices`: tells everybody what has changed since they were last told, and nobody else.
package struct SendNotices {
    package struct Request: Sendable {
        /// Only these; none: everybody.
        package let audiences: [String]
        package let folder: String?
        /// A program such as sendmail; nil: nothing is sent.
        package let program: String?
        /// Records that they were told.
        package let isSent: Bool

        package init(audiences: [String] = [], folder: String? = nil, program: String? = nil, isSent: Bool = false) {
            self.audiences = audiences
            self.folder = folder
            self.program = program
            self.isSent = isSent
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
        let desk = try RegisterDesk(recording, invocation)
        let search = try NoticeSearch(desk)
        let report = NoticeReport(desk: desk, versions: search.numbers)
        guard !search.heads.isEmpty else { return try report.nothingPublished() }
        if request.isSent || request.program != nil { try desk.found.check(recording.by, isAtLeast: .planner) }
        let all = try search.audiences()
        let asked = try request.audiences.map { name in
            try AudienceDesk.audience(name, search.opened.first?.found.problem ?? desk.problem, all)
        }
        let notices = try (asked.isEmpty ? all : asked).compactMap { try search.notice(for: $0) }
        let outbox = Outbox(desk: desk)
        let letters = try notices.map(outbox.letter)
        if let folder = request.folder, !letters.isEmpty { try outbox.write(letters, to: folder) }
        var (told, failed): ([ReaderNotice], [ReaderNotice]) = ([], [])
        if let program = request.program {
            let pen = try recording.pen(at: desk.now)
            for letter in letters {
                guard letter.notice.address != nil, try outbox.send(letter, by: program) else {
                    failed.append(letter.notice)
                    continue
                }
                // At once, so that nobody is told twice whatever happens to the rest.
                try record([letter.notice], search, pen, desk)
                told.append(letter.notice)
            }
        } else if request.isSent {
            try record(notices, search, try recording.pen(at: desk.now), desk)
            told = notices
        }
        return try report.reply(
            letters, told: told, failed: failed, folder: request.folder, isLong: !asked.isEmpty)
    }

    private func record(_ notices: [ReaderNotice], _ search: NoticeSearch, _ pen: Pen, _ desk: RegisterDesk) throws {
        guard !notices.isEmpty else { return }
        _ = try desk.use { try ToldLedger($0).tell(notices.map(\.audience.name), of: search.numbers, pen) }
    }
}
