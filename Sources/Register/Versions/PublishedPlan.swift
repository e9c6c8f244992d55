/// A plan as it was published, with every document it was made of, by their digests.
package struct PublishedPlan: Hashable, Sendable, Codable {
    /// A document, named from the office's folder.
    package struct Document: Hashable, Sendable, Codable {
        package let name: String
        /// SHA-256 of its bytes, which the register keeps.
        package let digest: String

        package init(name: String, digest: String) {
            self.name = name
            self.digest = digest
        }
    }

    /// A folder that was looked into, and what was in it.
    package struct Folder: Hashable, Sendable, Codable {
        package let name: String
        package let inside: [String]

        package init(name: String, inside: [String]) {
            self.name = name
            self.inside = inside
        }
    }

    /// The names of the office's document and of the plan.
    package let office: String
    package let plan: String
    /// The ids of the occasions it decides.
    package let occasions: [String]
    package let documents: [Document]
    package let folders: [Folder]

    package init(office: String, plan: String, occasions: [String], documents: [Document], folders: [Folder]) {
        self.office = office
        self.plan = plan
        self.occasions = occasions
        self.documents = documents
        self.folders = folders
    }

    /// One digest of the plan and of all its documents.
    package var fingerprint: String {
        let lines = documents.map { "\($0.name)\n\($0.digest)\n" } + folders.map { "\($0.name)\n\($0.inside)\n" }
        return FactDigest.digest(of: Array(lines.joined().utf8))
    }

    package func digest(of name: String) -> String? { documents.first { $0.name == name }?.digest }
}
