internal import Documents
internal import Occasions

/// Where a kept calendar came from: a small file beside it says so, and tells two calendars of one name apart.
///
/// A second `basic.ics` from another folder is another calendar and is kept beside the first. The same file again replaces
/// what was kept of it.
struct CalendarOrigin {
    /// Where the calendar is to lie.
    let path: String
    /// The whole path of the file it came from.
    let source: String
    /// Where the calendar of the same name came from that lies there already; nil: there is none.
    let other: String?

    /// `name`: what the file is to be called in `folder`.
    init(of file: String, called name: String, in folder: String, _ shelf: FileShelf) {
        // A line break in a name is no end of the record.
        source = file == "-" ? "standard input" : FilePath.absolute(file).onOneLine
        var other: String?
        var number = 1
        var path = folder + "/" + name
        // What nobody said the origin of is taken for the calendar of this name that was kept before.
        while let known = CalendarOrigin.recorded(of: path, shelf), known != source {
            other = other ?? known
            number += 1
            path = "\(folder)/\(CalendarOrigin.numbered(name, number))"
        }
        self.path = path
        self.other = other
    }

    /// The sheet that records it.
    var sheet: Sheet { Sheet(path: path + Self.suffix, bytes: Array((source + "\n").utf8)) }

    private static let suffix = ".source"

    private static func recorded(of path: String, _ shelf: FileShelf) -> String? {
        if shelf.isFree(path) { return nil }
        guard case .file(let bytes) = shelf.find(path + suffix) else { return nil }
        let text = String(decoding: bytes, as: UTF8.self)
        return text.split(separator: "\n").first.map(String.init)
    }

    /// `basic.ics`, `basic-2.ics`.
    private static func numbered(_ name: String, _ number: Int) -> String {
        name.hasSuffix(".ics") ? "\(name.dropLast(4))-\(number).ics" : "\(name)-\(number)"
    }
}
