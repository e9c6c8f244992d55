private import CLibpq

/// A connection to a PostgreSQL server, for as long as this value lives. One thread uses it at a time.
///
/// Name, password and certificates come from the address, and from where libpq looks for what is missing there:
/// `~/.pgpass`, `PGPASSFILE`, `PGSSLROOTCERT`.
@safe package final class ServerConnection {
    private let handle: OpaquePointer

    /// Waits 10 s at most where the address says nothing else. `address`: `postgresql://user@host/database`.
    package init(_ address: String) throws(ServerFault) {
        let keys = ["connect_timeout", "application_name", "dbname", "client_encoding"]
        let values = ["10", "hostcity", address, "UTF8"]
        let made = unsafe ServerConnection.withTexts(keys) { keys in
            unsafe ServerConnection.withTexts(values) { values in unsafe PQconnectdbParams(keys, values, 1) }
        }
        guard let made = unsafe made else { throw ServerFault(state: nil, message: "there is no memory left") }
        guard unsafe PQstatus(made) == CONNECTION_OK else {
            defer { unsafe PQfinish(made) }
            throw unsafe ServerFault(state: nil, message: String(cString: PQerrorMessage(made)))
        }
        unsafe hostcity_hush(made)
        unsafe handle = unsafe made
    }

    deinit { unsafe PQfinish(handle) }

    /// False where the server has gone away: what it did last is not known.
    package var isAlive: Bool { unsafe PQstatus(handle) == CONNECTION_OK }

    /// Runs statements without values, one after the other.
    package func run(script: String) throws(ServerFault) { _ = try unsafe answer(PQexec(handle, script)) }

    /// Runs one statement; `$1` is the first of the values.
    @discardableResult
    package func run(_ statement: String, _ values: [String?] = []) throws(ServerFault) -> ServerAnswer {
        if values.contains(where: { $0?.utf8.contains(0) == true }) {
            throw ServerFault(state: "22021", message: "a text with a character of number 0 cannot be kept")
        }
        return try unsafe answer(
            ServerConnection.withTexts(values) { texts in
                unsafe PQexecParams(handle, statement, Int32(values.count), nil, texts, nil, nil, 0)
            })
    }

    private func answer(_ result: OpaquePointer?) throws(ServerFault) -> ServerAnswer {
        defer { unsafe PQclear(result) }
        switch unsafe PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_EMPTY_QUERY: return ServerAnswer(rows: [])
        case PGRES_TUPLES_OK:
            return ServerAnswer(
                rows: (0..<(unsafe PQntuples(result))).map { row in
                    (0..<(unsafe PQnfields(result))).map { column in
                        unsafe PQgetisnull(result, row, column) == 1
                            ? nil : unsafe String(cString: PQgetvalue(result, row, column))
                    }
                })
        default:
            func field(_ letter: Unicode.Scalar) -> String? {
                unsafe PQresultErrorField(result, Int32(letter.value)).map { unsafe String(cString: $0) }
            }
            throw unsafe ServerFault(
                state: field("C"), message: field("M") ?? String(cString: PQerrorMessage(handle)))
        }
    }

    /// Lends texts to C, as an array that ends with nothing.
    private static func withTexts<Answer>(
        _ texts: [String?], _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Answer
    ) -> Answer {
        var bytes: [CChar] = []
        var places: [Int?] = []
        for text in texts {
            places.append(text == nil ? nil : bytes.count)
            guard let text else { continue }
            bytes += text.utf8.map(CChar.init(bitPattern:))
            bytes.append(0)
        }
        return unsafe bytes.withUnsafeBufferPointer { buffer in
            let pointers =
                unsafe places.map { place in
                    unsafe place.flatMap { place in unsafe buffer.baseAddress.map { unsafe $0 + place } }
                } + [nil]
            return unsafe pointers.withUnsafeBufferPointer { unsafe body($0.baseAddress) }
        }
    }
}
