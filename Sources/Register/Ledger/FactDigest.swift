internal import Crypto
internal import Occasions

/// The digests that chain the facts.
package enum FactDigest {
    static func digest(after last: String, number: Int, when: Moment, body: String, seal: String) -> String {
        hexadecimal("\(last)\n\(number)\n\(when.minutes)\n\(seal)\n\(body)")
    }

    static func seal(who: String, why: String?, salt: String) -> String {
        // With their lengths, so that no two pairs give the same text.
        let parts = [salt, who] + [why].compactMap(\.self)
        return hexadecimal(parts.map { "\($0.utf8.count):\($0)" }.joined())
    }

    private static func hexadecimal(_ text: String) -> String { digest(of: Array(text.utf8)) }

    /// SHA-256 as hexadecimal digits.
    package static func digest(of bytes: [UInt8]) -> String {
        SHA256.hash(data: bytes).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
