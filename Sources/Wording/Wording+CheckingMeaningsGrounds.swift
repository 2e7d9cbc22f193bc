/// Meanings of the keys of `grounds.yaml` and `booths.yaml`, and of the columns of `stalls.csv`.
let groundMeanings: [String: (String, String)] = [
  "grounds.groups": (
    "Các nhóm hàng: hàng cùng nhóm là cùng mặt hàng.", "Groups of goods that are much the same."
  ),
  "grounds.rules": (
    "Quy tắc giao gian, cho mọi phiên chợ.", "How stalls are given out, at all fairs."
  ),
  "grounds.grounds": ("Mặt bằng của các địa điểm.", "The grounds of the venues."),
  "goods-group.food": (
    "Hàng ăn uống, nên ở gần nước.", "Whether it is eaten, and had better stand near water."
  ),
  "goods-group.gives": (
    "Gây ra gì cho gian bên: smell (mùi), noise (ồn).", "What its neighbours bear: smell, noise."
  ),
  "goods-group.minds": (
    "Kỵ gì: smell (mùi), noise (ồn).", "What it cannot bear: smell, noise."
  ),
  "booth-rules.same-goods": (
    "Gian cùng nhóm hàng: apart (không kề nhau), together (nên kề nhau), free (thế nào cũng được).",
    "Stalls of one group of goods: `apart`, `together`, or `free`."
  ),
  "booth-rules.zoning": (
    "Gian có khu: firm (chỉ giao cho đơn vị của khu), preferred (nên), free (không xét).",
    "Stalls of a zone: `firm` for its vendors only, `preferred`, or `free`."
  ),
  "booth-rules.order": (
    "Ai được chọn trước, lần lượt: registered (đăng ký sớm), more-booths (thuê nhiều gian), local (trong tỉnh), fewer-good-stalls (trong năm ít được gian tốt). Còn bằng nhau thì bốc thăm.",
    "Who chooses first, one after the other: registered earlier, more-booths, local, fewer-good-stalls this year. What is still equal is drawn."
  ),
  "booth-rules.near": (
    "Cách cổng, sân khấu, vòi nước không quá mấy ô thì là gần.",
    "Squares within which a gate, a stage or a tap is near."
  ),
  "booth-rules.apart": (
    "Gian gây mùi, ồn và gian kỵ nó phải cách quá mấy ô.",
    "Squares beyond which nobody is disturbed."
  ),
  "booth-rules.weights": ("Điều gì quan trọng hơn.", "What counts for more."),
  "booth-weights.choice": (
    "Gian tốt cho ai được chọn trước.", "The better stalls go to those who choose first."
  ),
  "booth-weights.rotation": (
    "Ai đã được gian tốt trong năm thì nhường.",
    "Whoever had good stalls this year leaves them to others."
  ),
  "booth-weights.zone": ("Đơn vị đứng trong khu của mình.", "Vendors stand in their own zone."),
  "booth-weights.food-near-water": ("Hàng ăn ở gần nước.", "Food stands near water."),
  "booth-weights.same-goods": (
    "Hàng cùng nhóm cách nhau, hoặc gần nhau, như same-goods.",
    "Stalls of one group keep apart, or together, as `same-goods` says."
  ),
  "booth-weights.disturbance": (
    "Mùi và tiếng ồn xa gian kỵ chúng.", "Smells and noise stand away from those who mind them."
  ),
  "ground.venue": ("Của địa điểm nào.", "The venue it belongs to."),
  "ground.map": (
    "Sơ đồ, mỗi dòng một hàng ô: số gian như A12, . là lối đi, CV cổng vào, SK sân khấu, VN vòi nước. Gian liền nhau trong hàng thì kề nhau.",
    "The drawing, a row of squares each: a stall such as A12, . for a way, `gate`, `stage`, `tap`. Stalls beside each other in a row stand wall to wall."
  ),
  "ground.power": (
    "Những gian có điện; không ghi thì gian nào cũng có.",
    "Stalls with power; all of them where nothing is written."
  ),
  "ground.water": ("Những gian có nước.", "Stalls with water."),
  "ground.corners": (
    "Những gian góc; không ghi thì là hai đầu mỗi dãy.",
    "Corner stalls; the ends of rows where nothing is written."
  ),
  "ground.area": ("Mỗi gian mấy mét vuông.", "Square metres of a stall."),
  "ground.zones": ("Các khu và số gian của mỗi khu.", "Zones, with their stalls and quotas."),
  "ground-zone.name": (
    "Tên khu, như cột zone trong vendors.csv.", "Its name, as in the column `zone` of vendors.csv."
  ),
  "ground-zone.stalls": ("Những gian dành cho khu ấy.", "Stalls meant for it."),
  "ground-zone.quota": (
    "Các đơn vị của khu được nhiều nhất mấy gian.", "Booths its vendors have at most."
  ),
  "booths.fairs": ("Các phiên chợ có điều ghi riêng.", "Fairs with something of their own."),
  "fair-booths.fair": ("Phiên chợ nào.", "Which fair."),
  "fair-booths.ground": (
    "Mặt bằng nào; không ghi thì của địa điểm đã chốt, hoặc địa điểm muốn chọn.",
    "Its ground; that of its settled or preferred venue where nothing is written."
  ),
  "fair-booths.seed": (
    "Dòng chữ công khai để bốc thăm, như kết quả xổ số của một ngày đã báo trước.",
    "The public text from which lots are drawn, such as the lottery result of a day told beforehand."
  ),
  "fair-booths.same-goods": ("Thay same-goods chung.", "Instead of the common `same-goods`."),
  "fair-booths.zoning": ("Thay zoning chung.", "Instead of the common `zoning`."),
  "fair-booths.quotas": ("Số gian của các khu tại phiên này.", "Quotas of zones at this fair."),
  "quota.zone": ("Khu.", "The zone."),
  "quota.booths": ("Nhiều nhất mấy gian.", "Booths its vendors have at most."),
  "stalls.csv.event": ("Phiên chợ.", "The fair."),
  "stalls.csv.vendor": ("Đơn vị.", "The vendor."),
  "stalls.csv.stalls": ("Các gian, cách nhau dấu cách.", "Its stalls with spaces between."),
  "stalls.csv.booths": (
    "Muốn mấy gian; không ghi thì bằng số gian đang có.",
    "Stalls it wants; as many as it has where nothing is written."
  ),
  "stalls.csv.turn": ("Lượt chờ, nếu chưa có gian.", "Its turn, where it waits for a stall."),
]
