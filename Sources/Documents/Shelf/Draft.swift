private import Foundation
internal import Occasions

/// A file written beside its target, which takes its place once it is safe on the disk.
final class Draft {
    let target: String
    /// As the user wrote it.
    let name: String
    private let path: String
    private let expected: Sheet.Expected?
    /// Open and locked as long as the run lives, so that others can tell a draft from what a dead run left.
    private let file: Int32
    /// The old file under another name, until all have taken their places.
    private var kept: String?
    private var hasTakenPlace = false

    init(_ sheet: Sheet, target: String) throws(Fault) {
        self.target = target
        name = sheet.path
        expected = sheet.expected
        var old = stat()
        let isThere = stat(target, &old) == 0
        if isThere, old.st_mode & S_IFMT != S_IFREG {
            let isFolder = old.st_mode & S_IFMT == S_IFDIR
            throw Fault(
                SourcePlace(file: name, line: 1),
                "here lies \(isFolder ? "a folder" : "a device or a pipe"), and a file is to be written",
                "Name a file, or move \(isFolder ? "the folder" : "it") away; nothing was written.")
        }
        // Its place could be taken all the same where the folder is open, but who protected it did not mean that.
        if isThere, access(target, W_OK) != 0 { throw Draft.fault(name, "the file cannot be written") }
        path = Draft.path(beside: target)
        file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw Draft.fault(name, "the file cannot be written") }
        flock(file, LOCK_EX | LOCK_NB)
        // Only a superuser may give a file away; a group one belongs to can be set. Then the mode, which a change of owner resets.
        if isThere, fchown(file, old.st_uid, old.st_gid) != 0 { fchown(file, uid_t.max, old.st_gid) }
        let mode =
            !sheet.keepsMode
            ? mode_t(sheet.mode) : isThere ? old.st_mode & 0o7777 : Draft.masked(mode_t(sheet.mode))
        guard fchmod(file, mode) == 0 else { throw abandon("the file cannot get its mode") }
        try write(sheet.bytes)
        guard fsync(file) == 0 else { throw abandon("the file cannot be brought to the disk") }
    }

    deinit { close(file) }

    private func write(_ bytes: [UInt8]) throws(Fault) {
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw abandon("the file cannot be written") }
            written += count
        }
    }

    private func abandon(_ what: Message) -> Fault {
        let fault = Draft.fault(name, what)
        unlink(path)
        return fault
    }

    /// False where another hand has changed the file since it was read.
    var isAsExpected: Bool {
        guard let expected else { return true }
        switch FileShelf.disk.find(target, mostBytes: Int.max - 1) {
        case .missing: return expected == .missing
        case .file(let bytes): return expected == .bytes(bytes)
        case .folder, .tooLong, .closed: return false
        }
    }

    // MARK: Taking places

    /// All take their places, or none: where one cannot, those before it give the old files back.
    static func takePlaces(_ drafts: [Draft]) throws(Fault) {
        do throws(Fault) {
            for draft in drafts { try draft.keepOld() }
            for draft in drafts { try draft.takePlace() }
        } catch {
            for draft in drafts.reversed() { draft.giveBack() }
            throw error
        }
        for draft in drafts { draft.forgetOld() }
    }

    /// A second name for the old file; a copy where the file system or its rules allow none.
    private func keepOld() throws(Fault) {
        let other = Draft.path(beside: target, ending: Draft.oldEnding)
        if link(target, other) == 0 {
            kept = other
        } else if errno != ENOENT {
            guard (try? FileManager.default.copyItem(atPath: target, toPath: other)) != nil else {
                unlink(other)
                throw Draft.fault(name, "the old file cannot be kept until all are written")
            }
            kept = other
        }
    }

    private func takePlace() throws(Fault) {
        guard rename(path, target) == 0 else { throw Draft.fault(name, "the file cannot be replaced") }
        hasTakenPlace = true
    }

    private func giveBack() {
        if hasTakenPlace, let kept {
            rename(kept, target)
        } else if hasTakenPlace {
            unlink(target)
        }
        forgetOld()
        hasTakenPlace = false
    }

    private func forgetOld() {
        if let kept { unlink(kept) }
        kept = nil
    }

    /// Takes the draft away where it has not become the file.
    func discard() {
        if !hasTakenPlace { unlink(path) }
        forgetOld()
    }

    // MARK: Names

    private static let ending = ".hostcity-draft"
    private static let oldEnding = ".hostcity-old"
    /// After so many seconds no run is between the old files and the new ones.
    private static let oldSeconds = 86_400

    /// `.plan.yaml.0123456789abcdef0123456789abcdef.hostcity-draft`: nobody can have put a file there before.
    private static func path(beside target: String, ending: String = Draft.ending) -> String {
        let folder = FilePath.folder(of: target)
        let last = target.split(separator: "/").last.map(String.init) ?? target
        let prefix = folder.isEmpty ? "" : folder.hasSuffix("/") ? folder : folder + "/"
        return "\(prefix).\(last.prefix(180)).\(UnguessableName.make())\(ending)"
    }

    /// Removes what runs that were killed have left in a folder: drafts that no run holds locked, old files of yesterday.
    static func sweep(_ folder: String) {
        let here = folder.isEmpty ? "." : folder
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        for name in (try? FileManager.default.contentsOfDirectory(atPath: here)) ?? [] where name.hasPrefix(".") {
            let path = "\(here)/\(name)"
            var status = stat()
            if name.hasSuffix(oldEnding), lstat(path, &status) == 0, status.st_ctim.tv_sec + oldSeconds < now.tv_sec {
                unlink(path)
            }
            guard name.hasSuffix(ending) else { continue }
            let file = open(path, O_WRONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
            guard file >= 0 else { continue }
            if flock(file, LOCK_EX | LOCK_NB) == 0 { unlink(path) }
            close(file)
        }
    }

    /// A mode without what the user's mask takes away.
    private static func masked(_ mode: mode_t) -> mode_t {
        let mask = umask(0)
        umask(mask)
        return mode & ~mask
    }

    static func fault(_ path: String, _ what: Message) -> Fault {
        let reason = String(cString: strerror(errno))
        return Fault(
            SourcePlace(file: path, line: 1), "\(what): \(reason.prefix(1).lowercased())\(reason.dropFirst())",
            "Check the folder and who may write in it; nothing was written.")
    }
}
