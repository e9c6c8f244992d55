/// Which flag hangs on which mast of a row, by the Flemish circular VR 2015/37.
///
/// Seen with the back to the building, the place of honour of an odd number of masts is the middle one; the second place
/// is to its right, the third to its left, and so on outwards. Of an even number it is the one right of the middle; the
/// second place is to its left, the third to its right.
///
/// `hostcity print --what flags` draws both views. The scenario "five flags" of docs/rules.md is tested on this type.
package enum FlagOrder {
    package enum View: Sendable {
        /// With the back to the building, as places of honour are counted.
        case fromBuilding
        /// As somebody sees it who comes towards the building: mirrored.
        case towardsBuilding
    }

    /// The place of honour of each mast from left to right: `5 3 1 2 4`, `6 4 2 1 3 5`.
    package static func places(masts: Int, seen view: View) -> [Int] {
        guard masts > 0 else { return [] }
        let left = stride(from: masts, through: 1, by: -2)
        let right = (1...masts).filter { $0 % 2 != masts % 2 }
        let row = Array(left) + right
        return view == .fromBuilding ? row : row.reversed()
    }

    /// Flags in order of honour, as they hang from left to right.
    package static func row<Flag>(_ flags: [Flag], seen view: View) -> [Flag] {
        places(masts: flags.count, seen: view).map { flags[$0 - 1] }
    }
}
