internal import GRDB
private import Glibc

/// A register that is a file, by SQLite.
///
/// Many processes may use it at once: one lock stands around every write. The journal is the old one, that is rolled back,
/// because Debian's SQLite may damage a file whose journal is written ahead. What was acknowledged is on the disk.
package struct SQLiteStore: FactStore {
    package let path: String

    /// Throws where the file would lie on the disk of another machine.
    package init(_ path: String) throws(RegisterFault) {
        self.path = SQLiteStore.real(path)
        if let kind = NetworkDisk.name(ofFolder: folder) {
            throw RegisterFault(
                "the register cannot lie on a network disk (\(kind)): locks do not hold there",
                "Keep it on a disk of this machine.")
        }
    }

    /// The file itself where a link names it: whoever comes by another name waits for the same lock.
    private static func real(_ path: String) -> String {
        guard let found = realpath(path, nil) else { return path }
        defer { free(found) }
        return String(cString: found)
    }

    private var folder: String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private var lockPath: String { path + ".lock" }

    private var isThere: Bool { access(path, F_OK) == 0 }

    package func read<Answer>(_ body: (any FactReading) throws -> Answer) throws -> Answer {
        guard isThere else { return try body(NoFacts()) }
        // In a folder that is closed to writers there is no lock, and nobody writes.
        let lock = access(lockPath, R_OK) == 0 ? try FileLock(lockPath, isShared: true) : nil
        defer { withExtendedLifetime(lock) {} }
        return try opened(isReadOnly: access(path, W_OK) != 0) { queue in
            try queue.read { database in
                let version = try version(database)
                return version == 0 ? try body(NoFacts()) : try body(SQLiteFacts(database, version: version))
            }
        }
    }

    package func write<Answer>(
        about subjects: Set<String>, _ body: (any FactWriting) throws -> Answer
    ) throws -> Answer {
        let lock = try FileLock(lockPath, isShared: false)
        defer { withExtendedLifetime(lock) {} }
        try make()
        return try opened(isReadOnly: false) { queue in
            try queue.write { database in
                try RegisterSchema.update(database, from: try version(database)) {
                    try SQLiteFacts(database).facts()
                }
                return try body(SQLiteFacts(database))
            }
        }
    }

    /// An empty file that only its owner may read, where there is none yet.
    private func make() throws(RegisterFault) {
        guard !isThere else { return }
        let file = Glibc.open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode_t(0o600))
        guard file >= 0 else {
            throw RegisterFault(
                "the register cannot be made: \(String(cString: strerror(errno)).lowercased())",
                "Check who may write in this folder; nothing was recorded.")
        }
        _ = Glibc.close(file)
    }

    private func version(_ database: Database) throws -> Int {
        guard let version = try RegisterSchema.version(database) else {
            throw RegisterFault("this file is no register", "Name another file under 'register', or move this one.")
        }
        guard version <= RegisterSchema.newest else {
            throw RegisterFault.newer(version: version)
        }
        return version
    }

    private func opened<Answer>(isReadOnly: Bool, _ body: (DatabaseQueue) throws -> Answer) throws -> Answer {
        do {
            var settings = Configuration()
            settings.readonly = isReadOnly
            settings.busyMode = .timeout(10)
            settings.prepareDatabase { database in
                try database.execute(sql: "PRAGMA synchronous = FULL")
                // What is blanked is written over, and does not linger in free pages.
                try database.execute(sql: "PRAGMA secure_delete = ON")
                if !isReadOnly { try database.execute(sql: "PRAGMA journal_mode = DELETE") }
            }
            let queue = try DatabaseQueue(path: path, configuration: settings)
            defer { try? queue.close() }
            return try body(queue)
        } catch let error as DatabaseError {
            throw RegisterFault(error)
        }
    }
}

extension RegisterFault {
    /// What SQLite says, with what to do about it.
    fileprivate init(_ error: DatabaseError) {
        switch error.resultCode {
        case .SQLITE_FULL:
            self.init("the disk is full", "Make room and ask again; nothing was recorded.")
        case .SQLITE_NOTADB:
            self.init("this file is no register", "Name another file under 'register', or move this one.")
        case .SQLITE_CORRUPT:
            self.init("the register is damaged", "Put back the last backup: 'hostcity register load' reads a dump.")
        case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
            self.init(
                "the register cannot be written",
                "Check who may write the file and its folder; nothing was recorded.")
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            self.init("another program keeps the register busy", "Close it and ask again; nothing was recorded.")
        default:
            self.init(
                "the register cannot be used: \(error.message ?? "\(error.resultCode)")",
                "Check the disk and the file; nothing was recorded.")
        }
    }
}
