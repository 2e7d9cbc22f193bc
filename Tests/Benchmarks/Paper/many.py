"""Gives one fair of a copied workspace many invented vendors with long names; prints the fair's id.

    many.py WORKSPACE COUNT
"""
import csv
import pathlib
import sys

NAMES = [
    "Công ty cổ phần Giống cây trồng và Vật tư nông nghiệp miền núi – Chi nhánh Đồng Hỷ",
    "HTX Nuôi ong lấy mật và phát triển du lịch cộng đồng An toàn khu", "Hộ kinh doanh Ma Thị Sen",
    "Hợp tác xã Nông nghiệp và Dịch vụ tổng hợp Thượng Nung", "Công ty TNHH Gốm sứ Làng Bát",
]
PEOPLE = ["Nguyễn Thị Hoàng Phương Uyên", "Ma Thế Nghiệp", "Tôn Nữ Quỳnh Trâm Anh", "Lý A Sùng"]
GOODS = [
    "Chè búp khô, chè đinh, chè nõn tôm, miến dong, bột dong riềng", "Giày dép, quần áo, chăn ga gối đệm",
    "Nhựa gia dụng",
]
ZONES = ["OCOP", "Doanh nghiệp trong tỉnh", "Doanh nghiệp ngoài tỉnh", "Viễn thông", ""]


def main():
    root, count = pathlib.Path(sys.argv[1]), int(sys.argv[2])
    year = max(path for path in (root / "Events").iterdir() if path.name.isdigit())
    with open(year / "registrations.csv", newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    fair, keys = rows[0]["event"], list(rows[0])
    rows = [row for row in rows if row["event"] != fair]
    with open(root / "Events/vendors.csv", newline="", encoding="utf-8") as file:
        vendor_keys = next(csv.reader(file))
    with open(root / "Events/vendors.csv", "a", newline="", encoding="utf-8") as file:
        table = csv.DictWriter(file, vendor_keys, restval="")
        for number in range(count):
            table.writerow({
                "id": f"many-{number}", "name": f"{NAMES[number % 5]} số {number}",
                "representative": PEOPLE[number % 4], "phone": f"0900 {number // 1000:03} {number % 1000:03}",
                "address": "xã Thượng Nung", "goods": GOODS[number % 3], "zone": ZONES[number % 5],
            })
            rows.append({"vendor": f"many-{number}", "event": fair, "booths": 1 + number % 2})
    with open(year / "registrations.csv", "w", newline="", encoding="utf-8") as file:
        table = csv.DictWriter(file, keys, restval="")
        table.writeheader()
        table.writerows(rows)
    print(fair)


main()
