/// A picture as SVG: the same on a page, in a PDF and as a file of its own.
package enum SvgWriter {
    /// `hatch`: a name of the pattern that no other picture of the page has.
    static func text(_ picture: Picture, hatch: String = "hatch") -> String {
        let shapes = picture.shapes.map { shape($0, hatch: hatch) }.joined(separator: "\n")
        let size =
            picture.millimetres.map { width in
                // As it is printed, however large the page is.
                "width=\"\(width)mm\" height=\"\(width * picture.height / max(1, picture.width))mm\" style=\"width:\(width)mm;min-width:0\""
            } ?? "width=\"\(picture.width)\" height=\"\(picture.height)\""
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(picture.width) \(picture.height)" \(size) role="img" aria-label="\(escaped(picture.alt))" font-family="Noto Sans, Noto Sans CJK JP, sans-serif">
            <defs><pattern id="\(hatch)" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#ffffff"/><rect width="2" height="6" fill="#7d8b9a"/></pattern></defs>
            \(shapes)
            </svg>
            """
    }

    /// A file for each picture of a sheet; none where it has none.
    package static func write(_ sheet: Sheet) -> [PaperFile] {
        let pictures = sheet.sections.compactMap(\.picture)
        return pictures.enumerated().map { index, picture in
            let number = pictures.count > 1 ? "-\(index + 1)" : ""
            return PaperFile(name: "\(sheet.stem)\(number).svg", bytes: Array((text(picture) + "\n").utf8))
        }
    }

    private static func shape(_ shape: Picture.Shape, hatch: String) -> String {
        switch shape {
        case .box(let box):
            let fill =
                switch box.fill {
                case .none: "none"
                case .pale: "#e6ecf3"
                case .band: "#f4f6f8"
                case .hatched: "url(#\(hatch))"
                }
            let outline =
                box.fill == .band
                ? "" : " stroke=\"#14375e\" stroke-width=\"1\"" + (box.isDashed ? " stroke-dasharray=\"5 3\"" : "")
            return
                "<rect x=\"\(box.x)\" y=\"\(box.y)\" width=\"\(box.width)\" height=\"\(box.height)\" fill=\"\(fill)\"\(outline)/>"
        case .line(let line):
            let stroke =
                line.isStrong ? "stroke=\"#14375e\" stroke-width=\"2\"" : "stroke=\"#cfd6de\" stroke-width=\"1\""
            return "<line x1=\"\(line.x)\" y1=\"\(line.y)\" x2=\"\(line.toX)\" y2=\"\(line.toY)\" \(stroke)/>"
        case .text(let words):
            let turn = words.isTurned == true ? " transform=\"rotate(180 \(words.x) \(words.y))\"" : ""
            let weight = words.isBold ? " font-weight=\"bold\"" : ""
            return
                "<text x=\"\(words.x)\" y=\"\(words.y)\" font-size=\"\(words.size)\"\(weight) text-anchor=\"\(words.anchor.rawValue)\"\(turn) fill=\"#16202b\">\(escaped(words.text))</text>"
        }
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }
}
