/// One property of a calendar file as it was written: `NAME;PARAMETERS:value`.
struct ContentLine {
    var number: Int
    /// Upper case.
    var name: String
    /// With the leading semicolon, or empty.
    var parameters: String
    var value: String
    /// Where the value begins on its line, counted from 1.
    var column: Int
    var isUTF8: Bool
    var isCut: Bool
}

extension ContentLine {
    /// Nil when the line is no property.
    init?(_ line: LineReader.Line) {
        guard let nameEnd = Self.nameEnd(line.bytes) else { return nil }
        let name = String(decoding: line.bytes[..<nameEnd].map(Self.upper), as: UTF8.self)
        guard let colon = Self.colon(line.bytes, after: nameEnd, ofTime: Self.times.contains(name)) else { return nil }
        number = line.number
        self.name = name
        let head = Decoding.text(line.bytes[nameEnd..<colon])
        let tail = Decoding.text(line.bytes[(colon + 1)...])
        parameters = Self.printable(head.text)
        value = Self.printable(tail.text)
        column = colon < line.firstLength ? nameEnd + head.text.count + 2 : 1
        isUTF8 = head.isUTF8 && tail.isUTF8
        isCut = line.isCut
    }

    /// The name of a line, without the cost of its value.
    static func name(of line: LineReader.Line) -> String? {
        guard let end = nameEnd(line.bytes) else { return nil }
        return String(decoding: line.bytes[..<end].map(upper), as: UTF8.self)
    }

    /// The value of a parameter such as `TZID`, without quotes.
    func parameter(_ wanted: String) -> String? {
        var isQuoted = false
        let parts = parameters.split { character in
            if character == "\"" { isQuoted.toggle() }
            return character == ";" && !isQuoted
        }
        for part in parts {
            let pair = part.split(separator: "=", maxSplits: 1)
            guard pair.count == 2, pair[0].uppercased() == wanted else { continue }
            return String(pair[1].filter { $0 != "\"" })
        }
        return nil
    }

    /// The same property for a single value of its list.
    func with(value: String) -> ContentLine {
        var copy = self
        copy.value = value
        return copy
    }

    private static func upper(_ byte: UInt8) -> UInt8 { (0x61...0x7A).contains(byte) ? byte - 0x20 : byte }

    private static func nameEnd(_ bytes: [UInt8]) -> Int? {
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case 0x3A, 0x3B: return index > 0 ? index : nil
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F, 0x2E: continue
            default: return nil
            }
        }
        return nil
    }

    /// The properties whose values are times: these hold no colon.
    static let times: Set<String> = ["DTSTART", "DTEND", "RECURRENCE-ID", "EXDATE", "RDATE", "FREEBUSY"]

    /// The colon before the value: the first outside quotes, or the first of all when quotes do not match.
    /// Of a time it is the last one where a date follows: zones such as `+02:00` are often written without quotes.
    private static func colon(_ bytes: [UInt8], after start: Int, ofTime: Bool) -> Int? {
        if ofTime, let last = bytes[start...].lastIndex(of: 0x3A), bytes.count - last > 8,
            bytes[(last + 1)...(last + 8)].allSatisfy({ (0x30...0x39).contains($0) })
        {
            return last
        }
        var isQuoted = false
        for index in start..<bytes.count {
            if bytes[index] == 0x22 { isQuoted.toggle() }
            if bytes[index] == 0x3A, !isQuoted { return index }
        }
        return bytes[start...].firstIndex(of: 0x3A)
    }

    /// Without control characters; the tab becomes a blank.
    private static func printable(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return text }
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where scalar.value >= 0x20 && scalar.value != 0x7F || scalar == "\t" {
            scalars.append(scalar == "\t" ? " " : scalar)
        }
        return String(scalars)
    }
}
