import CLibCMark

/// A node of a ``CMarkTree``: a handle that owns nothing and is valid while the tree lives.
struct CMarkNode: Equatable {
  let pointer: OpaquePointer

  init(pointer: OpaquePointer) { self.pointer = pointer }

  private init?(_ pointer: OpaquePointer?) {
    guard let pointer else { return nil }
    self.pointer = pointer
  }

  var type: cmark_node_type { cmark_node_get_type(pointer) }
  /// The kind in libcmark's words, for diagnostics.
  var typeName: String { cmark_node_get_type_string(pointer).map { String(cString: $0) } ?? "" }
  var parent: CMarkNode? { CMarkNode(cmark_node_parent(pointer)) }
  var firstChild: CMarkNode? { CMarkNode(cmark_node_first_child(pointer)) }
  var next: CMarkNode? { CMarkNode(cmark_node_next(pointer)) }
  var previous: CMarkNode? { CMarkNode(cmark_node_previous(pointer)) }
  /// First and last line in the source, counted from 1.
  var lines: ClosedRange<Int> {
    let start = Int(cmark_node_get_start_line(pointer))
    return start...max(start, Int(cmark_node_get_end_line(pointer)))
  }
  /// The first byte in its line, counted from 1.
  var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }

  /// The text of a text node.
  var literal: String {
    get { cmark_node_get_literal(pointer).map { String(cString: $0) } ?? "" }
    nonmutating set { _ = newValue.withCString { cmark_node_set_literal(pointer, $0) } }
  }

  /// The address of a link or image.
  var url: String {
    get { cmark_node_get_url(pointer).map { String(cString: $0) } ?? "" }
    nonmutating set { _ = newValue.withCString { cmark_node_set_url(pointer, $0) } }
  }

  /// A block that prints what it is given around its children, verbatim: the caller escapes.
  static func block(_ enter: String, _ exit: String) -> CMarkNode? { custom(CMARK_NODE_CUSTOM_BLOCK, enter, exit) }

  /// The same with much to print behind the children.
  static func block(_ enter: String, _ exit: [UInt8]) -> CMarkNode? {
    guard let node = block(enter, "") else { return nil }
    (exit + [0]).withUnsafeBytes { bytes in
      _ = bytes.withMemoryRebound(to: CChar.self) { cmark_node_set_on_exit(node.pointer, $0.baseAddress) }
    }
    return node
  }

  /// An inline that prints what it is given around its children, verbatim: the caller escapes.
  static func inline(_ enter: String, _ exit: String) -> CMarkNode? { custom(CMARK_NODE_CUSTOM_INLINE, enter, exit) }

  private static func custom(_ type: cmark_node_type, _ enter: String, _ exit: String) -> CMarkNode? {
    guard let pointer = cmark_node_new_with_mem(type, CMarkMemory.functions) else { return nil }
    _ = enter.withCString { cmark_node_set_on_enter(pointer, $0) }
    _ = exit.withCString { cmark_node_set_on_exit(pointer, $0) }
    return CMarkNode(pointer: pointer)
  }

  static func softBreak() -> CMarkNode? { CMarkNode(cmark_node_new_with_mem(CMARK_NODE_SOFTBREAK, CMarkMemory.functions)) }

  func append(_ child: CMarkNode) { cmark_node_append_child(pointer, child.pointer) }
  func insertBefore(_ sibling: CMarkNode) { cmark_node_insert_before(sibling.pointer, pointer) }

  /// Moves all children of `other` to the end of this node's.
  func adoptChildren(of other: CMarkNode) {
    while let child = other.firstChild { append(child) }
  }

  /// Takes the node and its children out of the tree and frees them.
  func remove() {
    cmark_node_unlink(pointer)
    cmark_node_free(pointer)
  }

  /// Puts `other` in this node's place with this node's children, and frees this node.
  func replace(with other: CMarkNode) {
    other.insertBefore(self)
    other.adoptChildren(of: self)
    remove()
  }

  /// The node after this one in reading order, below this one first if `descending`; nil at the end of `root`, or of the tree.
  func following(descending: Bool, inside root: CMarkNode? = nil) -> CMarkNode? {
    if descending, let child = firstChild { return child }
    var node = self
    while node != root {
      if let next = node.next { return next }
      guard let parent = node.parent else { return nil }
      node = parent
    }
    return nil
  }
}
