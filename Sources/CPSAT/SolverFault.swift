private import Glibc

/// Why the solver could not be asked at all, and what to do about it.
///
/// A model that has no solution is an answer, not a fault.
package struct SolverFault: Error, Hashable, Sendable {
    package let what: String
    package let remedy: String

    package init(what: String, remedy: String) {
        self.what = what
        self.remedy = remedy
    }
}

extension SolverFault: CustomStringConvertible {
    package var description: String { "\(what)\n\(remedy)" }
}

extension SolverFault {
    static func notFound(_ fileName: String, in places: [String]) -> SolverFault {
        SolverFault(
            what: "The solver is not installed: no \(fileName) in \(places.joined(separator: ", ")).",
            remedy: "Run `make setup` in hostcity's folder, or set HOSTCITY_ORTOOLS to the library's folder.")
    }

    static func cannotOpen(_ reason: String) -> SolverFault {
        SolverFault(
            what: "The solver cannot be used: \(reason).",
            remedy: "Run `make setup` again, or set HOSTCITY_ORTOOLS to the libraries of OR-Tools 9.15.")
    }

    static func anotherRelease(_ file: String) -> SolverFault {
        SolverFault(
            what: "The solver cannot be used: \(file) answers a known question wrongly, so it is no OR-Tools 9.15.",
            remedy: "Run `make setup`, or set HOSTCITY_ORTOOLS to the libraries of OR-Tools 9.15.")
    }

    static func failsAtKnownQuestion(_ file: String, _ fault: SolverFault) -> SolverFault {
        SolverFault(
            what: "The solver cannot be used: \(file) fails at a known question. \(fault.what)",
            remedy: "Run `make setup`, or set HOSTCITY_ORTOOLS to the libraries of OR-Tools 9.15.")
    }

    static func tooLarge(bytes: Int) -> SolverFault {
        SolverFault(
            what: "The model is too large for the solver: \(bytes / 1_000_000) MB, and 2147 MB is the most it reads.",
            remedy: "Ask for less at a time, for instance for fewer days.")
    }

    static func unwritable(_ reason: String) -> SolverFault {
        SolverFault(
            what: "The model cannot be written for the solver: \(reason).",
            remedy: "This is a fault in hostcity: please report it.")
    }

    static func unreadable(_ reason: String) -> SolverFault {
        SolverFault(
            what: "The solver's answer cannot be read: \(reason).",
            remedy: "Set HOSTCITY_ORTOOLS to the libraries of OR-Tools 9.15, or run `make setup` to fetch them.")
    }

    static func noProgram(_ file: String) -> SolverFault {
        SolverFault(
            what: "The solver cannot be started: there is no program \(file).",
            remedy: "hostcity starts itself again to solve: keep its file's name, or install it again.")
    }

    static func anotherProgram(_ file: String) -> SolverFault {
        SolverFault(
            what: "The solver cannot be started: \(file) is not the hostcity that asks.",
            remedy: "Install hostcity again.")
    }

    static func cannotStart(_ file: String, number: Int32) -> SolverFault {
        SolverFault(
            what: "The solver cannot be started: \(file): \(unsafe String(cString: strerror(number))).",
            remedy: "Your documents and plans are untouched. End other programs and ask again.")
    }
}
