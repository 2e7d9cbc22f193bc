import Dispatch
import Synchronization

/// What each input becomes, in the order of the inputs, on all cores.
///
/// - Throws: the first failure in that order; the others are made nevertheless.
func concurrentMap<Input: Sendable, Output: Sendable>(
  _ inputs: [Input],
  _ transform: @Sendable (Input) throws -> Output
) throws -> [Output] {
  let results = Mutex([Result<Output, any Error>?](repeating: nil, count: inputs.count))
  DispatchQueue.concurrentPerform(iterations: inputs.count) { index in
    let result = Result { try transform(inputs[index]) }
    results.withLock { $0[index] = result }
  }
  return try results.withLock { $0 }.compactMap { try $0?.get() }
}
