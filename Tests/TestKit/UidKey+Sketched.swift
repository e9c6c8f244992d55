package import Editions

extension UidKey {
    /// A secret that everybody knows, for tests.
    package static func sketched(_ bytes: [UInt8] = [UInt8](repeating: 7, count: UidKey.length)) -> UidKey {
        guard let key = UidKey(bytes) else { preconditionFailure("a key has \(UidKey.length) bytes") }
        return key
    }
}
