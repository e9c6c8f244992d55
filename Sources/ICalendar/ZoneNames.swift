internal import Foundation

/// The names of time zones that are known here.
package enum ZoneNames {
    /// Whether the IANA name is known, letter by letter.
    package static func isKnown(_ name: String) -> Bool {
        let isPlain = name.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2D, 0x2F, 0x5F: true
            default: false
            }
        }
        guard isPlain, !name.isEmpty, name.utf8.count <= 64 else { return false }
        return known.contains(name) || name.contains("/") && TimeZone(identifier: name) != nil
    }

    /// A known name that was perhaps meant: for a Windows name, a city, other case, or a slip of the pen.
    package static func suggestion(for name: String) -> String? {
        if let windows = WindowsZones.identifier(for: name) { return windows }
        let wanted = name.lowercased().split(separator: " ").joined(separator: "_")
        guard !wanted.isEmpty, wanted.utf8.count <= 64 else { return nil }
        if let exact = byLowercase[wanted] { return exact }
        if let city = sorted.first(where: { $0.lowercased().hasSuffix("/" + wanted) }) { return city }
        // Of three or four letters one more or less makes another zone: JST is no slip of EST.
        guard wanted.utf8.count > 4 else { return nil }
        let measured = sorted.map { candidate in
            let whole = distance(wanted, candidate.lowercased())
            let city = candidate.split(separator: "/").last.map { distance(wanted, $0.lowercased()) } ?? whole
            return (name: candidate, distance: min(whole, city))
        }
        guard let best = measured.min(by: { $0.distance < $1.distance }) else { return nil }
        return best.distance <= max(1, wanted.count / 5) ? best.name : nil
    }

    /// A TZID without quotes, escapes and blanks around it.
    static func tidy(_ written: String) -> String {
        Escaping.plain(written).trimmingCharacters(in: CharacterSet(charactersIn: " \t\""))
    }

    /// The IANA name behind a TZID of any make: itself, a Windows name, or the end of a path.
    static func identifier(for written: String) -> String? {
        var name = tidy(written)
        if name.lowercased().hasPrefix("tzone://microsoft/") { name = String(name.dropFirst(18)) }
        if name.hasPrefix("/") { name = String(name.dropFirst()) }
        if let direct = direct(name) { return direct }
        let path = name.split(separator: "/")
        for count in [3, 2] where path.count > count && !path.contains("..") {
            if let tail = direct(path.suffix(count).joined(separator: "/")) { return tail }
        }
        return nil
    }

    private static func direct(_ name: String) -> String? {
        isKnown(name) ? name : byLowercase[name.lowercased()] ?? WindowsZones.identifier(for: name)
    }

    /// The zone of a city, and of a path's end.
    static func city(_ name: String) -> String? {
        let wanted = "/" + name.lowercased().split(separator: " ").joined(separator: "_")
        return sorted.first { $0.lowercased().hasSuffix(wanted) }
    }

    private static let known: Set<String> = Set(TimeZone.knownTimeZoneIdentifiers).union([
        "UTC", "GMT", "Etc/UTC", "Etc/GMT", "CET", "EET", "MET", "WET", "EST", "MST", "HST", "EST5EDT", "CST6CDT",
        "MST7MDT", "PST8PDT", "Asia/Kolkata",
    ])
    private static let sorted = known.sorted()
    private static let byLowercase: [String: String] = Dictionary(
        sorted.map { ($0.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })

    /// How many letters differ (Levenshtein).
    private static func distance(_ left: String, _ right: String) -> Int {
        let other = Array(right)
        var row = Array(0...other.count)
        for (index, letter) in left.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for column in other.indices {
                let replaced = diagonal + (letter == other[column] ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(replaced, row[column] + 1, diagonal + 1)
            }
        }
        return row[other.count]
    }
}
