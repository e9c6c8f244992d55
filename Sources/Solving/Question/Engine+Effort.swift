package import Occasions

extension Engine {
    /// What to spend on one question. The limits in deterministic time make the answer repeatable.
    package struct Effort: Sendable {
        package var seed: Int
        /// Solver's own unit of work; nil: until proven.
        package var deterministicLimit: Double?
        /// A safety net that makes an answer depend on the machine's load when it is reached.
        package var wallSeconds: Double?
        /// False: any plan that keeps every must will do.
        package var optimises: Bool
        /// A plan to start from: a hint, which the solver need not follow.
        package var start: Plan?
        /// False: no linear relaxation. It says little of what lies in slots, and takes its time.
        package var linearRelaxation = true
        /// Core-guided minimisation: from costs that are shown to be impossible up to one that is possible, instead of from
        /// a plan down to a better one. For wishes that are counted in pieces.
        package var coreGuided = false
        /// Looks for what is alike in the model first: worth it for a large one.
        package var findsSymmetry = false
        /// What the first level of wishes is known to cost at least.
        package var floor: Int?
        /// A plan is only wanted if the first level of wishes costs no more.
        package var ceiling: Int?

        package init(
            seed: Int = 1, deterministicLimit: Double? = nil, wallSeconds: Double? = nil, optimises: Bool = true,
            start: Plan? = nil
        ) {
            self.seed = seed
            self.deterministicLimit = deterministicLimit
            self.wallSeconds = wallSeconds
            self.optimises = optimises
            self.start = start
        }
    }
}
