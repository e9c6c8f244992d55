internal import Documents
private import Foundation
private import Glibc

/// A file for what a fault holds in full, names included: it stays on the office's machine, readable by its owner alone.
enum FaultFile {
    /// Writes a new file into the system's temporary folder, under a name that nobody can guess; nil where that fails.
    static func write(_ text: String, in folder: String = NSTemporaryDirectory()) -> String? {
        let name = UnguessableName.make()
        let path = "\(folder.hasSuffix("/") ? folder : folder + "/")hostcity-fault-\(name).txt"
        // A file or link that is there already is never written to.
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else { return nil }
        do {
            let handle = FileHandle(fileDescriptor: file, closeOnDealloc: false)
            try handle.write(contentsOf: Data("\(text)\n".utf8))
            try handle.close()
            return path
        } catch {
            unlink(path)
            return nil
        }
    }
}
