internal import Occasions

/// A notice as a page of HTML, with nothing that would be fetched from elsewhere.
struct NoticePage {
    let text: NoticeText

    func html() -> String {
        let words = text.words
        let rows = text.lines().map { line in
            let mark = line.isUrgent ? "<strong>\(escaped(text.urgent))</strong> " : ""
            let was = line.was.map(escaped) ?? "<em>\(escaped(words.new))</em>"
            let now = line.now.map(escaped) ?? "<em>\(escaped(words.gone))</em>"
            return "<tr><th scope=\"row\">\(mark)\(escaped(line.what))</th><td>\(was)</td><td>\(now)</td></tr>"
        }
        return """
            <!DOCTYPE html>
            <html lang="\(text.notice.language.rawValue)">
            <head><meta charset="utf-8"><title>\(escaped(text.subject))</title></head>
            <body>
            <h1>\(escaped(text.subject))</h1>
            <p>\(escaped(text.greeting))</p>
            <p>\(escaped(text.opening))</p>
            <table border="1" cellpadding="4">
            <thead><tr><td></td><th scope="col">\(escaped(words.was))</th><th scope="col">\(escaped(words.now))</th></tr></thead>
            <tbody>
            \(rows.joined(separator: "\n"))
            </tbody>
            </table>
            <p>\(escaped(text.closing))</p>
            </body>
            </html>

            """
    }

    private func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.onOneLine.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
