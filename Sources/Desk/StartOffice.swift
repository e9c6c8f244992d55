internal import Documents
internal import Occasions

/// `hostcity init`: a first office that plans at once, every key explained.
package struct StartOffice {
    private let folder: String

    package init(folder: String) { self.folder = folder }

    package func run() throws -> Reply {
        switch FileShelf.disk.find(folder) {
        case .missing, .folder([]): break
        case .folder(let names):
            throw Faults(
                Fault(
                    SourcePlace(file: folder, line: 1), "the folder is not empty: it holds \(names[0])",
                    "Name a new folder; nothing was written."))
        default:
            throw Faults(
                Fault(
                    SourcePlace(file: folder, line: 1), "there is a file of that name",
                    "Name a new folder; nothing was written."))
        }
        for (name, text) in Starter.files {
            try Drawer.write(Array(text.utf8), to: "\(folder)/\(name)")
        }
        let lines = Starter.files.map { "  \(folder)/\($0.name)" }
        return Reply(
            .fine,
            (["Written:"] + lines + [
                "", "Next:", "  hostcity plan \(folder)/visit.yaml -o \(folder)/plan.yaml",
                "  hostcity check \(folder)/plan.yaml",
                "  hostcity export \(folder)/plan.yaml -o \(folder)/feeds",
            ]).joined(separator: "\n"))
    }
}
