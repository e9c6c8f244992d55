/// What an office can do where a requirement stands in the way: the sort of change it takes to do without it.
package enum Concession: Sendable {
    /// Hold an engagement at another time.
    case move
    /// Have somebody or a room set free from what takes them.
    case release
    /// Have a house opened at other hours.
    case open
    /// Have guests come earlier or stay longer.
    case come
    /// Find one more room, officer, interpreter, car.
    case another
    /// Live with the breach, with who decides it and why.
    case waive
}
