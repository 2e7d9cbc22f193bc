/// The help of the command line: what each command and option is for.
extension Wording {
  public enum CommandWord: String, CaseIterable, Sendable {
    case phiencho, plan, check, lunar, doctor, problem, solve, verify, help
    case importList = "import"
  }

  /// One line about a command.
  public func abstract(of command: CommandWord) -> String {
    switch command {
    case .phiencho:
      pick("Lập kế hoạch phiên chợ và hội thảo cả năm.", "Plans a year of fairs and seminars.")
    case .plan:
      pick("Lập kế hoạch cả năm và ghi Exports/.", "Plans the year and writes Exports/.")
    case .check: pick("Kiểm tra mọi tệp trong Events/.", "Checks everything in Events/.")
    case .importList:
      pick(
        "Nhập danh sách đơn vị, đăng ký từ .xlsx hay .csv.",
        "Takes vendors and registrations from an .xlsx or .csv."
      )
    case .lunar:
      pick("Âm lịch Việt Nam của một ngày.", "The Vietnamese lunar date of a day.")
    case .doctor:
      pick(
        "Xem máy có đủ thư viện, phông chữ và tệp không.",
        "Looks for the libraries, fonts and files that are needed."
      )
    case .problem:
      pick(
        "In bài toán xếp lịch của năm, dạng phiencho-problem/1.",
        "Prints the year as phiencho-problem/1."
      )
    case .solve:
      pick("Giải một bài toán phiencho-problem/1.", "Solves any phiencho-problem/1.")
    case .verify:
      pick(
        "Kiểm tra một kế hoạch phiencho-plan/1 với bài toán của nó.",
        "Verifies a phiencho-plan/1 against its problem."
      )
    case .help: pick("Xem hướng dẫn của một lệnh.", "Shows the help of a command.")
    }
  }

  /// More about a command; empty where one line is enough.
  public func discussion(of command: CommandWord) -> String {
    switch command {
    case .phiencho:
      pick(
        "Mọi thứ bạn viết nằm trong Events/, mọi thứ chương trình ghi nằm trong Exports/.",
        "All you write is in Events/, all the program writes is in Exports/."
      )
    case .plan:
      pick(
        """
        Ctrl-C dừng tìm kiếm và giữ kế hoạch tốt nhất.
        Mã thoát: 0 là xong; 1 khi dữ liệu có lỗi; 2 khi thiếu việc bắt buộc; 3 khi không ghi được Exports/.
        """,
        """
        Ctrl-C stops the search and keeps the best plan so far.
        Exit codes: 0 is well; 1 errors in the input; 2 something that must be held could not be planned; 3 Exports/ could not be written.
        """
      )
    case .check:
      pick(
        "Mã thoát: 0 khi không có lỗi, 1 khi có lỗi.",
        "Exit codes: 0 when clean, 1 with errors."
      )
    case .lunar:
      pick(
        "Ví dụ:\nphiencho lunar 2027-02-06\nphiencho lunar 2027-01-01 2027-12-31 --csv",
        "Examples:\nphiencho lunar 2027-02-06\nphiencho lunar 2027-01-01 2027-12-31 --csv"
      )
    case .verify:
      pick(
        "Tính lại điểm phạt, kể mọi vi phạm. Mã thoát: 0 khi đạt, 1 khi không.",
        "Recomputes the score and tells every broken rule. Exit codes: 0 when good, 1 when not."
      )
    case .importList:
      pick(
        """
        Cho xem từng dòng sẽ thành gì rồi dừng; chỉ ghi khi có --apply và không còn lỗi.
        Mã thoát: 0 khi không có lỗi, 1 khi có lỗi, 3 khi không ghi được.
        """,
        """
        Shows what becomes of each row and stops; it writes only with --apply and without errors.
        Exit codes: 0 when clean, 1 with errors, 3 when Events/ could not be written.
        """
      )
    case .doctor, .problem, .solve, .help: ""
    }
  }

  public enum OptionWord: String, CaseIterable, Sendable {
    case workspace, year, language, spokenLanguage, steps, seconds, seed, threads, brief, dryRun
    case problemFile, planFile, out, log, day, lastDay, csv, help, version
    case listFile, event, same, apply
  }

