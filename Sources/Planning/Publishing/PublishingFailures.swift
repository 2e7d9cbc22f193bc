import FeedServer
import Feeds
import Foundation
import Subscriptions
import Wording

extension SubscriptionError {
  func remark(_ wording: Wording) -> Remark {
    switch self {
    case .exists(let person, _): wording.alreadySubscribed(person)
    case .busy(let path): wording.subscriptionsBusy(path)
    case .tooNew(let path): wording.subscriptionsTooNew(path)
    case .damaged(let path): wording.subscriptionsDamaged(path)
    case .notWritable(let path): wording.subscriptionsNotWritable(path)
    case .failed(let message): wording.unexpected(message)
    }
  }
}

extension ExportedCalendars.Trouble {
  var path: String {
    switch self {
    case .nothingExported(let path), .beingReplaced(let path), .unreadable(let path): path
    }
  }

  func remark(_ wording: Wording) -> Remark {
    switch self {
    case .nothingExported: wording.nothingExported(path)
    case .beingReplaced, .unreadable: wording.calendarsUnreadable(path)
    }
  }
}

extension ListeningError {
  func remark(_ wording: Wording) -> Remark {
    wording.notListening(
      number: Int(number),
      text: String(cString: strerror(number)),
      isTaken: number == EADDRINUSE,
      isForbidden: number == EACCES
    )
  }
}
