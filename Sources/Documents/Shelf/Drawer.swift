private import Foundation
internal import Occasions

/// Writes a document whole or not at all.
package enum Drawer {
    /// Writes beside the file, makes the disk keep it, and only then takes the old one's place.
    package static func write(_ bytes: [UInt8], to path: String) throws(Fault) {
        let target =
            (try? FileManager.default.destinationOfSymbolicLink(atPath: path)).map {
                FilePath.beside(path, $0)
            } ?? path
        let folder = FilePath.folder(of: target)
        let name = target.split(separator: "/").last.map(String.init) ?? target
        // Folders on the way are made; where they cannot be, opening the file says so.
        if !folder.isEmpty {
            try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        }
        let draft = (folder.isEmpty ? "" : folder + "/") + ".\(name).\(getpid())"
        let file = open(draft, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        guard file >= 0 else { throw fault(path, "cannot be written") }
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw abandon(file, draft, path, "cannot be written") }
            written += count
        }
        if let mode = (try? FileManager.default.attributesOfItem(atPath: target))?[.posixPermissions] as? NSNumber {
            fchmod(file, mode_t(truncating: mode))
        }
        guard fsync(file) == 0 else { throw abandon(file, draft, path, "cannot be brought to the disk") }
        close(file)
        guard rename(draft, target) == 0 else {
            let fault = fault(path, "cannot be replaced")
            unlink(draft)
            throw fault
        }
        let directory = open(folder.isEmpty ? "." : folder, O_RDONLY)
        if directory >= 0 {
            fsync(directory)
            close(directory)
        }
    }

    private static func abandon(_ file: Int32, _ draft: String, _ path: String, _ what: String) -> Fault {
        let fault = fault(path, what)
        close(file)
        unlink(draft)
        return fault
    }

    private static func fault(_ path: String, _ what: String) -> Fault {
        let reason = String(cString: strerror(errno))
        return Fault(
            SourcePlace(file: path, line: 1), "the file \(what): \(reason.prefix(1).lowercased())\(reason.dropFirst())",
            "Check the folder and who may write in it; the file is as it was.")
    }
}
