/// A short number for a long text: the same for the same text, on every machine and in every run (FNV-1a, 64 bits).
///
/// It tells texts apart and guards nothing: whoever wants to can find two texts with one fingerprint.
package struct Fingerprint: Sendable {
    package private(set) var value: UInt64

    /// FNV's own start; another one gives another, independent fingerprint of the same text.
    package init(basis: UInt64 = 0xCBF2_9CE4_8422_2325) { value = basis }

    package init(_ text: String, basis: UInt64 = 0xCBF2_9CE4_8422_2325) {
        self.init(basis: basis)
        add(text)
    }

    package mutating func add(_ text: String) {
        for byte in text.utf8 { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }

    /// Sixteen hexadecimal digits.
    package var digits: String { Self.hexadecimal(value, count: 16) }

    /// Eight hexadecimal digits, made of both halves.
    package var shortDigits: String {
        Self.hexadecimal(UInt64(UInt32(truncatingIfNeeded: value ^ (value >> 32))), count: 8)
    }

    private static func hexadecimal(_ value: UInt64, count: Int) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: count - digits.count) + digits
    }
}
