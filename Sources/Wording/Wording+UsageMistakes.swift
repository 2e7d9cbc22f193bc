/// What is wrong with a command line.
extension Wording {
  public enum UsageMistake: Hashable, Sendable {
    case unknownCommand(String, nearest: String?)
    case unknownOption(String, nearest: String?)
    case missingValue(String)
    case missingArgument(String)
    case badValue(String, of: String, possible: [String])
    case valueOfFlag(String, value: String)
    case extraArguments([String])
    case givenTwice(String)
    case stepsAndSeconds
    case noMoment(String)
    case tooManyReleases
    case backupFile
    case outOfRange(String, least: Int, most: Int?)
    case openWithoutProxy(String)
  }

  public func said(_ mistake: UsageMistake) -> String {
    switch mistake {
    case .unknownCommand(let word, let nearest):
      pick("không có lệnh “\(word)”", "there is no command “\(word)”") + didYouMean(nearest)
    case .unknownOption(let option, let nearest):
      pick("không có tùy chọn “\(option)”", "there is no option “\(option)”") + didYouMean(nearest)
    case .missingValue(let option):
      pick("“\(option)” còn thiếu giá trị", "“\(option)” needs a value")
    case .missingArgument(let argument):
      pick("còn thiếu “\(argument)”", "“\(argument)” is missing")
    case .badValue(let value, let option, let possible):
      pick("“\(value)” không hợp với “\(option)”", "“\(value)” does not fit “\(option)”")
        + (possible.isEmpty ? "" : " " + possibleValues(possible))
    case .valueOfFlag(let option, let value):
      pick(
        "“\(option)” không nhận giá trị “\(value)”",
        "“\(option)” takes no value such as “\(value)”"
      )
    case .extraArguments(let values):
      pick("thừa: \(quotedList(values))", "too much: \(quotedList(values))")
    case .givenTwice(let option):
      pick(
        "“\(option)” mâu thuẫn với điều đã ghi",
        "“\(option)” contradicts what was written before"
      )
    case .noMoment(let text):
      pick(
        "“\(text)” không phải giờ; viết như 2027-01-05T08:30",
        "“\(text)” is no time; write it like 2027-01-05T08:30"
      )
    case .tooManyReleases:
      pick(
        "so nhiều nhất hai bản; --draft thì không ghi số",
        "at most two releases can be compared, and none with --draft"
      )
    case .backupFile:
      pick(
        "chỉ backup cần tên tệp: phiencho ledger backup TỆP",
        "only backup takes a file: phiencho ledger backup FILE"
      )
    case .stepsAndSeconds:
      pick(
        "chỉ dùng một trong hai: --steps hoặc --seconds",
        "take one of the two: --steps or --seconds"
      )
    case .openWithoutProxy(let host):
      pick(
        "đường dẫn lịch là bí mật nên không mở \(quoted(host)) khi chưa có HTTPS: đặt Caddy hoặc nginx ở trước rồi thêm --behind-proxy",
        "calendar links are secrets, so \(quoted(host)) is not opened without HTTPS: put Caddy or nginx in front and add --behind-proxy"
      )
    case .outOfRange(let option, let least, let most?):
      pick(
        "\(option) phải từ \(number(least)) đến \(number(most))",
        "\(option) has to be from \(number(least)) to \(number(most))"
      )
    case .outOfRange(let option, let least, nil):
      pick(
        "\(option) phải từ \(number(least)) trở lên",
        "\(option) has to be \(number(least)) or more"
      )
    }
  }

  private func didYouMean(_ word: String?) -> String {
    word.map { pick("; có phải ý bạn là “\($0)”?", "; did you mean “\($0)”?") } ?? ""
  }
}
