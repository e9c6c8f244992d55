internal import Occasions

extension Brief {
    /// The occasions an instance speaks of, by their place in the problem; those called off left out.
    func occasions(for instance: RuleInstance) -> [Int] {
        problem.occasions.indices.filter { index in
            problem.occasions[index].status != .cancelled
                && (instance.scope.occasions.isEmpty || instance.scope.occasions.contains(problem.occasions[index].id))
        }
    }
}

extension Problem {
    /// The date of a moment on the wall of the office.
    func date(of moment: Moment) -> CivilDate { zone.civil(moment).date }
}
