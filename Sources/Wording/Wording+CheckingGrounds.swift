/// What can be wrong with grounds and stalls.
extension Wording {
  package func unknownMapWord(_ word: String) -> Remark {
    remark(
      "sơ đồ không hiểu \(quoted(word))",
      "the map does not know \(quoted(word))",
      fix:
        "mỗi ô một từ cách nhau dấu cách: số gian như A12, . là lối đi, CV cổng vào, SK sân khấu, VN vòi nước",
      "one word a square with spaces between: a stall such as A12, . for a way, gate, stage or tap"
    )
  }

  package func mapWithoutStalls() -> Remark {
    remark(
      "sơ đồ này không có gian nào",
      "this map has no stalls",
      fix: "viết số gian vào các ô, ví dụ: A1 A2 . A3",
      "write stalls into its squares, for example: A1 A2 . A3"
    )
  }

  package func tooManyStalls(most: Int) -> Remark {
    remark(
      "sơ đồ này có hơn \(most) gian",
      "this map has more than \(most) stalls",
      fix: "chia thành nhiều mặt bằng",
      "divide it into several grounds"
    )
  }

  package func unknownStall(_ name: String) -> Remark {
    remark(
      "mặt bằng không có gian \(quoted(name))",
      "the ground has no stall \(quoted(name))",
      fix: "sửa lại, hoặc vẽ thêm gian ấy vào map trong grounds.yaml",
      "correct it, or draw it in the map of grounds.yaml"
    )
  }

  package func stallOrTurn() -> Remark {
    remark(
      "dòng này phải có đúng một trong hai ô: stalls (các gian) hoặc turn (lượt chờ)",
      "this row needs one of two cells: stalls, or turn for one who waits",
      fix: "điền một ô, để trống ô kia",
      "fill one and leave the other empty"
    )
  }
}
