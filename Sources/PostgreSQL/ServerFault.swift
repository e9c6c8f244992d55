/// What a PostgreSQL server, or the way to it, says against a statement.
package struct ServerFault: Error, Hashable, Sendable {
    /// Five letters and digits that tell the kind (SQLSTATE); nil: the server could not be asked.
    package let state: String?
    /// One line, without a full stop.
    package let message: String

    init(state: String?, message: String) {
        self.state = state
        let lines = message.split(whereSeparator: \.isNewline).map { $0.trimmingPrefix(while: \.isWhitespace) }
        // The client asks its reader something there.
        self.message = lines.filter { !$0.hasSuffix("?") }.joined(separator: "; ")
    }
}
