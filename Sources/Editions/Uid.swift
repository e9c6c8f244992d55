internal import Repeatable

/// Names an engagement for calendar programs: the same in every feed, and telling nothing.
enum Uid {
    static func make(_ name: String, domain: String) -> String {
        "\(Fingerprint(name).digits)\(Fingerprint(name, basis: 0x9AE1_6A3B_2F90_404F).digits)@\(domain)"
    }
}
