/// Checks the bytes of a written calendar, so that no slip of a library reaches a subscriber.
enum BytesProfile {
    static func check(_ bytes: [UInt8]) throws(FeedFault) {
        guard bytes.suffix(2) == [0x0D, 0x0A] else {
            throw FeedFault(what: "the calendar does not end with a line end")
        }
        var length = 0
        var previous: UInt8 = 0
        for byte in bytes {
            switch byte {
            case 0x0A where previous == 0x0D:
                guard length <= 75 else { throw FeedFault(what: "a line of \(length) bytes was written") }
                length = 0
            case 0x0D: break
            case 0..<0x20, 0x7F: throw FeedFault(what: "a control character was written")
            default:
                guard previous != 0x0D else { throw FeedFault(what: "a bare carriage return was written") }
                guard length > 0 || byte & 0xC0 != 0x80 else { throw FeedFault(what: "a letter was cut by a fold") }
                length += 1
            }
            previous = byte
        }
        guard !String(decoding: bytes, as: UTF8.self).contains("\r\nX-LIC-ERROR") else {
            throw FeedFault(what: "libical refused a value")
        }
    }
}
