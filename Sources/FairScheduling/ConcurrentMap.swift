import Dispatch
import Synchronization

/// What each input becomes, in the order of the inputs, on at most so many threads.
func concurrentMap<Input: Sendable, Output: Sendable>(
  _ inputs: [Input],
  threads: Int,
  _ transform: @Sendable (Input) -> Output
) -> [Output] {
  guard threads > 1, inputs.count > 1 else { return inputs.map(transform) }
  let outputs = Mutex([Output?](repeating: nil, count: inputs.count))
  let started = Mutex(0)
  DispatchQueue.concurrentPerform(iterations: min(threads, inputs.count)) { _ in
    while true {
      let index = started.withLock { count in
        count += 1
        return count - 1
      }
      guard index < inputs.count else { return }
      let output = transform(inputs[index])
      outputs.withLock { $0[index] = output }
    }
  }
  return outputs.withLock { $0.compactMap { $0 } }
}
