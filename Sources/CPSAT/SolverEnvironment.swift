internal import COrTools
private import Glibc
private import SwiftProtobuf

/// The functions of an opened library, good as long as the process lives.
@safe struct SolverFunctions: @unchecked Sendable {
    private let table: ortools_functions

    /// Opens the library, or says why it cannot be used.
    init(openingLibraryAt path: String) throws(SolverFault) {
        var table = ortools_functions()
        if let complaint = unsafe ortools_open(path, &table) {
            defer { unsafe free(complaint) }
            throw unsafe .cannotOpen(String(cString: complaint))
        }
        self.table = table
    }

    fileprivate func newEnvironment() -> SolverHandle {
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
        return unsafe UnsafeMutableRawBufferPointer(start: answer, count: answer == nil ? 0 : Int(length))
    }
}

/// A solver at work, as other threads may see it: all they can do is call its search off.
@safe struct SolverHandle: @unchecked Sendable {
    fileprivate let address: UnsafeMutableRawPointer?
    fileprivate let functions: SolverFunctions

    func stopSearch() {
        unsafe functions.stopSearch(address)
    }
}

/// One solve in the library; it is thrown away afterwards.
struct SolverEnvironment: ~Copyable {
    private let handle: SolverHandle

    init(_ functions: SolverFunctions) {
        handle = functions.newEnvironment()
    }

    deinit {
        unsafe handle.functions.destroy(handle.address)
    }

    consuming func solve(
        model: [UInt8], parameters: [UInt8], stop: StopSignal?
    ) throws(SolverFault) -> CpSolverResponse? {
        // The library counts bytes in 32 bits, and ends the process when it cannot read what it is given.
        guard model.count <= Int(Int32.max) else { throw .tooLarge(bytes: model.count) }
        let ticket = stop?.enter(handle)
        if stop != nil && ticket == nil { return nil }
        defer { if let ticket { stop?.leave(ticket) } }

        let answer = unsafe model.withUnsafeBytes { model in
            unsafe parameters.withUnsafeBytes { parameters in
                unsafe handle.functions.solve(handle.address, model: model, parameters: parameters)
            }
        }
        defer { unsafe free(answer.baseAddress) }
        do {
            return try unsafe CpSolverResponse(serializedBytes: [UInt8](answer))
        } catch {
            throw .unreadable("\(error)")
        }
    }
}
