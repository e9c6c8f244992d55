import Foundation
import Testing

/// Who may know whom, and what no module may do: read from the sources themselves.
@Suite struct ArchitectureTests {
    /// The modules of the package, and those from outside, that a module may import.
    static let arrows: [String: Set<String>] = [
        "Repeatable": [],
        "Occasions": [],
        "Conditions": ["Occasions"],
        "Handbook": ["Conditions", "Occasions"],
        "Solving": ["CPSAT", "Conditions", "Occasions", "Repeatable"],
        "ICalendar": ["CLibical", "Repeatable"],
        "CPSAT": ["COrTools", "CWorker", "SwiftProtobuf"],
        "Editions": ["Crypto", "Occasions", "Repeatable"],
        "PostgreSQL": ["CLibpq"],
        "Register": ["CDisk", "Crypto", "GRDB", "Occasions", "PostgreSQL"],
        "Documents": ["Editions", "Handbook", "Occasions", "ICalendar", "Yams"],
        "Feeds": ["Editions", "ICalendar", "Occasions"],
        "Papers": ["CXlsxWriter", "Editions", "Mustache", "Occasions"],
        "Desk": [
            "CPSAT", "Conditions", "Documents", "Editions", "Feeds", "Handbook", "ICalendar", "Logging", "Occasions",
            "Papers", "Register", "Solving",
        ],
        "hostcity": ["Desk", "CPSAT", "Occasions", "ArgumentParser", "Logging"],
    ]

    /// What comes with the language; Foundation is bounded below.
    static let everywhere: Set<String> = [
        "Swift", "Synchronization", "Dispatch", "Glibc", "OrderedCollections", "BitCollections", "Foundation",
        "FoundationEssentials",
    ]

    /// Where the wide library may be used, and why.
    static let foundation: [String: String] = [
        "Sources/Occasions/CivilTime.swift": "the time zone data",
        "Sources/CPSAT/SolverLibrary.swift": "looking for the solver's library",
        "Sources/ICalendar": "time zones and text encodings",
        "Sources/Papers/Writers": "JSON, and the process of Typst",
        "Sources/Register": "JSON",
        "Sources/Documents": "files and text encodings",
        "Sources/Desk": "files and JSON",
        "Sources/hostcity": "the process and its terminal",
    ]

