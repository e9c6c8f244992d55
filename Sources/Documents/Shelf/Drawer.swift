private import Foundation
internal import Occasions
private import Synchronization

/// Writes documents whole or not at all.
///
/// Each is written beside its place under a name that nobody can guess, with the mode and the owner it is to have, and brought
/// to the disk; only when all are safe they take the old ones' places. Where one of them cannot, the old ones come back.
package enum Drawer {
    /// Why nothing was written: another hand changed a file meanwhile.
    package struct Changed: Error, Sendable {
        package let path: String
    }

    package static func write(_ bytes: [UInt8], to path: String, mode: UInt32 = Sheet.mode) throws(Fault) {
        do throws(Failure) {
            try fill([Sheet(path: path, bytes: bytes, mode: mode)])
        } catch {
            throw error.fault
        }
    }

    /// Throws `Fault`, or `Changed` where a sheet's file is not as expected; nothing is written then.
    package static func write(_ sheets: [Sheet]) throws {
        do throws(Failure) {
            try fill(sheets)
        } catch {
            if case .changed(let path) = error { throw Changed(path: path) }
            throw error.fault
        }
    }

    /// What this process has written; held while it writes.
    private static let written = Mutex<[String]>([])

    /// Does something while nothing is being written: where a document is half in its place, it is finished first.
    ///
    /// Gives the paths of what was written so far.
    package static func undisturbed(_ body: ([String]) -> Void) { written.withLock { body($0) } }

    private enum Failure: Error {
        case fault(Fault)
        case changed(String)

        var fault: Fault {
            switch self {
            case .fault(let fault): fault
            case .changed(let path):
                Fault(
                    SourcePlace(file: path, line: 1), "the file has changed since it was read",
                    "Look at what changed, and ask again; nothing was written.")
            }
        }
    }

    private static func fill(_ sheets: [Sheet]) throws(Failure) {
        try written.withLock { written throws(Failure) in
            try put(sheets)
            written += sheets.map(\.path)
        }
    }

    private static func put(_ sheets: [Sheet]) throws(Failure) {
        var drafts: [Draft] = []
        var folders: [String] = []
        do {
            for sheet in sheets {
                let target = try RealPath.target(of: sheet.path)
                let folder = FilePath.folder(of: target)
                try make(folder: folder, &folders)
                if !drafts.contains(where: { FilePath.folder(of: $0.target) == folder }) { Draft.sweep(folder) }
                drafts.append(try Draft(sheet, target: target))
            }
            for draft in drafts where !draft.isAsExpected { throw Changed(path: draft.name) }
            try Draft.takePlaces(drafts)
        } catch {
            for draft in drafts { draft.discard() }
            for folder in folders.reversed() { rmdir(folder) }
            switch error {
            case let error as Fault: throw .fault(error)
            case let error as Changed: throw .changed(error.path)
            default:
                throw .fault(
                    Fault(SourcePlace(file: sheets.first?.path ?? "", line: 1), "\("\(error)")", "Nothing was written.")
                )
            }
        }
        for folder in Set(drafts.map { FilePath.folder(of: $0.target) }).sorted() { sync(folder) }
    }

    /// Brings the names in a folder to the disk; some file systems cannot, and then there is nothing to be done.
    private static func sync(_ folder: String) {
        let directory = open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard directory >= 0 else { return }
        fsync(directory)
        close(directory)
    }

    /// Makes a folder and those on the way to it, and notes which were made.
    private static func make(folder: String, _ made: inout [String]) throws(Fault) {
        guard !folder.isEmpty, folder != "/" else { return }
        var status = stat()
        if stat(folder, &status) == 0 {
            if status.st_mode & S_IFMT == S_IFDIR { return }
            throw Fault(
                SourcePlace(file: folder, line: 1), "here lies a file, and a folder is wanted",
                "Name another folder, or move the file away; nothing was written.")
        }
        try make(folder: FilePath.folder(of: folder), &made)
        guard mkdir(folder, 0o777) == 0 else { throw Draft.fault(folder, "the folder cannot be made") }
        made.append(folder)
    }
}
