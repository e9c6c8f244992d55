/// What a file declares and which names it uses, as words; nothing is known of types.
struct SourceWords {
    /// The file's name up to the first plus.
    let group: String
    private(set) var declarations: [Declaration] = []
    /// By name: whether it is called somewhere.
    private(set) var uses: [String: Bool] = [:]
    private var own: Set<String> = []

    struct Declaration {
        let name: String
        let isNested: Bool
        let isFunction: Bool
        /// Seen in this file only.
        let isPrivate: Bool
    }

    struct Home {
        let group: String
        let isFunction: Bool
    }

    private static let kinds: Set = ["struct", "class", "enum", "protocol", "actor", "typealias", "associatedtype"]
    private static let modifiers: Set = [
        "func", "var", "let", "override", "private", "fileprivate", "package", "public", "final", "subscript",
    ]

    init(_ file: SourceFile) {
        let name = file.path.split(separator: "/").last ?? ""
        group = String(name.prefix { $0 != "+" && $0 != "." })
        let code = BareCode.of(file.text)
        var depth = 0
        var at = 0
        var last = ""
        // Whether a `private` has been read in this statement.
        var isPrivate = false
        var isMember = false
        while at < code.count {
            let byte = code[at]
            guard Self.isLetter(byte) else {
                switch byte {
                case UInt8(ascii: "{"): (depth, isPrivate) = (depth + 1, false)
                case UInt8(ascii: "}"): (depth, isPrivate) = (depth - 1, false)
                case UInt8(ascii: "\n"): isPrivate = false
                default: break
                }
                if byte != UInt8(ascii: " ") { isMember = byte == UInt8(ascii: ".") }
                at += 1
                continue
            }
            var end = at + 1
            while end < code.count, Self.isLetter(code[end]) || Self.isDigit(code[end]) { end += 1 }
            let word = String(decoding: code[at..<end], as: UTF8.self)
            let isCalled = end < code.count && code[end] == UInt8(ascii: "(") && !isMember && last != "func"
            if Self.kinds.contains(last), !Self.modifiers.contains(word) {
                declare(word, depth, isFunction: false, isPrivate)
            } else if last == "func", depth == 0 {
                declare(word, depth, isFunction: true, isPrivate)
            } else {
                uses[word] = isCalled || uses[word] ?? false
            }
            if word == "private" || word == "fileprivate" { isPrivate = true }
            last = word
            isMember = false
            at = end
        }
    }

    func declares(_ name: String) -> Bool { own.contains(name) }

    private mutating func declare(_ name: String, _ depth: Int, isFunction: Bool, _ isPrivate: Bool) {
        declarations.append(.init(name: name, isNested: depth > 0, isFunction: isFunction, isPrivate: isPrivate))
        own.insert(name)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte >= 97 && byte <= 122 || byte >= 65 && byte <= 90 || byte == 95 || byte >= 128
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }
}
