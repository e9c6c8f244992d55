internal import Occasions

/// A name that nobody can have given a file before.
package enum UnguessableName {
    /// 32 hexadecimal digits of chance.
    package static func make() -> String {
        (0..<2).map { _ in UInt64.random(in: .min ... .max).hexadecimal(digits: 16) }.joined()
    }
}
