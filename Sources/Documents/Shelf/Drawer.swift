private import Foundation
internal import Occasions

/// Writes documents whole or not at all.
package enum Drawer {
    /// A document and where it is to lie.
    package struct Sheet: Sendable {
        package let path: String
        package let bytes: [UInt8]

        package init(path: String, bytes: [UInt8]) {
            self.path = path
            self.bytes = bytes
        }
    }

    package static func write(_ bytes: [UInt8], to path: String) throws(Fault) {
        try write([Sheet(path: path, bytes: bytes)])
    }

    /// Writes beside each file and makes the disk keep it; only when all are safe they take the old ones' places.
    package static func write(_ sheets: [Sheet]) throws(Fault) {
        var drafts: [Draft] = []
        var folders: [String] = []
        do throws(Fault) {
            for sheet in sheets {
                let target = target(of: sheet.path)
                try make(folder: FilePath.folder(of: target), &folders)
                drafts.append(try Draft(sheet, target: target))
            }
            for draft in drafts {
                guard rename(draft.path, draft.target) == 0 else {
                    throw fault(draft.name, "the file cannot be replaced")
                }
            }
        } catch {
            for draft in drafts { unlink(draft.path) }
            for folder in folders.reversed() { rmdir(folder) }
            throw error
        }
        for folder in Set(drafts.map { FilePath.folder(of: $0.target) }) {
            let directory = open(folder.isEmpty ? "." : folder, O_RDONLY)
            guard directory >= 0 else { continue }
            fsync(directory)
            close(directory)
        }
    }

    /// A file written beside its target.
    private struct Draft {
        let path: String
        let target: String
        /// As the user wrote it.
        let name: String

        init(_ sheet: Sheet, target: String) throws(Fault) {
            let folder = FilePath.folder(of: target)
            let last = target.split(separator: "/").last.map(String.init) ?? target
            path = (folder.isEmpty ? "" : folder + "/") + ".\(last).\(getpid())"
            self.target = target
            name = sheet.path
            var isFolder: ObjCBool = false
            if FileManager.default.fileExists(atPath: target, isDirectory: &isFolder), isFolder.boolValue {
                throw Fault(
                    SourcePlace(file: name, line: 1), "here lies a folder, and a file is to be written",
                    "Name a file, or move the folder away.")
            }
            let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
            guard file >= 0 else { throw Drawer.fault(name, "the file cannot be written") }
            var written = 0
            while written < sheet.bytes.count {
                let count = sheet.bytes[written...].withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) }
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { throw abandon(file, "the file cannot be written") }
                written += count
            }
            if let mode = (try? FileManager.default.attributesOfItem(atPath: target))?[.posixPermissions] as? NSNumber {
                fchmod(file, mode_t(truncating: mode))
            }
            guard fsync(file) == 0 else { throw abandon(file, "the file cannot be brought to the disk") }
            close(file)
        }

        private func abandon(_ file: Int32, _ what: String) -> Fault {
            let fault = Drawer.fault(name, what)
            close(file)
            unlink(path)
            return fault
        }
    }

    /// What a link points to: the file itself is replaced, not the link.
    private static func target(of path: String) -> String {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: path)).map { FilePath.beside(path, $0) } ?? path
    }

    /// Makes a folder and those on the way to it, and notes which were made.
    private static func make(folder: String, _ made: inout [String]) throws(Fault) {
        var isFolder: ObjCBool = false
        guard !folder.isEmpty, folder != "/" else { return }
        if FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) {
            if isFolder.boolValue { return }
            throw Fault(
                SourcePlace(file: folder, line: 1), "here lies a file, and a folder is wanted",
                "Name another folder, or move the file away; nothing was written.")
        }
        try make(folder: FilePath.folder(of: folder), &made)
        guard mkdir(folder, 0o777) == 0 else { throw fault(folder, "the folder cannot be made") }
        made.append(folder)
    }

    private static func fault(_ path: String, _ what: String) -> Fault {
        let reason = String(cString: strerror(errno))
        return Fault(
            SourcePlace(file: path, line: 1), "\(what): \(reason.prefix(1).lowercased())\(reason.dropFirst())",
            "Check the folder and who may write in it; nothing was written.")
    }
}
