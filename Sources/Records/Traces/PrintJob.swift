public import Fundamentals

/// One job as a witness of printing saw it: a line of a spooler's page log, of a printer's own job log, or a Windows print event.
public struct PrintJob: Positioned, Sendable {
  /// When the job ended as the witness's clock showed it, and as corrected; equal until the clock is known.
  public var rawTime: Instant
  public var time: Instant
  /// Text: name of the job, which is the id of the print (decision 49).
  public var name: Int32
  /// Cells: whose clock wrote the line (decision 64), the queue as written, and the printer it stands for.
  public var device: Int32
  public var queue: Int32
  public var printer: Int32
  /// Cells: originating user, and billing, which is the session.
  public var user: Int32
  public var billing: Int32
  /// The witness's own number of the job; it differs between spooler and printer. -1 when none was written.
  public var number: Int32
  /// Impressions, -1 when the witness does not say.
  public var total: Int32
  public var position: Position
  public var witness: Witness
  public var state: State

  public enum Witness: UInt8, BitwiseCopyable, Sendable { case spooler, printer }
  public enum State: UInt8, BitwiseCopyable, Sendable { case completed, aborted, canceled, unknown }

  public init(
    rawTime: Instant, name: Int32, device: Int32, queue: Int32, printer: Int32, user: Int32, billing: Int32, number: Int32,
    total: Int32, position: Position, witness: Witness, state: State
  ) {
    self.rawTime = rawTime
    time = rawTime
    self.name = name
    self.device = device
    self.queue = queue
    self.printer = printer
    self.user = user
    self.billing = billing
    self.number = number
    self.total = total
    self.position = position
    self.witness = witness
    self.state = state
  }
}
