"""An ugly workbook: titles above, merged headings in two rows, odd order, numbers as text, NFD."""
import sys, unicodedata, zipfile
from xml.sax.saxutils import escape
def c(ref, v, s=0):
    if v is None: return f'<c r="{ref}" s="{s}"/>'
    if isinstance(v, (int, float)): return f'<c r="{ref}" s="{s}"><v>{v}</v></c>'
    return f'<c r="{ref}" s="{s}" t="inlineStr"><is><t>{escape(v)}</t></is></c>'
rows = {
 1: {'A': 'SỞ CÔNG THƯƠNG (mẫu bịa để kiểm thử)'},
 3: {'A': 'DANH SÁCH ĐƠN VỊ THAM GIA PHIÊN CHỢ'},
 5: {'A': 'STT', 'B': 'Sản phẩm', 'C': 'Tên đơn vị', 'D': 'Người liên hệ', 'F': 'Số gian hàng', 'G': 'Ngày đăng ký'},
 6: {'D': 'Họ và tên', 'E': 'SĐT'},
 7: {'A': '(1)', 'B': '(2)', 'C': '(3)', 'D': '(4)', 'E': '(5)', 'F': '(6)', 'G': '(7)'},
 8: {'A': 'I. Khu OCOP'},
 9: {'A': 1, 'B': 'Chè búp khô', 'C': unicodedata.normalize('NFD', 'HTX chè Suối Bịa'), 'D': 'Nguyễn Thị Mẫu', 'E': 900000991, 'F': '2', 'G': 46363},
 10: {'A': 2, 'B': 'Mật ong', 'C': 'Tổ hợp tác ong Đồi Thử', 'D': 'Trần Văn Thử', 'E': '0900 000 992', 'F': 1, 'G': '7/12/2026'},
 11: {'A': 'Tổng cộng', 'F': 3},
}
sheet = ''.join(f'<row r="{r}">' + ''.join(c(f'{k}{r}', v, 1 if (k == 'G' and isinstance(v, int)) else 0) for k, v in cs.items()) + '</row>' for r, cs in rows.items())
merges = ['A1:G1', 'A3:G3', 'A5:A6', 'B5:B6', 'C5:C6', 'D5:E5', 'F5:F6', 'G5:G6', 'A8:G8']
ns = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
parts = {
 '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>',
 '_rels/.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
 'xl/workbook.xml': f'<workbook {ns}><sheets><sheet name="Đăng ký" sheetId="1" r:id="rId1"/></sheets></workbook>',
 'xl/_rels/workbook.xml.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
 'xl/styles.xml': f'<styleSheet {ns}><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
 'xl/worksheets/sheet1.xml': f'<worksheet {ns}><sheetData>{sheet}</sheetData><mergeCells>' + ''.join(f'<mergeCell ref="{m}"/>' for m in merges) + '</mergeCells></worksheet>',
}
with zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED) as z:
    for name, text in parts.items():
        z.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), text, zipfile.ZIP_DEFLATED)
