/// The backslashes of text values.
enum Escaping {
    /// The text as people read it.
    static func plain(_ written: String) -> String {
        guard written.utf8.contains(0x5C) else { return written }
        var result = ""
        var isEscaped = false
        for character in written {
            if isEscaped {
                result.append(character == "n" || character == "N" ? "\n" : character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else {
                result.append(character)
            }
        }
        return result
    }

    /// The members of a list, divided at the commas that are not escaped.
    static func list(_ written: String) -> [String] {
        var members = [""]
        var isEscaped = false
        for character in written {
            if character == ",", !isEscaped {
                members.append("")
            } else {
                members[members.count - 1].append(character)
            }
            isEscaped = character == "\\" && !isEscaped
        }
        return members.map { plain($0).trimmingBlanks }.filter { !$0.isEmpty }
    }
}

extension String {
    /// Without blanks and line breaks at both ends.
    var trimmingBlanks: String {
        let tail = drop { $0.isWhitespace }
        guard let last = tail.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(tail[...last])
    }
}
