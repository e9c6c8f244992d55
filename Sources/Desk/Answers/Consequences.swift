internal import Conditions
internal import Documents
internal import Handbook
internal import Occasions

/// The findings on a plan that come and go when something of its problem is changed.
struct Consequences {
    let appeared: PlacedFindings
    let disappeared: PlacedFindings

    init(_ opened: CaseDesk.Opened, after: Problem, in language: Language) {
        let before = opened.found.problem
        func findings(_ problem: Problem) -> [Finding] {
            Judge(problem: problem, plan: opened.plan).findings(
                opened.found.handbook.requirements(of: problem, judging: opened.plan), in: language)
        }
        let (old, new) = (findings(before), findings(after))
        let (oldIDs, newIDs) = (Set(old.map(\.id)), Set(new.map(\.id)))
        appeared = PlacedFindings(new.filter { !oldIDs.contains($0.id) }, problem: after, places: opened.places)
        disappeared = PlacedFindings(old.filter { !newIDs.contains($0.id) }, problem: before, places: opened.places)
    }

    var isEmpty: Bool { appeared.all.isEmpty && disappeared.all.isEmpty }
}
