/// Where the calendars of an office can be read, and the address its mail comes from.
package struct OfficeAddresses: Hashable, Sendable {
    /// `https://calendars.city.example/feeds`, without a slash at its end; nil: nowhere.
    package let feeds: String?
    package let mail: String

    init(_ form: Form, domain: String) {
        feeds = form.read("feeds-at", OfficeAddresses.feeds)
        mail = form.read("mail", OfficeAddresses.mail) ?? "protocol@\(domain)"
    }

    private static func feeds(_ entry: Entry, _ faults: FaultList) -> String? {
        guard let text = entry.text(faults) else { return nil }
        let rest = text.dropFirst("https://".count)
        let isPlain = rest.unicodeScalars.allSatisfy {
            $0.value > 32 && $0.value < 127 && !"?#\"<>".unicodeScalars.contains($0)
        }
        if text.hasPrefix("https://"), !rest.isEmpty, !rest.hasPrefix("/"), isPlain {
            return text.hasSuffix("/") ? String(text.dropLast()) : text
        }
        faults.add(
            entry.place, "'\(text)' is no address for calendars",
            "Write one such as 'https://calendars.city.example/feeds'.")
        return nil
    }

    private static func mail(_ entry: Entry, _ faults: FaultList) -> String? {
        guard let text = entry.text(faults) else { return nil }
        if isMail(text) { return text }
        faults.add(entry.place, "'\(text)' is no mail address", "Write one such as 'protocol@city.example'.")
        return nil
    }

    /// True of `name@city.example`, without anything round it.
    package static func isMail(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), text.utf8.count <= 200 else { return false }
        return text.unicodeScalars.allSatisfy { scalar in
            ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
                || "@.-_+".unicodeScalars.contains(scalar)
        } && !parts[1].hasPrefix(".") && !parts[1].hasSuffix(".")
    }
}
