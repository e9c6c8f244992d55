package import Conditions
package import Occasions

/// Requirements to give up so that everything else becomes possible, a correction set, and the plan that this allows.
package struct Relaxation: Sendable {
    package let requirements: [Requirement]
    package let plan: Plan
}
