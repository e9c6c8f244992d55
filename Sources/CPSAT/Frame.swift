/// What hostcity and its worker say to each other: a head of eight bytes with kind and length, then so many bytes.
struct Frame {
    enum Kind: UInt8 {
        /// From the worker: the library is open; its protocol follows as text.
        case ready = 1
        /// From the worker: why the library cannot be used, as text.
        case complaint
        /// To the worker: how to solve the model that follows.
        case settings
        case model
        /// To the worker: end the search and give what there is.
        case stop
        /// From the worker: what the library answered, byte for byte.
        case answer
    }

    /// Spoken by both sides, so that a program of another release is noticed.
    static let language = "hostcity solver worker 1"

    let kind: Kind
    let bytes: [UInt8]

    static let headSize = 8

    /// In bytes. An answer has some ten for each variable; a longer one is a fault of the worker, not worth waiting for.
    static let longestOfWorker = 1 << 28

    static func head(_ kind: Kind, _ length: Int) -> [UInt8] {
        let code = UInt64(length) << 8 | UInt64(kind.rawValue)
        return (0..<headSize).map { UInt8(truncatingIfNeeded: code >> (8 * $0)) }
    }

    /// Nil for bytes that are no head.
    static func read(head: some Collection<UInt8>) -> (kind: Kind, length: Int)? {
        let code = head.prefix(headSize).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        guard let kind = Kind(rawValue: UInt8(truncatingIfNeeded: code)), code >> 8 <= UInt64(Int32.max) else {
            return nil
        }
        return (kind, Int(code >> 8))
    }
}
