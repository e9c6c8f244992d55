internal import Occasions

/// By when each option has come to its end at the latest, as far as one can say without ranking them.
///
/// It only spares reading what is long over: what runs, and which option is which, follows from the facts alone. Each store
/// keeps a line for each option: `gone`, the minute from which on it cannot run, and `over`, when its time is past.
enum OptionEnd: Hashable, Sendable {
    /// There is a new option.
    case opens(Int, gone: Int, over: Int)
    /// It runs until this minute at the most, never longer than its time; not where it is closed.
    case runs(Int, until: Int)
    /// It runs until its time is past; not where it is closed.
    case isKept(Int)
    /// It has ended by this minute, and nothing opens it again.
    case ends(Int, by: Int)

    /// What a fact changes; nil: nothing.
    init?(_ fact: Fact) {
        switch fact.happening {
        case .asked(let request):
            let over = request.taken.end.minutes
            self = .opens(fact.number, gone: min(request.until.minutes + 1, over), over: over)
        case .extended(let hold, let until): self = .runs(hold, until: until.minutes + 1)
        case .confirmed(let hold): self = .isKept(hold)
        case .released(let hold), .overruled(let hold): self = .ends(hold, by: fact.when.minutes)
        case .challenged, .withdrawn, .drafted, .published, .told, .subscribed, .rotated, .revoked, .tested, .decided,
            .blanked:
            return nil
        }
    }
}