  /// What an option or argument means.
  public func meaning(of option: OptionWord) -> String {
    switch option {
    case .workspace:
      pick("Thư mục có Events/ và Exports/.", "The folder with Events/ and Exports/.")
    case .year:
      pick(
        "Năm; mặc định là năm cuối trong Events/.",
        "The year; by default the last one in Events/."
      )
    case .language:
      pick("Ngôn ngữ; mặc định theo centre.yaml.", "The language; by default that of centre.yaml.")
    case .spokenLanguage: pick("Ngôn ngữ.", "The language.")
    case .steps:
      pick(
        "Số bước tìm kiếm; cùng số bước thì cùng kết quả.",
        "Steps of search; the same number gives the same plan."
      )
    case .seconds:
      pick(
        "Số giây tìm kiếm; kết quả có thể khác nhau giữa các lần.",
        "Seconds of search; the plan may differ from run to run."
      )
    case .seed: pick("Hạt giống ngẫu nhiên.", "The seed of all randomness.")
    case .threads:
      pick("Số luồng; không đổi kết quả.", "Threads; they do not change the plan.")
    case .brief: pick("Chỉ in tóm tắt.", "Prints the summary only.")
    case .dryRun: pick("Không ghi Exports/.", "Does not write Exports/.")
    case .problemFile: pick("Tệp bài toán.", "The problem file.")
    case .planFile: pick("Tệp kế hoạch.", "The plan file.")
    case .out:
      pick(
        "Ghi kế hoạch vào tệp này thay vì in ra.",
        "Writes the plan here instead of printing it."
      )
    case .log:
      pick(
        "Ghi thêm mỗi lần tốt hơn vào tệp CSV này.",
        "Appends each improvement to this CSV file."
      )
    case .day: pick("Ngày dương lịch: năm-tháng-ngày.", "The solar day: year-month-day.")
    case .lastDay: pick("Ngày cuối của bảng.", "The last day of a table.")
    case .csv: pick("In bảng CSV.", "Prints a table as CSV.")
    case .help: pick("Xem hướng dẫn này.", "Shows this help.")
    case .version: pick("Xem phiên bản.", "Shows the version.")
    case .listFile: pick("Danh sách .xlsx hoặc .csv.", "The list, .xlsx or .csv.")
    case .event:
      pick(
        "Cả danh sách đăng ký sự kiện này (mã hoặc tên).",
        "The whole list registers for this event (id or name)."
      )
    case .same:
      pick(
        "Coi tên có lẽ trùng là cùng một đơn vị.",
        "Takes names that are probably the same for one vendor."
      )
    case .apply: pick("Ghi vào Events/.", "Writes into Events/.")
    }
  }

  /// The word for the value of an option or argument, between angle brackets.
  public func valueName(of option: OptionWord) -> String {
    switch option {
    case .workspace: pick("thư-mục", "folder")
    case .year: pick("năm", "year")
    case .language, .spokenLanguage: pick("ngôn-ngữ", "language")
    case .steps, .seconds, .threads: pick("số", "number")
    case .seed: pick("số", "number")
    case .problemFile: pick("bài-toán", "problem")
    case .planFile: pick("kế-hoạch", "plan")
    case .out, .log: pick("tệp", "file")
    case .day: pick("ngày", "day")
    case .lastDay: pick("ngày-cuối", "last-day")
    case .listFile: pick("danh-sách", "list")
    case .event: pick("sự-kiện", "event")
    case .brief, .dryRun, .csv, .help, .version, .same, .apply: ""
    }
  }

  // MARK: The page

  public var usageHeading: String { pick("CÁCH DÙNG", "USAGE") }
  public var argumentsHeading: String { pick("THAM SỐ", "ARGUMENTS") }
  public var optionsHeading: String { pick("TÙY CHỌN", "OPTIONS") }
  public var commandsHeading: String { pick("CÁC LỆNH", "COMMANDS") }
  public var commandValueName: String { pick("lệnh", "command") }

  public func standardValue(_ value: String) -> String {
    pick("(mặc định: \(value))", "(default: \(value))")
  }

  public func possibleValues(_ values: [String]) -> String {
    let list = values.joined(separator: ", ")
    return pick("(một trong: \(list))", "(one of: \(list))")
  }

  public func moreHelp(_ command: String) -> String {
    pick("Xem thêm: \(command)", "More: \(command)")
  }
}
