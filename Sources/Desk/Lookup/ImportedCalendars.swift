internal import Documents
internal import Occasions

/// Finds the calendars an office has imported: files beside its document, whose folder tells their role.
///
/// Examples are `imported/busy/mayor/NAME.ics` and `imported/holiday/NAME.ics`. No document has to mention them.
enum ImportedCalendars {
    static let folder = "imported"
    static let standingRoles = ["holiday", "school-holiday", "observance", "city-event"]

    /// The id of a room has a slash, which the name of a folder cannot have.
    static func folderName(of resource: String) -> String {
        resource.map { $0 == "/" ? "--" : String($0) }.joined()
    }

    private static func resource(of folder: String) -> String {
        var name = ""
        var rest = folder[...]
        while !rest.isEmpty {
            if rest.hasPrefix("--") {
                name += "/"
                rest = rest.dropFirst(2)
            } else {
                name.append(rest.removeFirst())
            }
        }
        return name
    }

    /// Throws for a folder that is there and closed: what it holds was promised as well.
    static func beside(
        _ office: String, shelf: FileShelf = .disk
    ) throws(Faults) -> [CaseOptions.ExtraCalendar] {
        let root = FilePath.beside(office, folder)
        var found: [CaseOptions.ExtraCalendar] = []
        for name in try inside("\(root)/busy", shelf) {
            for file in try inside("\(root)/busy/\(name)", shelf) where file.hasSuffix(".ics") {
                found.append(
                    .init(path: "\(root)/busy/\(name)/\(file)", role: "busy", of: resource(of: name)))
            }
        }
        for role in standingRoles {
            for file in try inside("\(root)/\(role)", shelf) where file.hasSuffix(".ics") {
                found.append(.init(path: "\(root)/\(role)/\(file)", role: role))
            }
        }
        return found
    }

    private static func inside(_ path: String, _ shelf: FileShelf) throws(Faults) -> [String] {
        switch shelf.find(path) {
        case .folder(let names): return names
        case .missing, .file, .tooLong: return []
        case .closed(let reason):
            throw Faults(
                Fault(
                    SourcePlace(file: path, line: 1), "the imported calendars cannot be read: \(reason)",
                    "Check who may read the folder, and where it leads if it is a link."))
        }
    }
}
