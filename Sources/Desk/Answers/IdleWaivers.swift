internal import Documents
internal import Handbook
internal import Occasions

extension Case {
    /// Waivers that waive nothing: somebody should take them out, or has misspelt what they are about.
    var idleWaivers: [Waiver] {
        let spokenOf = Set(problem.resources.map(\.id) + problem.engagements.map(\.id))
        let days = Set(problem.zone.dates(of: problem.horizon).map(\.text))
        // A waiver may be about an occasion that was not asked about; then nothing is known of it.
        return handbook.idleWaivers(in: problem).filter { waiver in
            waiver.subjects.allSatisfy { spokenOf.contains($0) || days.contains($0) }
        }
    }
}
