/// A paper in one format, ready to be written.
package struct PaperFile: Hashable, Sendable {
    /// Such as `programme-public-nl.html`.
    package let name: String
    package let bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}
