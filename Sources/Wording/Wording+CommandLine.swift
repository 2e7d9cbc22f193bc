/// The help of the command line: what each command and option is for.
extension Wording {
  public enum CommandWord: String, CaseIterable, Sendable {
    case phiencho, plan, check, lunar, doctor, problem, solve, verify, publish, releases
    case diff, restore, ledger, serve, subscribe, unsubscribe, booths, draw, generate, busy
    case importList = "import"
    case printPapers = "print"
    case help
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
    case .publish:
      pick(
        "Phát hành kế hoạch: lịch của mọi người đổi từ đây.",
        "Publishes the plan: from here on everybody's calendar changes."
      )
    case .releases: pick("Liệt kê các bản đã phát hành.", "Lists what was published.")
    case .diff:
      pick("Hai bản phát hành khác nhau ở đâu.", "What is different between two releases.")
    case .restore:
      pick(
        "Phát hành lại một bản cũ thành bản mới.",
        "Publishes an old release again, as a new one."
      )
    case .ledger:
      pick("Kiểm tra, xuất hoặc sao lưu sổ phát hành.", "Checks, exports or copies the ledger.")
    case .serve:
      pick(
        "Phục vụ các lịch trong Exports/ qua mạng để đăng ký theo dõi.",
        "Serves the calendars of Exports/ over the network, to subscribe to."
      )
    case .subscribe:
      pick(
        "Cấp cho một người đường dẫn lịch riêng, kèm mã QR.",
        "Gives a person a calendar link of their own, with a QR code."
      )
    case .unsubscribe:
      pick("Thu hồi đường dẫn lịch của một người.", "Revokes a person's calendar link.")
    case .booths:
      pick("Xếp gian hàng của một phiên chợ.", "Gives out the stalls of a fair.")
    case .draw:
      pick(
        "Bốc thăm thứ tự chọn gian, in biên bản ai cũng kiểm lại được.",
        "Draws the order of choice, with a proof that anybody can repeat."
      )
    case .generate:
      pick(
        "Viết một bài toán giả để thử máy xếp lịch.",
        "Writes a made-up problem to test the engine with."
      )
    case .busy:
      pick(
        "Xem một tệp lịch .ics nói người ấy bận khi nào.",
        "Shows when somebody is busy according to .ics files."
      )
    case .printPapers:
      pick(
        "In mọi giấy tờ của các phiên chợ và của năm.",
        "Prints the papers of the fairs and of the year."
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
    case .busy:
      pick(
        "Chỉ đọc giờ bận, không đọc tên việc. Ví dụ:\nphiencho busy an.ics --email an@example.org",
        "Reads times, never titles. Example:\nphiencho busy an.ics --email an@example.org"
      )
    case .verify:
      pick(
        "Tính lại điểm phạt, kể mọi vi phạm. Mã thoát: 0 khi đạt, 1 khi không.",
        "Recomputes the score and tells every broken rule. Exit codes: 0 when good, 1 when not."
      )
    case .booths:
      pick(
        """
        Ví dụ:
        phiencho booths tet-dinh-hoa
        phiencho booths tet-dinh-hoa --absent ct-nhua --add ct-inox=2
        Đã có Events/<năm>/stalls.csv thì xê dịch ít nhất, và nói rõ ai phải chuyển.
        Mã thoát: 0 là xong; 1 khi dữ liệu có lỗi; 2 khi còn đơn vị phải chờ; 3 khi không ghi được tệp.
        """,
        """
        Examples:
        phiencho booths tet-dinh-hoa
        phiencho booths tet-dinh-hoa --absent ct-nhua --add ct-inox=2
        With Events/<year>/stalls.csv as few as possible move, and it says who.
        Exit codes: 0 is well; 1 errors in the input; 2 somebody has to wait; 3 files could not be written.
        """
      )
    case .draw:
      pick(
        "Ví dụ:\nphiencho draw tet-dinh-hoa --seed \"Xổ số miền Bắc 05/01/2027: 48213\"",
        "Example:\nphiencho draw tet-dinh-hoa --seed \"Northern lottery 05/01/2027: 48213\""
      )
    case .publish:
      pick(
        """
        Phát hành bản nháp của phiencho plan nếu Events/ chưa đổi từ đó, nếu không thì lập lại kế hoạch. Exports/<năm> đổi cùng một lúc; sổ ở Events/ledger.sqlite.
        Mã thoát: 0 là xong; 1 khi dữ liệu có lỗi; 2 khi thiếu việc bắt buộc; 3 khi không ghi được; 4 khi người khác vừa phát hành.
        """,
        """
        Publishes the draft of phiencho plan if Events/ has not changed since, or else plans again. Exports/<year> changes all at once; the ledger is Events/ledger.sqlite.
        Exit codes: 0 is well; 1 errors in the input; 2 something that must be held is missing; 3 could not be written; 4 somebody else has just published.
        """
      )
    case .diff:
      pick(
        "Không ghi số: bản mới nhất với bản trước nó. Một số: bản đó với bản mới nhất. --draft: bản mới nhất với bản nháp.",
        "Without numbers: the latest release with the one before. One number: that release with the latest. --draft: the latest release with the draft."
      )
    case .restore:
      pick(
        "Events/ giữ nguyên; lần lập kế hoạch sau vẫn theo Events/.",
        "Events/ stays as it is, and the next plan follows it."
      )
    case .ledger:
      pick(
        "check so từng bản với mã của nó và so Exports/; export in JSON (có tên, số điện thoại); backup FILE chép sổ khi người khác vẫn làm việc. Khôi phục: chép tệp đó vào Events/ledger.sqlite.",
        "check compares each release with its hashes and Exports/ with the latest; export prints JSON (with names and numbers); backup FILE copies the ledger while others work. To restore, copy that file to Events/ledger.sqlite."
      )
    case .serve:
      pick(
        """
        Chỉ nghe trên máy này. Muốn nghe nơi khác: đặt một máy chủ HTTPS (Caddy, nginx) ở trước và thêm --behind-proxy.
        Lịch mới trong Exports/ và đường dẫn mới cấp hay thu hồi có hiệu lực sau một giây. SIGTERM hoặc Ctrl-C để dừng.
        """,
        """
        Listens on this machine only. To listen elsewhere put an HTTPS server (Caddy, nginx) in front and add --behind-proxy.
        New calendars in Exports/ and links given or revoked count within a second. SIGTERM or Ctrl-C stops it.
        """
      )
    case .subscribe:
      pick(
        """
        Mỗi người một đường dẫn; chỉ dấu băm của nó được lưu trong Events/subscriptions.sqlite.
        Ví dụ:
        phiencho subscribe an --url https://lich.example --pdf an.pdf
        """,
        """
        A person has one link; only its digest is kept, in Events/subscriptions.sqlite.
        Example:
        phiencho subscribe an --url https://lich.example --pdf an.pdf
        """
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
    case .printPapers:
      pick(
        """
        In bản đã phát hành; chưa phát hành thì in kế hoạch trong Exports/. Ví dụ:
        phiencho print
        phiencho print sign-in --event tet-dinh-hoa --out /tmp/in
        phiencho print --list
        Mã thoát: 0 là xong; 1 khi không in được vì dữ liệu; 3 khi không ghi được tệp.
        """,
        """
        Prints the latest release; where there is none, the plan in Exports/. Examples:
        phiencho print
        phiencho print sign-in --event tet-dinh-hoa --out /tmp/papers
        phiencho print --list
        Exit codes: 0 is well; 1 something in the input stands in the way; 3 files could not be written.
        """
      )
    case .doctor, .problem, .solve, .releases, .unsubscribe, .generate, .help: ""
    }
  }

