internal import Editions
internal import Foundation
internal import Occasions
internal import Register

/// A notice as a mail (RFC 5322 and MIME): text, page, and the change as a calendar.
struct NoticeMail {
    let text: NoticeText
    let from: String
    let office: String
    let calendar: [UInt8]
    let now: Moment
    let zone: CivilZone
    /// The right side of its message id.
    let domain: String

    func bytes() -> [UInt8] {
        let (plain, page) = (text.plain(), NoticePage(text: text).html())
        // The same notice is the same mail: boundaries and id come from what it says.
        let digest = FactDigest.digest(of: Array("\(text.notice.audience.name)\n\(plain)\n".utf8) + calendar)
        let (outer, inner) = ("=_outer_\(digest.prefix(32))", "=_inner_\(digest.suffix(32))")
        var lines = ["Date: \(date())", "From: \(phrase(office))\(address(from, after: office))"]
        if let address = text.notice.address {
            lines.append("To: \(phrase(text.notice.name))\(self.address(address, after: text.notice.name))")
        }
        lines += [
            "Subject: \(words(text.subject, after: "Subject: ".count))", "Message-ID: <\(digest.prefix(40))@\(domain)>",
            "Auto-Submitted: auto-generated", "Content-Language: \(text.notice.language.rawValue)",
        ]
        if text.notice.isUrgent { lines += ["Importance: high", "X-Priority: 1"] }
        lines += [
            "MIME-Version: 1.0", "Content-Type: multipart/mixed;\r\n boundary=\"\(outer)\"", "", "--\(outer)",
            "Content-Type: multipart/alternative;\r\n boundary=\"\(inner)\"", "", "--\(inner)",
        ]
        lines += part("text/plain; charset=utf-8", Array(plain.replacing("\n", with: "\r\n").utf8))
        lines.append("--\(inner)")
        lines += part("text/html; charset=utf-8", Array(page.replacing("\n", with: "\r\n").utf8))
        lines += ["--\(inner)--", "", "--\(outer)"]
        lines += part(
            "text/calendar; charset=utf-8; method=PUBLISH;\r\n name=\"change.ics\"", calendar,
            ["Content-Disposition: attachment; filename=\"change.ics\""])
        lines += ["--\(outer)--", ""]
        return Array(lines.joined(separator: "\r\n").utf8)
    }

    private func part(_ type: String, _ bytes: [UInt8], _ more: [String] = []) -> [String] {
        let code = Data(bytes).base64EncodedString()
        var lines = ["Content-Type: \(type)", "Content-Transfer-Encoding: base64"] + more + [""]
        var rest = code[...]
        while !rest.isEmpty {
            lines.append(String(rest.prefix(76)))
            rest = rest.dropFirst(76)
        }
        return lines + [""]
    }

    /// On a line of its own where both are long.
    private func address(_ address: String, after name: String) -> String {
        (phrase(name).count + address.count > 60 ? "\r\n " : " ") + "<\(address)>"
    }

    /// A name before an address.
    private func phrase(_ name: String) -> String {
        let isPlain = name.unicodeScalars.allSatisfy { scalar in
            scalar.isASCII
                && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == " " || scalar == "-")
        }
        return isPlain && name.count < 60 ? name : words(name, after: 12)
    }

    /// Letters beyond ASCII as encoded words (RFC 2047), on lines of 76 letters at most.
    private func words(_ text: String, after used: Int) -> String {
        let text = text.onOneLine
        if text.unicodeScalars.allSatisfy({ $0.isASCII && $0.value >= 32 && $0.value < 127 }), text.count + used <= 76,
            !text.contains("=?")
        {
            return text
        }
        var words: [String] = []
        var part = ""
        // 39 bytes give 52 letters of base64; a letter is never cut in two.
        for character in text {
            if part.utf8.count + String(character).utf8.count > 39, !part.isEmpty {
                words.append(part)
                part = ""
            }
            part.append(character)
        }
        words.append(part)
        return words.map { "=?utf-8?B?\(Data($0.utf8).base64EncodedString())?=" }.joined(separator: "\r\n ")
    }

    /// `Thu, 01 Feb 2024 09:00:00 +0100`
    private func date() -> String {
        let civil = zone.civil(now)
        let offset = civil.date.dayNumber * 1440 + civil.minuteOfDay - now.minutes
        let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
        func clock(_ minutes: Int) -> String { two(minutes / 60) + two(minutes % 60) }
        // 1970-01-01 was a Thursday.
        let day = days[(civil.date.dayNumber % 7 + 7 + 3) % 7]
        let parts = civil.date.text.split(separator: "-").compactMap { Int($0) }
        let (year, month, number) = (parts[0], months[parts[1] - 1], two(parts[2]))
        return "\(day), \(number) \(month) \(year) \(two(civil.minuteOfDay / 60)):\(two(civil.minuteOfDay % 60)):00 "
            + (offset < 0 ? "-" : "+") + clock(abs(offset))
    }
}
