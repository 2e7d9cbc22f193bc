public import Bilingual
public import Diagnostics
import EventWorkspace
import PromotionModel
import QRCodes
import Subscriptions
import Wording

/// Whom to give a link, and how.
public struct SubscribeRequest: Sendable {
  /// The identifier in `staff.yaml`.
  public var person: String
  /// Where the server is reached from outside; nil for where it was last time.
  public var address: String?
  /// Whether an earlier link of the person stops working.
  public var isReplacing: Bool
  public var language: Language
  /// Seconds since 1970.
  public var now: Int

  public init(
    person: String,
    address: String? = nil,
    isReplacing: Bool = false,
    language: Language,
    now: Int
  ) {
    (self.person, self.address, self.isReplacing) = (person, address, isReplacing)
    (self.language, self.now) = (language, now)
  }
}

/// A link as it was just made; it is not kept and cannot be shown again.
public struct Subscription: Sendable {
  /// The person's name.
  public let name: String
  /// The centre's name, in the language asked for.
  let centre: String
  public let links: FeedLinks
  /// Whether the links lead to this machine only, as nobody said how it is reached from outside.
  public let isLocal: Bool
  let language: Language
  let madeAt: Int

  /// The webcal link as a QR code for a terminal, which takes it in colours or without.
  public func codeLines(coloured: Bool) -> [String] {
    guard let code = QRCode(links.webcal) else { return [] }
    return coloured ? code.terminalLines : code.textLines
  }
}

extension Workspace {
  /// Gives a person a link of their own.
  ///
  /// - Parameter request: whom, and how.
  /// - Returns: the link; or nil and what is wrong.
  public func subscribe(_ request: SubscribeRequest) -> (Subscription?, [Diagnostic]) {
    let wording = Wording(request.language)
    let reading = readWorkspace(at: root, language: request.language)
    guard let year = reading.year else { return (nil, reading.diagnostics) }
    guard let person = year.staff.first(where: { $0.id.text == request.person }) else {
      let known = year.staff.map(\.id.text)
      let nearest = nearest(to: request.person, among: known)
      let remark = wording.unknownSubscriber(request.person, nearest: nearest, known: known)
      return (nil, [said("unknown-person", "Events/staff.yaml", remark)])
    }
    do {
      let store = try subscriptions()
      let given = try request.address.map { text in
        guard let base = FeedLinks.base(text) else { throw BadAddress() }
        return base
      }
      let kept = try store.address()
      var generator = SystemRandomNumberGenerator()
      let token = FeedToken(using: &generator)
      try store.add(
        request.person,
        token,
        at: request.now,
        replacing: request.isReplacing
      )
      if let given, given != kept { try store.keep(address: given) }
      let base = given ?? kept ?? FeedLinks.localBase
      let subscription = Subscription(
        name: person.name,
        centre: year.centre.name.text(in: request.language),
        links: FeedLinks(base: base, token: token.text),
        isLocal: base.hasPrefix("http://"),
        language: request.language,
        madeAt: request.now
      )
      return (subscription, [])
    } catch is BadAddress {
      return (nil, [said("bad-address", "--url", wording.badFeedAddress(request.address ?? ""))])
    } catch {
      return (nil, [Diagnostic(failure: error, path: SubscriptionStore.path, in: request.language)])
    }
  }

  /// Revokes a person's links; they stop working within a second.
  ///
  /// - Parameters:
  ///   - person: the identifier; not looked up, since whoever has left may be in no file any more.
  ///   - language: the language of what is wrong.
  /// - Returns: what is wrong; empty when the link was revoked.
  public func unsubscribe(_ person: String, language: Language) -> [Diagnostic] {
    do {
      let store = try subscriptions()
      if try store.remove(person) { return [] }
      let known = try store.people().map(\.person)
      let remark = Wording(language).notSubscribed(person, known: known)
      return [said("not-subscribed", SubscriptionStore.path, remark)]
    } catch {
      return [Diagnostic(failure: error, path: SubscriptionStore.path, in: language)]
    }
  }

  func subscriptions() throws -> SubscriptionStore {
    try SubscriptionStore(at: root + "/" + SubscriptionStore.path)
  }

  private struct BadAddress: Error {}

  private func said(_ code: String, _ path: String, _ remark: Remark) -> Diagnostic {
    Diagnostic(
      at: SourceLocation(path: path),
      code: code,
      message: remark.message,
      fix: remark.fix
    )
  }
}
