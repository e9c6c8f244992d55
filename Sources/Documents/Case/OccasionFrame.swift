internal import Occasions

/// The occasion an engagement is read for.
struct OccasionFrame {
    struct Guest {
        let id: String
        let title: String
        let resource: ResourceID
    }

    let index: Int
    let id: String
    let times: TimeReader
    var guests: [Guest] = []
    /// False where a delegation could not be read.
    var isWhole = true
}
