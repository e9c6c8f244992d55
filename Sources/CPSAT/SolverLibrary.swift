private import FoundationEssentials
private import SwiftProtobuf

/// The CP-SAT solver, in a library that worker processes open when it is first needed.
///
/// Solving blocks the calling thread, often for seconds: keep it off the threads that serve others. Several threads
/// may solve at once, each in a worker of its own, as long as there are any.
package struct SolverLibrary: Sendable {
    package static let fileName = "libortools.so.9"

    let workers: WorkerPool

    /// Opens the library at a path: the file itself or the folder it is in.
    ///
    /// Without a path it is looked for where an installed hostcity has it, beside the executable,
    /// and where `make setup` puts it.
    package static func open(
        at path: String? = nil, workers: Int = 2, limit: WorkerLimit = WorkerLimit()
    ) throws(SolverFault) -> SolverLibrary {
        let places = path.map { [$0] } ?? usualFolders()
        for place in places {
            if let file = libraryFile(at: place) {
                let library = SolverLibrary(workers: WorkerPool(library: file, size: workers, limit: limit))
                try library.workers.begin()
                try library.examine(file)
                return library
            }
        }
        throw .notFound(fileName, in: places)
    }

    /// Solves the model, or gives back the best solution found when a limit or the signal ends the search.
    package func solve(
        _ model: ModelBuilder, _ settings: SolveSettings = SolveSettings(), stop: StopSignal? = nil
    ) throws(SolverFault) -> SolveAnswer {
        let bytes: [UInt8]
        let parameters: [UInt8]
        do {
            bytes = try model.complete.serializedBytes()
            parameters = try settings.message.serializedBytes()
        } catch {
            throw .unwritable("\(error)")
        }
        // The library counts bytes in 32 bits, and ends the process when it cannot read what it is given.
        guard bytes.count <= Int(Int32.max) else { throw .tooLarge(bytes: bytes.count) }
        let answer = try workers.solve(
            model: bytes, settings: parameters, within: settings.wallSeconds.map { $0 + 1 }, stop: stop)
        guard let answer else { return .calledOff }
        return try SolveAnswer(answer, to: model)
    }
}

extension SolverLibrary {
    private static func libraryFile(at place: String) -> String? {
        var isFolder = false
        guard FileManager.default.fileExists(atPath: place, isDirectory: &isFolder) else { return nil }
        if !isFolder {
            // A bare name would be looked for among the system's libraries.
            return place.contains("/") ? place : "./\(place)"
        }
        // Either a folder of libraries, or one that holds OR-Tools as its Python package lays it out.
        return ["\(place)/\(fileName)", "\(place)/ortools/.libs/\(fileName)"]
            .first { FileManager.default.fileExists(atPath: $0) }
    }

    private static func parent(_ path: String) -> String {
        "/" + path.split(separator: "/").dropLast().joined(separator: "/")
    }

    /// The package in whose `.build` folder `swift build` made the program; no folder further up is asked.
    ///
    /// A folder above may belong to somebody else, who could lay a library of his own there.
    static func packageFolder(of bin: String) -> String? {
        let folders = bin.split(separator: "/")
        guard let build = folders.lastIndex(of: ".build") else { return nil }
        let package = "/" + folders[..<build].joined(separator: "/")
        return FileManager.default.fileExists(atPath: "\(package)/Package.swift") ? package : nil
    }

    /// Where another part that is fetched like the solver may lie: an installed one, then that of `make setup`.
    package static func besides(_ name: String) -> [String] {
        let bin = parent(WorkerProgram.executable)
        return ["\(parent(bin))/lib/hostcity/\(name)"] + (packageFolder(of: bin).map { ["\($0)/vendor/\(name)"] } ?? [])
    }

    static func usualFolders() -> [String] {
        let bin = parent(WorkerProgram.executable)
        var folders = ["\(parent(bin))/lib/hostcity", bin]
        if let package = packageFolder(of: bin) { folders.append("\(package)/vendor/ortools/lib") }
        return folders
    }
}
