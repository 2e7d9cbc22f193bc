/// Why `Exports` could not be written.
extension Wording {
  package func exportsBusy(_ folder: String) -> Remark {
    remark(
      "một lần chạy khác đang ghi \(folder)",
      "another run is writing \(folder)",
      fix: "đợi nó xong rồi chạy lại",
      "wait for it and run again"
    )
  }

  package func exportsUnsafePath(_ path: String) -> Remark {
    remark(
      "không ghi \(quoted(path)): đường dẫn ra ngoài thư mục xuất",
      "\(quoted(path)) is not written: it would lie outside the exports",
      fix: "dùng đường dẫn bên trong, không có “..”",
      "use a path inside, without “..”"
    )
  }

  package func exportsIsLink(_ folder: String) -> Remark {
    remark(
      "\(folder) là một liên kết, không phải thư mục",
      "\(folder) is a link, not a folder",
      fix: "thay bằng một thư mục thật",
      "put a real folder in its place"
    )
  }
}
