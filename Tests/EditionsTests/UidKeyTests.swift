import Repeatable
import TestKit
import Testing

@testable import Editions

/// A UID tells nobody of which engagement it speaks, who does not hold the office's key.
@Suite struct UidKeyTests {
    private let key = UidKey.sketched([UInt8](0..<32))

    @Test func theSameNameHasTheSameUid() {
        #expect(
            key.uid("ecofin/arrival-fr", domain: "ghent.example") == "2f91fbccc0261047888000d95a46bdb9@ghent.example")
        #expect(key.uid("ecofin/arrival-fr", domain: "a") != key.uid("ecofin/arrival-fr#set-up", domain: "a"))
    }

    @Test func anotherKeyGivesAnother() {
        let other = UidKey.sketched([UInt8](1..<33))
        #expect(key.uid("ecofin/arrival-fr", domain: "a") != other.uid("ecofin/arrival-fr", domain: "a"))
    }

    /// Whoever guesses ids and hashes them without the key, or with a key of nothing, finds none.
    @Test func likelyIdsAreNotFound() {
        let occasions = ["ecofin", "eupan", "visit", "gala"]
        let things = ["arrival", "departure", "dinner", "plenary", "talks", "welcome", "bilateral"]
        let guests = ["fr", "de", "jp", "us", "be", "nl", "lu", "it", "es", "pl", "1", "2", "3", "4"]
        let ids = occasions.flatMap { occasion in
            things.flatMap { thing in ["\(occasion)/\(thing)"] + guests.map { "\(occasion)/\(thing)-\($0)" } }
        }
        let real = Set(ids.map { key.uid($0, domain: "d") })
        #expect(real.count == ids.count)
        let empty = UidKey.sketched([UInt8](repeating: 0, count: 32))
        for id in ids {
            #expect(!real.contains(empty.uid(id, domain: "d")))
            let unkeyed = Fingerprint(id).digits + Fingerprint(id, basis: 0x9AE1_6A3B_2F90_404F).digits
            #expect(!real.contains("\(unkeyed)@d"))
        }
    }

    @Test func digitsAreReadBack() {
        #expect(UidKey(digits: key.digits) == key)
        #expect(UidKey(digits: String(repeating: "0", count: 63)) == nil)
        #expect(UidKey(digits: String(repeating: "g", count: 64)) == nil)
        #expect(UidKey([1, 2, 3]) == nil)
    }
}
