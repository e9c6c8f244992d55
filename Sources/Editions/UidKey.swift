internal import Crypto

/// An office's secret, with which the UIDs of its calendars are made.
///
/// Calendar programs need one name for an engagement in every feed and every version. Whoever holds a feed can read
/// the name, so it must tell nothing: without the key nobody can find out of which engagement a UID speaks, not even
/// by trying likely ids.
package struct UidKey: Hashable, Sendable {
    /// So many bytes, of chance.
    package static let length = 32

    private let bytes: [UInt8]

    /// For paper, on which no UID ever stands; no secret, and never for a calendar.
    package static let ofPaper = UidKey(unchecked: Array(repeating: 0, count: length))

    private init(unchecked bytes: [UInt8]) { self.bytes = bytes }

    /// Nil for any other number of bytes.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count == Self.length else { return nil }
        self.init(unchecked: bytes)
    }

    /// Nil where the digits are not 64 hexadecimal ones.
    package init?(digits: String) {
        let values = digits.compactMap(\.hexDigitValue)
        guard values.count == digits.count, values.count == 2 * Self.length else { return nil }
        self.init(stride(from: 0, to: values.count, by: 2).map { UInt8(values[$0] * 16 + values[$0 + 1]) })
    }

    package var digits: String { Self.hexadecimal(bytes) }

    /// Half of an HMAC-SHA-256 of the name.
    func uid(_ name: String, domain: String) -> String {
        let code = HMAC<SHA256>.authenticationCode(for: Array(name.utf8), using: SymmetricKey(data: bytes))
        return "\(Self.hexadecimal(Array(code.prefix(16))))@\(domain)"
    }

    /// Every UID that an engagement may have in a calendar, by its id.
    package func uids(ofEngagement id: String, domain: String) -> [String] {
        ([nil] + RoomWords.parts).map { uid(UidKey.name(ofEngagement: id, part: $0), domain: domain) }
    }

    /// What the UID of an entry is made of; `part`: of several entries of an engagement in one view.
    static func name(ofEngagement id: String, part: String?) -> String { id + (part.map { "#\($0)" } ?? "") }

    private static func hexadecimal(_ bytes: [UInt8]) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
