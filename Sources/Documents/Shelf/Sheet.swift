/// A document to be written, and where it is to lie.
package struct Sheet: Sendable {
    /// What was read of a file, to tell whether it has changed since.
    package enum Expected: Hashable, Sendable {
        case missing
        case bytes([UInt8])
    }

    /// A new file: its owner writes it, its group reads it, nobody else does.
    package static let mode: UInt32 = 0o640

    package let path: String
    package let bytes: [UInt8]
    /// Who may do what with a new file, less what the user's mask takes away.
    package let mode: UInt32
    /// Whether a file that is there keeps its mode. If not, the file gets exactly this mode, new or not.
    package let keepsMode: Bool
    /// What must still lie there; nil: whatever lies there is replaced.
    package let expected: Expected?

    package init(
        path: String, bytes: [UInt8], mode: UInt32 = Sheet.mode, keepsMode: Bool = true, expected: Expected? = nil
    ) {
        self.path = path
        self.bytes = bytes
        self.mode = mode
        self.keepsMode = keepsMode
        self.expected = expected
    }
}
