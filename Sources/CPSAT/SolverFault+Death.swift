private import Glibc

extension SolverFault {
    /// A worker that ended instead of answering: what the system says of its end, and what it said itself.
    static func died(status: Int32, saying words: String, limit: WorkerLimit) -> SolverFault {
        let signal = status & 0x7f
        if words.contains("bad_alloc") || words.contains("out of memory") || words.contains("Out of memory") {
            return SolverFault(
                what: "The solver ran out of memory: it may have \(limit.megabytes) MB, and this question needs more.",
                remedy: "\(untouched) Ask for less at a time, for instance for fewer days or occasions.")
        }
        if signal == SIGKILL {
            return SolverFault(
                what: "The solver was killed from outside, most likely because the machine ran out of memory.",
                remedy: "\(untouched) End other programs, or ask for less at a time, and ask again.")
        }
        let how = signal == 0 ? "with code \((status >> 8) & 0xff)" : "by \(name(of: signal))"
        let lines = words.split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }
        let reason = lines.last { $0.contains("Check failed") || $0.contains("terminate called") } ?? lines.last
        return SolverFault(
            what: "The solver broke off without an answer, \(how)\(reason.map { ": \($0)" } ?? "").",
            remedy: "\(untouched) Ask again; if it happens again, run `make setup`, and report these lines.")
    }

    private static let untouched = "Your documents and plans are untouched."

    private static func name(of signal: Int32) -> String {
        switch signal {
        case SIGABRT: "SIGABRT"
        case SIGSEGV: "SIGSEGV"
        case SIGBUS: "SIGBUS"
        case SIGFPE: "SIGFPE"
        case SIGILL: "SIGILL"
        case SIGTRAP: "SIGTRAP"
        default: "signal \(signal)"
        }
    }
}
