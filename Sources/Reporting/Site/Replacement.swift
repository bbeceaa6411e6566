import Foundation

/// The move of a finished folder to its place: in one step where the file system can, else in two with the way back open.
struct Replacement {
  /// Where the earlier folder is now, to be deleted; nil when there was none.
  private(set) var old: String?
  /// `errno` of the failure, after which everything is as before.
  private(set) var failure: Int32?

  init(from new: String, to place: String) {
    var info = stat()
    guard lstat(place, &info) == 0 else {
      failure = rename(new, place) == 0 ? nil : errno
      return
    }
    if Replacement.exchange(new, place) {
      old = new
      return
    }
    // FAT and some network disks cannot exchange.
    let aside = new + "-lama"
    guard rename(place, aside) == 0 else {
      failure = errno
      return
    }
    if rename(new, place) == 0 {
      old = aside
    } else {
      failure = errno
      rename(aside, place)
    }
  }

  /// Swaps two folders in one step: `renameat2` of Linux with `RENAME_EXCHANGE`, which the C module hides, so it is looked up.
  private static func exchange(_ first: String, _ second: String) -> Bool {
    typealias Function = @convention(c) (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32) -> Int32
    guard let symbol = dlsym(nil, "renameat2") else { return false }
    return unsafeBitCast(symbol, to: Function.self)(AT_FDCWD, first, AT_FDCWD, second, 2) == 0
  }
}
