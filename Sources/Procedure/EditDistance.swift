/// Number of insertions, deletions, substitutions and swaps of neighbours between two words; nil when above the limit.
func editDistance(_ a: String, _ b: String, limit: Int) -> Int? {
  let a = Array(a.unicodeScalars)
  let b = Array(b.unicodeScalars)
  guard abs(a.count - b.count) <= limit, a.count <= 64, b.count <= 64 else { return nil }
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in 0..<a.count {
    var row = [i + 1]
    for j in 0..<b.count {
      var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, beforeLast[j - 1] + 1) }
      row.append(best)
    }
    beforeLast = last
    last = row
  }
  return last[b.count] <= limit ? last[b.count] : nil
}

/// The candidate closest to a misspelt word, by at most a third of its letters; ties go to the first in order.
func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
  let limit = max(1, word.count / 3)
  return candidates.sorted()
    .compactMap { candidate in editDistance(candidate, word, limit: limit).map { (candidate, $0) } }
    .min { $0.1 < $1.1 }?.0
}
