import Foundation
import Glibc
import PostgreSQL
import Synchronization

/// A PostgreSQL server of these tests alone, on a free port of this machine; it stops when this process does, however it ends.
final class TestServer: Sendable {
    /// Where Debian keeps the newest version that is installed; nil: none is.
    private static let programs: String? = {
        let root = "/usr/lib/postgresql"
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
        return versions.compactMap { Int($0) }.sorted().reversed().map { "\(root)/\($0)/bin" }
            .first { FileManager.default.isExecutableFile(atPath: "\($0)/initdb") }
    }()

    static var isInstalled: Bool { programs != nil }

    static let shared = Result { try TestServer() }

    struct Trouble: Error { let text: String }

    let port: Int
    /// While its other end is open, the server runs.
    private let leash: Pipe
    private let databases = Mutex(0)

    /// A server refuses to be the superuser, so it becomes nobody.
    private static let script = """
        set -eu
        folder=$(mktemp -d /tmp/hostcity-postgres.XXXXXX)
        trap 'rm -rf "$folder"' EXIT
        as=""
        if [ "$(id -u)" = 0 ]; then
            chown nobody "$folder"
            as="setpriv --reuid=nobody --regid=nogroup --clear-groups"
        fi
        cd "$folder"
        $as "$1/initdb" -D data -U postgres -A trust -E UTF8 --no-locale --no-sync >log 2>&1 || { cat log; exit 1; }
        $as "$1/postgres" -D data -p "$2" -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off \\
            -c max_connections=200 >log 2>&1 &
        server=$!
        cat >/dev/null
        kill -INT $server
        wait $server || true
        """

    private init() throws {
        guard let programs = Self.programs else { throw Trouble(text: "PostgreSQL is not installed") }
        port = try Self.freePort()
        leash = Pipe()
        let shell = Process()
        shell.executableURL = URL(filePath: "/bin/sh")
        shell.arguments = ["-c", Self.script, "sh", programs, "\(port)"]
        shell.standardInput = leash
        shell.standardOutput = FileHandle.standardError
        try shell.run()
        let end = Date.now + 60
        while true {
            do {
                _ = try ServerConnection(address("postgres", "postgres"))
                return
            } catch {
                guard Date.now < end, shell.isRunning else { throw Trouble(text: error.message) }
                usleep(50_000)
            }
        }
    }

    func address(_ user: String, _ database: String) -> String {
        "postgresql://\(user)@127.0.0.1:\(port)/\(database)"
    }

    /// The address of an empty database that nobody else uses.
    func database() throws -> String {
        let name = databases.withLock { count in
            count += 1
            return "office\(count)"
        }
        try ServerConnection(address("postgres", "postgres")).run("CREATE DATABASE \(name) TEMPLATE template0")
        return address("postgres", name)
    }

    private static func freePort() throws -> Int {
        let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(socket) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                bind(socket, pointer, size) == 0 && getsockname(socket, pointer, &size) == 0
            }
        }
        guard isBound else { throw Trouble(text: "no port is free") }
        return Int(UInt16(bigEndian: address.sin_port))
    }
}
