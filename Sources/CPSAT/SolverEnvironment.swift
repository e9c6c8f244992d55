internal import COrTools
private import Glibc

/// The functions of an opened library, good as long as the process lives.
@safe struct SolverFunctions: @unchecked Sendable {
    private let table: ortools_functions

    /// Opens the library, or says why it cannot be used.
    init(openingLibraryAt path: String) throws(Complaint) {
        var table = ortools_functions()
        if let complaint = unsafe ortools_open(path, &table) {
            defer { unsafe free(complaint) }
            throw unsafe Complaint(reason: String(cString: complaint))
        }
        self.table = table
    }

    struct Complaint: Error {
        let reason: String
    }

    func newEnvironment() -> SolverHandle {
        unsafe SolverHandle(address: table.new_environment(), functions: self)
    }

    fileprivate func destroy(_ environment: UnsafeMutableRawPointer?) {
        unsafe table.destroy_environment(environment)
    }

    fileprivate func stopSearch(_ environment: UnsafeMutableRawPointer?) {
        unsafe table.stop_search(environment)
    }

    fileprivate func solve(
        _ environment: UnsafeMutableRawPointer?, model: UnsafeRawBufferPointer, parameters: UnsafeRawBufferPointer
    ) -> UnsafeMutableRawBufferPointer {
        var answer: UnsafeMutableRawPointer?
        var length: Int32 = 0
        unsafe table.solve_interruptible(
            environment, model.baseAddress, Int32(model.count), parameters.baseAddress, Int32(parameters.count),
            &answer, &length)
        return unsafe UnsafeMutableRawBufferPointer(start: answer, count: answer == nil ? 0 : Int(max(0, length)))
    }
}

/// The library's side of one question. Another thread may call its search off, until it is destroyed.
@safe struct SolverHandle: @unchecked Sendable {
    fileprivate let address: UnsafeMutableRawPointer?
    fileprivate let functions: SolverFunctions

    func solve(model: [UInt8], settings: [UInt8]) -> [UInt8] {
        let answer = unsafe model.withUnsafeBytes { model in
            unsafe settings.withUnsafeBytes { settings in
                unsafe functions.solve(address, model: model, parameters: settings)
            }
        }
        defer { unsafe free(answer.baseAddress) }
        return unsafe [UInt8](answer)
    }

    func stopSearch() { unsafe functions.stopSearch(address) }

    func destroy() { unsafe functions.destroy(address) }
}
