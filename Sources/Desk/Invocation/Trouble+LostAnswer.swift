internal import Foundation

extension Trouble {
    /// Standard output took no more: the disk is full, or who read it has gone.
    ///
    /// `number`: the system's number for the reason.
    package static func lostAnswer(number: Int32) -> String {
        """
        The answer could not be written to standard output: \(String(cString: strerror(number))).
        What was to be written to documents is written. Make room, or read the answer to its end, and ask again.
        """
    }
}
