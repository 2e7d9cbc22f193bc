import Bilingual
import PromotionModel
import Wording

enum EquipmentFileKeys {
  static let equipment = Key(
    "equipment",
    Shape<[Equipment]>.list(of: .equipmentItem, atLeast: 0),
    .required,
    example: "[{id: stage, name: Sân khấu, unit: bộ, quantity: 1}]"
  )
  static let table = KeyTable("equipment", [equipment])
}

extension Shape where Value == [Equipment] {
  static let equipment = Shape.mapping(EquipmentFileKeys.table) { fields, checker in
    fields.read(EquipmentFileKeys.equipment, &checker)
  }
}

enum EquipmentKeys {
  static let id = CommonKeys.id("booth-frames")
  static let name = CommonKeys.name("Khung gian hàng")
  static let english = CommonKeys.english("Booth frame")
  static let unit = Key(
    "unit",
    Shape<BilingualText>.bilingual,
    .required,
    example: "{vi: bộ, en: sets}"
  )
  static let quantity = Key("quantity", Shape<Int>.whole(0...100_000), .required, example: "80")
  static let turnaround = Key(
    "turnaround",
    Shape<Int>.whole(0...100),
    .optional(standard: "0"),
    example: "1"
  )
  static let table = KeyTable("equipment-item", [id, name, english, unit, quantity, turnaround])
}

extension Shape where Value == Equipment {
  static let equipmentItem = Shape.mapping(EquipmentKeys.table) { fields, checker in
    let id = fields.read(EquipmentKeys.id, &checker)
    let name = fields.name(EquipmentKeys.name, EquipmentKeys.english, &checker)
    let unit = fields.read(EquipmentKeys.unit, &checker)
    let quantity = fields.read(EquipmentKeys.quantity, &checker)
    let turnaround = fields.read(EquipmentKeys.turnaround, or: 0, &checker)
    guard let id, let name, let unit, let quantity else { return nil }
    return Equipment(
      id: .init(id),
      name: name,
      unit: unit,
      quantity: quantity,
      turnaround: turnaround
    )
  }
}
