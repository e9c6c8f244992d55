internal import CPSAT
internal import Documents
internal import Feeds
internal import ICalendar
internal import Solving

/// What to say, and how to end, where a use case could not be carried out.
package enum Trouble {
    /// Nil for an error that is not one of ours.
    package static func reply(to error: any Error) -> Reply? {
        switch error {
        case let faults as Faults: Reply(.wrongInput, faults.text)
        case let fault as Fault: Reply(.wrongInput, fault.text)
        case let misuse as Misuse: Reply(.wrongInput, misuse.text)
        case let fault as SolverFault: Reply(.internalFault, "\(fault)")
        case let fault as FeedFault: Reply(.internalFault, "a calendar could not be written: \(fault)")
        case let fault as InternalFault:
            Reply(
                .internalFault,
                """
                hostcity made a mistake of its own and believed nothing: \(fault.what).
                Please report it with the lines below; your documents and plans are untouched.
                \(fault.dump ?? "")
                """)
        default: nil
        }
    }
}
