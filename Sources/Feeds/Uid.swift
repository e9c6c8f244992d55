/// Names an engagement for calendar programs: the same in every feed, and telling nothing.
enum Uid {
    static func make(_ name: String, domain: String) -> String {
        "\(hex(hash(name, 0xCBF2_9CE4_8422_2325)))\(hex(hash(name, 0x9AE1_6A3B_2F90_404F)))@\(domain)"
    }

    /// FNV-1a from a given start.
    private static func hash(_ text: String, _ basis: UInt64) -> UInt64 {
        text.utf8.reduce(basis) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    private static func hex(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
