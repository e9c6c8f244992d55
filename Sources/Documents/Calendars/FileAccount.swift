package import ICalendar

/// What became of the events of one calendar file.
package struct FileAccount: Sendable, Encodable {
    package let file: String
    package let account: CalendarAccount

    private enum CodingKeys: String, CodingKey { case file }

    /// The account's own keys, and `file` beside them.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(file, forKey: .file)
        try account.encode(to: encoder)
    }
}
