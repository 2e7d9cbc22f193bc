/// What `phiencho doctor` says.
extension Wording {
  public func doctorFont(_ family: String) -> String {
    pick("phông chữ \(family)", "font \(family)")
  }
  public func doctorInstall(_ package: String) -> String {
    pick("cài đặt: sudo apt-get install \(package)", "install it: sudo apt-get install \(package)")
  }
  public func doctorYears(_ years: [Int]) -> String {
    let list = years.map(String.init).joined(separator: ", ")
    return pick("các năm: \(list)", "years: \(list)")
  }
  public var doctorNothing: String { pick("không thấy", "not found") }
  public var doctorNoWorkspace: String {
    pick(
      "chạy trong thư mục có Events/, hoặc ghi đường dẫn: phiencho doctor ĐƯỜNG-DẪN",
      "run it in a folder that has Events/, or name one: phiencho doctor PATH"
    )
  }
  public var doctorWritable: String { pick("ghi được", "can be written") }
  public var doctorNotWritable: String { pick("không ghi được", "cannot be written") }
  public var doctorNotAFolder: String { pick("không phải là thư mục", "is not a folder") }
  public func doctorRename(_ path: String) -> String {
    pick("đổi tên hoặc xóa tệp ấy: \(path)", "rename or remove that file: \(path)")
  }
  public func doctorPermissions(_ path: String) -> String {
    pick("sửa quyền ghi: chmod u+w \(path)", "allow writing: chmod u+w \(path)")
  }
}