    @Test func modulesImportOnlyWhatTheyMay() throws {
        let files = try SourceFile.all()
        #expect(files.count > 100)
        for file in files {
            let allowed = try #require(Self.arrows[file.module], "\(file.path): a module without arrows")
            for name in file.imports.subtracting(Self.everywhere).sorted() {
                #expect(allowed.contains(name), "\(file.path) imports \(name), which \(file.module) may not know")
            }
            if !file.imports.isDisjoint(with: ["Foundation", "FoundationEssentials"]) {
                #expect(
                    file.isGenerated || Self.foundation.keys.contains { file.path.hasPrefix($0) },
                    "\(file.path) imports Foundation")
            }
        }
    }

    /// An arrow that no file follows any more is one to take away.
    @Test func everyArrowIsFollowed() throws {
        var found: [String: Set<String>] = [:]
        for file in try SourceFile.all() { found[file.module, default: []].formUnion(file.imports) }
        for (module, allowed) in Self.arrows.sorted(by: { $0.key < $1.key }) {
            for name in allowed.subtracting(found[module] ?? []).sorted() {
                Issue.record("\(module) never imports \(name)")
            }
        }
    }

    @Test func everyDependencyHasOneDoor() throws {
        let doors: [String: Set<String>] = [
            "SwiftProtobuf": ["CPSAT"], "COrTools": ["CPSAT"], "CWorker": ["CPSAT"], "CLibical": ["ICalendar"],
            "CLibpq": ["PostgreSQL"], "PostgreSQL": ["Register"],
            "Yams": ["Documents"], "Mustache": ["Papers"], "CXlsxWriter": ["Papers"], "GRDB": ["Register"],
            "CDisk": ["Register"],
            "ArgumentParser": ["hostcity"], "Crypto": ["Editions", "Register"],
        ]
        for file in try SourceFile.all() {
            for name in file.imports.sorted() {
                if let door = doors[name] { #expect(door.contains(file.module), "\(file.path) imports \(name)") }
            }
        }
    }

    /// Clock, chance, place and environment are passed in; only Desk and the command line may ask for them.
    @Test func belowTheDeskNothingIsAskedOfTheSurroundings() throws {
        let words = [
            "Date()", "Date.now", ".random(", "randomElement()", "shuffled()", "SystemRandomNumberGenerator",
            "Locale.current", "Locale.autoupdatingCurrent", "TimeZone.current", "TimeZone.autoupdatingCurrent",
            "Calendar.current", "ProcessInfo", "getenv(", "UUID()", "ContinuousClock", "SuspendingClock",
        ]
        // Why a file may nonetheless.
        let allowed: [String: [String]] = [
            // A worker that does not stop is given two seconds; no answer depends on it.
            "Sources/CPSAT/WorkerProcess.swift": ["ContinuousClock"],
            // The name of a draft is one that nobody can guess.
            "Sources/Documents/Shelf/UnguessableName.swift": [".random("],
        ]
        for file in try SourceFile.all() where !["Desk", "hostcity"].contains(file.module) && !file.isGenerated {
            for (number, line) in file.code {
                for word in words where line.contains(word) {
                    #expect(allowed[file.path]?.contains(word) ?? false, "\(file.path):\(number) asks for \(word)")
                }
            }
        }
    }

    /// The office, the algebra, the rule book and the engine touch no files.
    @Test func theCoreTouchesNoFiles() throws {
        let core: Set = ["Repeatable", "Occasions", "Conditions", "Handbook", "Solving", "Editions", "Feeds"]
        for file in try SourceFile.all() where core.contains(file.module) {
            for (number, line) in file.code {
                for word in ["FileManager", "FileHandle", "contentsOf:", "print(", "fopen("] where line.contains(word) {
                    // `append(contentsOf:)` takes a sequence.
                    if word == "contentsOf:", line.contains("append(contentsOf:") { continue }
                    // `Fingerprint(` ends with another word's letters.
                    if word == "print(", !line.contains(/\bprint\(/) { continue }
                    Issue.record("\(file.path):\(number) uses \(word)")
                }
            }
        }
    }

    @Test func nothingIsForced() throws {
        let forced = try Regex(#"\b(try!|as!)|[\w)\]>}]!(?![=\w])"#)
        for file in try SourceFile.all() where !file.isGenerated {
            for (number, line) in file.code where line.contains(forced) {
                Issue.record("\(file.path):\(number) forces something: \(line.trimmingCharacters(in: .whitespaces))")
            }
        }
    }

    /// The test must be able to see what it forbids.
    @Test func theReadingOfSourcesIsTriedItself() throws {
        let file = SourceFile(
            module: "M", path: "Sources/M/F.swift",
            text: """
                @preconcurrency internal import Alpha
                package import struct Beta.Thing
                import Gamma // trailing
                // import Delta
                let text = "import Epsilon!" // call()!
                let url = "a//b", value = optional!
                """)
        #expect(file.imports == ["Alpha", "Beta", "Gamma"])
        let forced = try Regex(#"\b(try!|as!)|[\w)\]>}]!(?![=\w])"#)
        #expect(file.code.filter { $0.line.contains(forced) }.map(\.number) == [6])
        for line in ["let a: Int! = nil", "try! f()", "x as! Y", "list[0]!.name", "f()!", "a!"] {
            #expect(line.contains(forced), "\(line)")
        }
        for line in ["a != b", "!a", "if !f() {", "a !== b", "[!a, !(b)]"] {
            #expect(!line.contains(forced), "\(line)")
        }
    }
}
