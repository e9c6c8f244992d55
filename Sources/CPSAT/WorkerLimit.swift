/// What one worker may take of the machine.
package struct WorkerLimit: Hashable, Sendable {
    /// Address space in megabytes: libraries and stacks count as well.
    package var megabytes: Int

    package init(megabytes: Int = 4000) { self.megabytes = megabytes }
}
