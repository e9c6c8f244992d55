/// Turns the bytes of a file into bytes of UTF-8 text without NUL.
struct Decoding {
    var bytes: [UInt8]

    init(_ original: [UInt8], notices: inout NoticeList) {
        bytes = original
        if let wide = Self.fromUTF16(original) {
            bytes = wide
            notices.warn("utf-16", 1, "The file is UTF-16, not UTF-8. It was converted.")
        }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        if let first = bytes.firstIndex(of: 0) {
            let line = 1 + bytes[..<first].count { $0 == 0x0A }
            bytes.removeAll { $0 == 0 }
            notices.warn("nul", line, "NUL bytes in the file, the first on this line. They were left out.")
        }
    }

    /// UTF-8 of a file that is UTF-16, by its byte order mark or by its first letters.
    private static func fromUTF16(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.count >= 4 else { return nil }
        let high: Int
        switch (bytes[0], bytes[1], bytes[2], bytes[3]) {
        case (0xFE, 0xFF, _, _), (0, 0x42, 0, 0x45): high = 0
        case (0xFF, 0xFE, _, _), (0x42, 0, 0x45, 0): high = 1
        default: return nil
        }
        let units = stride(from: 0, to: bytes.count - 1, by: 2).map { index in
            UInt16(bytes[index + high]) << 8 | UInt16(bytes[index + 1 - high])
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    /// The text of a line: UTF-8, or else Windows-1252, which every sequence of bytes can be.
    static func text(_ line: ArraySlice<UInt8>) -> (text: String, isUTF8: Bool) {
        if let text = String(validating: line, as: UTF8.self) { return (text, true) }
        var scalars = String.UnicodeScalarView()
        for byte in line {
            let code = (0x80...0x9F).contains(byte) ? upper1252[Int(byte) - 0x80] : UInt32(byte)
            scalars.append(Unicode.Scalar(code) ?? "\u{FFFD}")
        }
        return (String(scalars), false)
    }

    /// Windows-1252 from 0x80 to 0x9F.
    private static let upper1252: [UInt32] = [
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
        0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
        0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
    ]
}
