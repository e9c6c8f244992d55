private import Foundation

extension FileShelf {
    /// Files of this machine; `-` is standard input, `hostcity:` what comes with the program.
    package static let disk = FileShelf { path, mostBytes in
        if path == "-" {
            if case .file(let bytes) = standardInput, bytes.count > mostBytes { return .tooLong }
            return standardInput
        }
        let path = Supplied.locate(path)
        var status = stat()
        guard stat(path, &status) == 0 else {
            // Only what is not there may be taken for missing: what a closed folder holds is there.
            let number = errno
            return number == ENOENT || number == ENOTDIR
                ? .missing : .closed(String(cString: strerror(number)).lowercased())
        }
        if status.st_mode & S_IFMT == S_IFDIR {
            do {
                return .folder(try FileManager.default.contentsOfDirectory(atPath: path).sorted())
            } catch {
                return .closed("the folder is closed to you")
            }
        }
        // A pipe would wait for its writer, and a device has no end.
        guard status.st_mode & S_IFMT == S_IFREG else {
            return .closed("it is a pipe, a device or a socket; use '-' for what comes through a pipe")
        }
        guard let handle = FileHandle(forReadingAtPath: path) else { return .closed("it is closed to you") }
        defer { try? handle.close() }
        return read(handle, mostBytes)
    }

    /// It can be read once only, and a bid's document is asked for again and again.
    private static let standardInput = read(FileHandle.standardInput, 10 << 20)

    /// Reads one byte more than is allowed at most, whatever size the file claims to have.
    private static func read(_ handle: FileHandle, _ mostBytes: Int) -> Finding {
        var bytes: [UInt8] = []
        do {
            while bytes.count <= mostBytes {
                guard let part = try handle.read(upToCount: min(1 << 20, mostBytes + 1 - bytes.count)), !part.isEmpty
                else { return .file(bytes) }
                bytes += part
            }
        } catch {
            return .closed("reading it fails")
        }
        return .tooLong
    }
}
