private import Foundation

/// What a fact says, as the one text that is stored and chained.
struct FactBody: Codable {
    let happening: Happening
    let subjects: [String]

    static func text(_ happening: Happening, _ subjects: [String]) throws(RegisterFault) -> String {
        try CanonicalJSON.text(FactBody(happening: happening, subjects: subjects))
    }
}

/// JSON that gives the same bytes for the same value: sorted keys, no blanks.
enum CanonicalJSON {
    static func text(_ value: some Encodable) throws(RegisterFault) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return String(decoding: try encoder.encode(value), as: UTF8.self)
        } catch {
            throw RegisterFault("a fact cannot be written: \(error)", "Please report it; nothing was recorded.")
        }
    }

    static func read<Value: Decodable>(_ type: Value.Type, _ text: String) -> Value? { Reader().read(type, text) }

    /// Reads many, one after the other.
    struct Reader {
        private let decoder = JSONDecoder()

        func read<Value: Decodable>(_ type: Value.Type, _ text: String) -> Value? {
            try? decoder.decode(type, from: Data(text.utf8))
        }
    }
}
