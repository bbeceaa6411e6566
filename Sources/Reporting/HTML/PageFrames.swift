import Synchronization

/// The frames of a site, each made when the first page needs it. Safe for any number of threads.
final class PageFrames: Sendable {
  /// All that a frame depends on besides what is the same on every page.
  struct Key: Hashable, Sendable {
    /// Folder of the page from the site's root, with a `/` at its end.
    var folder: String
    /// The place in the navigation of the page itself, and the places of pages above it.
    var present: Int?
    var above: [Int]
    var layout: Document.Layout
    /// Which of the page's own values are not empty: templates may ask.
    var filled: [Bool]
  }

  private let frames = Mutex<[Key: PageFrame]>([:])

  /// The frame of a key; two threads that need the same new one at the same time may both make it.
  func frame(_ key: Key, _ make: () -> PageFrame?) -> PageFrame? {
    if let frame = frames.withLock({ $0[key] }) { return frame }
    guard let frame = make() else { return nil }
    frames.withLock { $0[key] = frame }
    return frame
  }
}
