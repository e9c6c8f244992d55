internal import Foundation
internal import Occasions

/// Writes answers for programs: with sorted keys, so that the same answer has the same bytes.
enum Json {
    static func text(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return escaped(String(decoding: try encoder.encode(value), as: UTF8.self))
    }

    /// What a screen does not show as a sign of its own, as JSON escapes it: such signs stand in its strings only.
    static func escaped(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { $0 != "\n" && String.isUnseen($0) }) else { return text }
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar == "\n" || !String.isUnseen(scalar) {
                escaped.append(scalar)
            } else {
                for unit in String(scalar).utf16 {
                    escaped.append(contentsOf: "\\u\(unit.hexadecimal(digits: 4))".unicodeScalars)
                }
            }
        }
        return String(escaped)
    }
}
