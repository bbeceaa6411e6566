import CMemory

/// Room for the slots of a hash table, all bits zero, to be given back with `deallocate()`.
func freeSlots<Slot: BitwiseCopyable>(_ count: Int) -> UnsafeMutablePointer<Slot> {
  let byteCount = count * MemoryLayout<Slot>.stride
  if let table = memory_table(byteCount) { return table.bindMemory(to: Slot.self, capacity: count) }
  // Ends the program as every other allocation does that finds no memory.
  let slots = UnsafeMutablePointer<Slot>.allocate(capacity: count)
  UnsafeMutableRawPointer(slots).initializeMemory(as: UInt8.self, repeating: 0, count: byteCount)
  return slots
}
