internal import Documents

/// `hostcity init`: a first office that plans at once, every key explained.
package struct StartOffice {
    private let folder: String

    package init(folder: String) { self.folder = folder }

    package func run() throws -> Reply {
        switch FileShelf.disk.find(folder) {
        case .missing, .folder([]): break
        case .folder(let names):
            throw Misuse(
                "the folder '\(folder)' is not empty: it holds '\(names[0])'",
                "Name a new folder; nothing was written.")
        default:
            throw Misuse(
                "'\(folder)' is no folder", "Name a new folder; nothing was written.")
        }
        for (name, text) in Starter.files {
            try Drawer.write(Array(text.utf8), to: "\(folder)/\(name)")
        }
        let lines = Starter.files.map { "  \(folder)/\($0.name)" }
        func path(_ name: String) -> String {
            let path = "\(folder)/\(name)"
            return path.contains(" ") ? "'\(path)'" : path
        }
        let next = ReportText.table(
            [
                ["hostcity plan \(path("visit.yaml")) -o \(path("plan.yaml"))", "makes a plan"],
                ["hostcity check \(path("plan.yaml"))", "judges it, also after you have changed it by hand"],
                ["hostcity export \(path("plan.yaml")) -o \(path("feeds"))", "writes everybody's calendar"],
            ], indent: "  ")
        return Reply(
            .fine,
            (["Written:"] + lines + ["", "Each is explained line by line; open them in any text editor. Next:"] + next)
                .joined(separator: "\n"))
    }
}
