extension SolverLibrary {
    /// A question whose answer tells whether the library understands the model as it is meant.
    ///
    /// Releases of OR-Tools share their file name but not their messages: older ones ignore the condition of
    /// a `noOverlap`, or read the parts of an interval elsewhere, and would answer another question than asked.
    func examine(_ file: String) throws(SolverFault) {
        var model = ModelBuilder()
        let start = model.integer(ValueDomain(0...9))
        let whole = model.interval(start: 0, size: 10, end: 10)
        let part = model.interval(start: LinearExpression(start), size: 3, end: LinearExpression(start) + 3)
        let (apart, thin, early) = (model.literal(), model.literal(), model.literal())
        model.noOverlap([whole, part], onlyIf: [apart])
        model.cumulative([whole, part], demands: [1, 1], capacity: 1, onlyIf: [thin])
        model.linear(LinearExpression(start), in: .atMost(4), onlyIf: [early])
        let latest = model.integer(ValueDomain(0...20))
        model.maximum(LinearExpression(latest), of: [LinearExpression(start) * 2, LinearExpression(early)])
        model.exactlyOne([early, apart, thin])
        model.minimize(LinearExpression(latest) * -1)

        var settings = SolveSettings()
        settings.wallSeconds = 60
        let answer: SolveAnswer
        do {
            answer = try solve(model, settings)
        } catch {
            throw .failsAtKnownQuestion(file, error)
        }
        guard answer.status == .optimal, answer.objective == -8, answer.value(of: early),
            answer.value(of: start) == 4
        else { throw .anotherRelease(file) }
    }
}
