internal import Documents
internal import Handbook
internal import Occasions

/// `hostcity clone`: the next edition of an occasion, with ids of its own.
package struct CloneOccasion {
    package struct Request: Sendable {
        package var document: String
        /// The first day of the new edition.
        package var day: String
        package var output: String
        /// The id of the new edition; nil: the former with the new year.
        package var id: String?

        package init(document: String, day: String, output: String, id: String? = nil) {
            self.document = document
            self.day = day
            self.output = output
            self.id = id
        }
    }

    private let request: Request

    package init(_ request: Request) { self.request = request }

    package func run() throws -> Reply {
        guard let day = TimeQuestion.date(request.day) else {
            throw Misuse("'\(request.day)' is no date", "Write it as 2024-02-23.")
        }
        let made = try OccasionClone.make(
            of: request.document, startingOn: day, id: request.id, to: request.output)
        for written in made.written {
            guard FileShelf.disk.isFree(written.path) else {
                throw Misuse(
                    "there is a file '\(written.path)' already", "Name another one after -o; nothing was written.")
            }
        }
        try Drawer.write(
            made.written.map { Sheet(path: $0.path, bytes: Array($0.text.utf8), expected: .missing) })
        let moved = day.dayNumber - made.days.from.dayNumber
        let by = moved < 0 ? "back" : "on"
        let lines = [
            "Written: \(made.written.map(\.path).joined(separator: ", ")).",
            "'\(made.id)' is '\(made.former)' with every date moved \(by) by \(ReportText.count(abs(moved), "day")): "
                + "\(made.days.from.text) is now \(day.text).",
            "It is tentative and not announced, and no deadline is done. People's own dates stand as they were.",
        ]
        return Reply(.fine, lines.joined(separator: "\n"), hints: weekday(made, day) + made.doubts)
    }

    /// A programme that began on a Thursday seldom suits a Wednesday.
    private func weekday(_ made: OccasionClone, _ day: CivilDate) -> [String] {
        let wanted = made.days.from.weekday
        guard day.weekday != wanted else { return [] }
        let near = [1, -1, 2, -2, 3, -3].map { day.adding(days: $0) }.first { $0.weekday == wanted }
        return near.map {
            [
                "The first day was \(Language.en.date(made.days.from)) and is \(Language.en.date(day)); the nearest of the same day of the week is \(Language.en.date($0))."
            ]
        } ?? []
    }
}
