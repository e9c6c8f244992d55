/// The mail domains of the office itself.
struct OwnDomains {
    private let domains: [String]

    /// `office`: the right side of its UIDs; `addresses`: what names its people, mail addresses among it.
    init(office: String?, addresses: [String]) {
        var domains = addresses.compactMap { OwnDomains.parts($0)?.domain }.filter { !Self.everybodys.contains($0) }
        if let office, !office.hasSuffix(".invalid") {
            // The office of `protocol.city.example` writes from `city.example` too; `example` is nobody's.
            var labels = office.lowercased().split(separator: ".")
            while labels.count > 1 {
                domains.append(labels.joined(separator: "."))
                labels.removeFirst()
            }
        }
        self.domains = domains
    }

    /// What stands before the sign in an address of the office; nil for any other address.
    func localName(of address: String) -> String? {
        guard let (local, domain) = OwnDomains.parts(address), domains.contains(domain) else { return nil }
        return local
    }

    private static func parts(_ address: String) -> (local: String, domain: String)? {
        let parts = address.lowercased().split(separator: "@")
        return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
    }

    /// Where anybody may have an address.
    private static let everybodys: Set<String> = [
        "gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "live.com", "yahoo.com", "icloud.com", "me.com",
        "proton.me", "protonmail.com", "telenet.be", "skynet.be", "gmx.net", "gmx.de", "orange.fr", "free.fr",
    ]
}
