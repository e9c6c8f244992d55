internal import Documents
internal import Occasions

/// Finds the office's document where the command does not name it.
enum OfficeFinder {
    /// The office that is named; else `office.yaml` beside the first document; else `office.yaml` in the current folder.
    static func find(_ named: String?, near documents: [String], shelf: FileShelf = .disk) throws(Faults) -> String {
        if let named { return named }
        let places = documents.prefix(1).map { FilePath.beside($0, "office.yaml") } + ["office.yaml"]
        for place in places where isThere(place, shelf) { return place }
        throw Faults(
            Fault(
                SourcePlace(file: places[0], line: 1), "there is no office document",
                "Name it with --office FILE, or run 'hostcity init DIR' for a first one."))
    }

    /// A plan that lies beside the office, if there is one.
    static func plan(beside office: String, shelf: FileShelf = .disk) -> String? {
        let place = FilePath.beside(office, "plan.yaml")
        return isThere(place, shelf) ? place : nil
    }

    /// Also where it cannot be read: that is told when it is read, and never taken for "there is none".
    private static func isThere(_ path: String, _ shelf: FileShelf) -> Bool {
        switch shelf.find(path, mostBytes: 0) {
        case .missing, .folder: false
        case .file, .tooLong, .closed: true
        }
    }
}
