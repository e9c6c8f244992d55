private import Foundation

/// Reads what came back: a line, and after `ok` a PDF of so many bytes.
struct PdfAnswer {
    private let bytes: [UInt8]
    private var at = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func next(for name: String) throws(PaperFault) -> [UInt8] {
        guard let end = bytes[at...].firstIndex(of: 0x0A) else { throw .silent }
        let line = bytes[at..<end]
        at = end + 1
        let blank = line.firstIndex(of: 0x20) ?? line.endIndex
        let word = String(decoding: line[..<blank], as: UTF8.self)
        let rest = Data(line[blank...])
        switch word {
        case "ok":
            guard let count = try? JSONDecoder().decode(Int.self, from: rest), bytes.count - at >= count else {
                throw .silent
            }
            at += count
            return Array(bytes[(at - count)..<at])
        case "missing": throw .typst
        case "font": throw .font
        case "fault":
            let texts = (try? JSONDecoder().decode([String].self, from: rest)) ?? []
            throw .page(name, texts.first ?? "", all: texts.last ?? "")
        default: throw .silent
        }
    }
}

extension PaperFault {
    static let python = PaperFault(
        "papers as PDF need python3, which is not there",
        "Install it: apt-get install python3; or ask for --format html.")
    static let typst = PaperFault(
        "papers as PDF need Typst, which is not there",
        "Run 'make setup', or name the folder of its Python package in HOSTCITY_TYPST; or ask for --format html.")
    static let font = PaperFault(
        "papers as PDF are set in Noto Sans, which is not there",
        "Install it: apt-get install fonts-noto-core; or ask for --format html.")
    static let silent = PaperFault(
        "Typst has ended without an answer", "Look whether the disk or the memory is full; or ask for --format html.")

    /// A sign without a font, or something that the template does not stand.
    fileprivate static func page(_ name: String, _ message: String, all diagnostic: String) -> PaperFault {
        guard message.contains("could not be displayed") else {
            return PaperFault("'\(name)' cannot be set as PDF: \(message)", "Ask for --format html, and report this.")
        }
        let signs = diagnostic.matches(of: /the text `"(.+?)"` could not be displayed/).map { String($0.1) }
        var seen: Set<String> = []
        let shown = signs.filter { seen.insert($0).inserted }.prefix(8).joined(separator: " ")
        let isEastAsian = signs.joined().unicodeScalars.contains {
            (0x1100...0x11FF).contains($0.value) || (0x2E80...0xD7FF).contains($0.value)
                || (0x20000...0x3FFFF).contains($0.value)
        }
        return PaperFault(
            "'\(name)' has signs that no font here has: \(shown)",
            "Install \(isEastAsian ? "fonts-noto-cjk" : "fonts-noto-extra") with apt-get; or ask for --format html.")
    }
}
