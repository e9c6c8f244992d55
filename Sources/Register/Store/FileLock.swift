private import Glibc

/// A lock on a file beside the register, for as long as this value lives; the system frees it when the process dies.
///
/// SQLite's own waiting is no queue: of twenty who wait one may be refused. This one is.
struct FileLock: ~Copyable {
    private let file: Int32

    /// Waits until the lock is free. `isShared`: with others who only read.
    init(_ path: String, isShared: Bool) throws(RegisterFault) {
        let flags = isShared ? O_RDONLY : O_RDWR | O_CREAT
        file = Glibc.open(path, flags | O_CLOEXEC | O_NOFOLLOW, mode_t(0o600))
        guard file >= 0 else {
            throw RegisterFault(
                "the lock '\(path)' cannot be opened: \(String(cString: strerror(errno)).lowercased())",
                "Check who may write in this folder; nothing was recorded.")
        }
        while flock(file, isShared ? LOCK_SH : LOCK_EX) != 0 {
            guard errno == EINTR else {
                let reason = String(cString: strerror(errno)).lowercased()
                _ = Glibc.close(file)
                throw RegisterFault(
                    "the lock '\(path)' cannot be taken: \(reason)",
                    "Keep the register on a disk of this machine; nothing was recorded.")
            }
        }
    }

    deinit { _ = Glibc.close(file) }
}
