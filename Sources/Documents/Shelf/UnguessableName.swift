/// A name that nobody can have given a file before.
package enum UnguessableName {
    /// 32 hexadecimal digits of chance.
    package static func make() -> String {
        (0..<2).map { _ in
            let digits = String(UInt64.random(in: .min ... .max), radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }
}
