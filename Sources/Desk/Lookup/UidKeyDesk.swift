internal import Documents
internal import Editions
internal import Solving

/// Finds the secret of an office's UIDs, and makes it where there is none yet.
enum UidKeyDesk {
    /// The key beside the office's document; a new one is written, and the hint says so.
    static func key(beside office: String) throws -> (key: UidKey, hint: String?) {
        let path = UidKeyFile.path(besides: office)
        if let key = try UidKeyFile.read(path, shelf: .disk) { return (key, nil) }
        let bytes = (0..<UidKey.length).map { _ in UInt8.random(in: .min ... .max) }
        guard let key = UidKey(bytes) else { throw InternalFault("a key of \(bytes.count) bytes was made") }
        try Drawer.write(Array(UidKeyFile.text(key).utf8), to: path, mode: 0o600)
        return (
            key,
            "\(path) is new: it holds the secret behind the UIDs of the calendars. Keep it with the office's documents."
        )
    }
}