  public enum OptionWord: String, CaseIterable, Sendable {
    case workspace, year, language, spokenLanguage, steps, seconds, seed, threads, brief, dryRun
    case problemFile, planFile, out, log, day, lastDay, csv, version, author, moment
    case message, planAnew, allowMissing, releaseNumber, releaseNumbers, draft, ledgerWork
    case backupFile, host, port, behindProxy, plain, metrics, logRequests, requestRate
    case person, address, handOut, replace, fair, publicText, added, absent, anew, prove
    case certificate, certificateToCheck, listFile, event, same, apply, family
    case eventCount, peopleCount, problemOut, calendarFiles, firstDay, untilDay, ownAddress
    case paper, fairOfPaper, personOfPaper, printFolder, sinceRelease, printDraft
    case listPapers, fromScratch, paperFormat, help
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
        "Ghi thêm mỗi lần kế hoạch hoặc cận dưới tốt hơn vào tệp CSV này.",
        "Appends each improvement of plan or bound to this CSV file."
      )
    case .prove:
      pick(
        "Số giây tìm cận dưới sau khi tìm kế hoạch, chưa kể lúc kiểm lại; bỏ trống thì chỉ một chốc.",
        "Seconds to look for a bound once the plan is found, verifying it aside; without it, a moment."
      )
    case .certificate:
      pick(
        "Ghi chứng chỉ của cận dưới vào tệp này.",
        "Writes the certificate of the bound here."
      )
    case .certificateToCheck:
      pick("Chứng chỉ của cận dưới, để tính lại.", "The bound's certificate, to be recomputed.")
    case .family: pick("Họ bài toán.", "The family of problems.")
    case .eventCount: pick("Số sự kiện.", "How many events.")
    case .peopleCount: pick("Số người.", "How many people.")
    case .problemOut:
      pick(
        "Ghi bài toán vào tệp này thay vì in ra.",
        "Writes the problem here instead of printing it."
      )
    case .day: pick("Ngày dương lịch: năm-tháng-ngày.", "The solar day: year-month-day.")
    case .lastDay: pick("Ngày cuối của bảng.", "The last day of a table.")
    case .calendarFiles:
      pick("Các tệp .ics, hoặc thư mục có chúng.", "The .ics files, or folders of them.")
    case .firstDay:
      pick(
        "Từ ngày này; mặc định là đầu năm cuối trong Events/.",
        "From this day on; by default from the start of the last year in Events/."
      )
    case .untilDay: pick("Đến hết ngày này.", "To this day, included.")
    case .ownAddress:
      pick(
        "Địa chỉ thư của chủ lịch: việc người ấy từ chối không tính. Dùng được nhiều lần.",
        "The owner's mail address: what they declined takes no time. May be given more than once."
      )
    case .csv: pick("In bảng CSV.", "Prints a table as CSV.")
    case .fair: pick("Mã hoặc tên phiên chợ.", "The id or the name of the fair.")
    case .publicText:
      pick(
        "Dòng chữ công khai để bốc thăm; mặc định theo booths.yaml.",
        "The public text from which lots are drawn; by default that of booths.yaml."
      )
    case .added:
      pick(
        "Đơn vị đến thêm; =2 là hai gian. Dùng được nhiều lần.",
        "A vendor that comes besides; =2 for two booths. May be given more than once."
      )
    case .absent:
      pick(
        "Đơn vị vắng mặt. Dùng được nhiều lần.",
        "A vendor that stays away. May be given more than once."
      )
    case .anew:
      pick("Xếp lại từ đầu, bỏ qua stalls.csv.", "Starts anew without regard to stalls.csv.")
    case .author:
      pick("Người làm; mặc định là tên đăng nhập.", "Who does it; by default the user's name.")
    case .moment:
      pick(
        "Giờ Việt Nam, dạng 2027-01-05T08:30; mặc định là bây giờ.",
        "Vietnamese time, as 2027-01-05T08:30; by default now."
      )
    case .message: pick("Nội dung của bản phát hành.", "What the release is about.")
    case .fromScratch:
      pick(
        "Không giữ gì của kế hoạch đã công bố.",
        "Keeps nothing of the published plan."
      )
    case .planAnew:
      pick("Lập lại kế hoạch, không dùng bản nháp.", "Plans again instead of taking the draft.")
    case .allowMissing:
      pick(
        "Phát hành dù thiếu việc bắt buộc.",
        "Publishes though something that must be held is missing."
      )
    case .releaseNumber: pick("Số của bản phát hành.", "The number of the release.")
    case .releaseNumbers: pick("Số của các bản phát hành.", "The numbers of the releases.")
    case .draft: pick("So với bản nháp.", "Compares with the draft.")
    case .ledgerWork: pick("Việc cần làm.", "What to do.")
    case .backupFile: pick("Tệp mới cho backup.", "The new file, for backup.")
    case .host: pick("Địa chỉ để nghe.", "The address to listen at.")
    case .port: pick("Cổng; 0 là cổng trống bất kỳ.", "The port; 0 for any free one.")
    case .behindProxy:
      pick(
        "Phía trước có máy chủ HTTPS, ghi địa chỉ khách vào X-Forwarded-For.",
        "An HTTPS server is in front and writes the client's address to X-Forwarded-For."
      )
    case .plain: pick("Không nén bằng gzip.", "Never compresses with gzip.")
    case .metrics:
      pick("Trả số liệu Prometheus ở /metrics.", "Shows Prometheus metrics at /metrics.")
    case .logRequests:
      pick(
        "In mỗi lần trả lời: loại, mã, số byte; không bao giờ in đường dẫn.",
        "Prints each answer: topic, status, bytes; never a path."
      )
    case .requestRate:
      pick(
        "Số yêu cầu mỗi giây cho mỗi khách; 0 là không giới hạn.",
        "Requests per second of one client; 0 for no limit."
      )
    case .person: pick("Mã người trong staff.yaml.", "The person's identifier in staff.yaml.")
    case .address:
      pick(
        "Địa chỉ HTTPS của máy chủ; được nhớ cho lần sau.",
        "The HTTPS address of the server; kept for the next time."
      )
    case .handOut: pick("Ghi tờ hướng dẫn để in.", "Writes a sheet to print.")
    case .replace:
      pick("Thay đường dẫn cũ; đường dẫn cũ ngừng.", "Replaces the old link, which stops working.")
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
    case .paper: pick("Loại giấy, xem --list.", "The kind of paper, see --list.")
    case .fairOfPaper:
      pick("Chỉ phiên chợ này (mã hoặc tên).", "Of this fair only (id or name).")
    case .personOfPaper:
      pick("Chỉ người này (mã hoặc tên).", "Of this person only (id or name).")
    case .printFolder:
      pick("Ghi vào thư mục này thay vì Exports/.", "Writes here instead of Exports/.")
    case .sinceRelease:
      pick(
        "Đánh dấu thay đổi so với bản phát hành này; mặc định là bản trước.",
        "Marks what changed since this release; by default the one before."
      )
    case .paperFormat:
      pick("Chỉ dạng này. Dùng được nhiều lần.", "This format only. May be given more than once.")
    case .printDraft: pick("In bản nháp.", "Prints the draft.")
    case .listPapers: pick("Chỉ liệt kê các loại giấy.", "Only lists the kinds of paper.")
    }
  }

  /// The word for the value of an option or argument, between angle brackets.
  public func valueName(of option: OptionWord) -> String {
    switch option {
    case .workspace: pick("thư-mục", "folder")
    case .year: pick("năm", "year")
    case .language, .spokenLanguage: pick("ngôn-ngữ", "language")
    case .steps, .seconds, .prove, .threads: pick("số", "number")
    case .seed, .eventCount, .peopleCount: pick("số", "number")
    case .family: pick("họ", "family")
    case .problemFile: pick("bài-toán", "problem")
    case .planFile: pick("kế-hoạch", "plan")
    case .author: pick("tên", "name")
    case .moment: pick("giờ", "time")
    case .message: pick("nội-dung", "text")
    case .releaseNumber, .releaseNumbers: pick("số", "number")
    case .ledgerWork: pick("việc", "action")
    case .backupFile: pick("tệp", "file")
    case .planAnew, .allowMissing, .draft, .fromScratch: ""
    case .out, .problemOut, .log, .certificate, .certificateToCheck: pick("tệp", "file")
    case .calendarFiles: pick("tệp", "file")
    case .day, .firstDay, .untilDay: pick("ngày", "day")
    case .ownAddress: pick("thư", "address")
    case .lastDay: pick("ngày-cuối", "last-day")
    case .host, .address: pick("địa-chỉ", "address")
    case .port, .requestRate: pick("số", "number")
    case .person: pick("mã-người", "person")
    case .handOut: pick("tệp", "file")
    case .behindProxy, .plain, .metrics, .logRequests, .replace: ""
    case .fair: pick("phiên-chợ", "fair")
    case .publicText: pick("dòng-chữ", "text")
    case .added, .absent: pick("đơn-vị", "vendor")
    case .listFile: pick("danh-sách", "list")
    case .event: pick("sự-kiện", "event")
    case .paper: pick("giấy", "paper")
    case .fairOfPaper: pick("phiên-chợ", "fair")
    case .personOfPaper: pick("người", "person")
    case .printFolder: pick("thư-mục", "folder")
    case .paperFormat: pick("dạng", "format")
    case .sinceRelease: pick("số", "number")
    case .printDraft, .listPapers: ""
    case .brief, .dryRun, .csv, .anew, .version, .same, .apply, .help: ""
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
