"""The tables of a folder of CSV files as PDF by WeasyPrint: prints pages and seconds.

    weasy.py FOLDER OUT     every *.csv below FOLDER, one HTML table each, A4 across as phiencho does

The seconds are those of rendering alone; starting Python and importing WeasyPrint are not counted.
"""
import csv
import html
import logging
import pathlib
import sys
import time

import weasyprint

logging.getLogger("weasyprint").setLevel(logging.ERROR)
STYLE = """
@page { size: A4 landscape; margin: 20mm 15mm 20mm 30mm;
  @top-center { content: counter(page); font: 13pt "Liberation Serif" }
  @bottom-left { content: "Chưa phát hành"; font: 8.5pt "Liberation Serif" } }
body { font: 11pt "Liberation Serif"; margin: 0 }
h1 { font-size: 14pt; text-align: center }
table { border-collapse: collapse; width: 100%; table-layout: fixed }
th, td { border: 0.5pt solid #000; padding: 1.2mm 1.3mm; vertical-align: middle }
th { background: #ebebeb } tr { break-inside: avoid; height: 9mm } td:first-child { text-align: center }
"""

# The shares of width that phiencho gives its columns.
SHARES = {
    "STT": 10, "Tên đơn vị": 46, "Người đại diện": 30, "Điện thoại": 26, "Mặt hàng": 44, "Số gian": 10,
    "Vị trí gian": 13, "Ký nhận": 29, "9:00": 12, "14:00": 12, "17:00": 12, "20:00": 12, "Phần": 12,
}


def document(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    # The printed roster leaves out address, support and note, which only the files have.
    columns = [i for i, name in enumerate(rows[0]) if name not in ("Địa chỉ", "Hỗ trợ kinh phí", "Khu")]
    share = [SHARES.get(rows[0][i], 30) for i in columns]
    cols = "".join(f'<col style="width:{100 * part / sum(share):.2f}%">' for part in share)

    def line(row, tag):
        cells = "".join(f"<{tag}>{html.escape(row[i])}</{tag}>" for i in columns if i < len(row))
        return f"<tr>{cells}</tr>"

    body = "".join(line(row, "td") for row in rows[1:])
    return (
        f'<html lang="vi"><meta charset="utf-8"><style>{STYLE}</style><h1>{path.stem}</h1>'
        f"<table><colgroup>{cols}</colgroup><thead>{line(rows[0], 'th')}</thead>{body}</table></html>"
    )


def main():
    folder, out = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    texts = [(path, document(path)) for path in sorted(folder.rglob("*.csv"))]
    # One small page first, so that fonts are found outside the measurement.
    weasyprint.HTML(string=f"<style>{STYLE}</style><p>Đã").write_pdf()
    pages = 0
    start = time.perf_counter()
    for number, (_, text) in enumerate(texts):
        drawn = weasyprint.HTML(string=text).render()
        pages += len(drawn.pages)
        drawn.write_pdf(out / f"{number}.pdf")
    print(pages, time.perf_counter() - start)


main()
