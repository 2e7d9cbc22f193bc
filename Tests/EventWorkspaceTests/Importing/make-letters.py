"""Letters in the old encodings, from tables that are not ours: glibc's iconv and Python's cp1258.

VNI has no table in either, so its lines are written out from the VNI-Win chart below.
Run: python3 make-letters.py > letters.txt
"""
import subprocess, unicodedata
bases = "aăâeêioôơuưy"
tones = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"]
nfc = lambda s: unicodedata.normalize("NFC", s)
small = [nfc(b + t) for b in bases for t in tones] + ["đ"]
for letter in small + list("ĂÂÊÔƠƯĐ"):
    out = subprocess.run(["iconv", "-f", "UTF-8", "-t", "TCVN5712-1"], input=letter.encode(), capture_output=True).stdout
    print("tcvn3", letter, out.hex())
for letter in small + [l.upper() for l in small]:
    parts = unicodedata.normalize("NFD", letter)
    tone = "".join(c for c in parts if c in "\u0300\u0309\u0303\u0301\u0323")
    base = nfc("".join(c for c in parts if c not in "\u0300\u0309\u0303\u0301\u0323"))
    print("windows1258", letter, (base + tone).encode("cp1258").hex())
# VNI-Win: what is typed for each letter, as Latin-1.
vni = """a aø aû aõ aù aï|aê aè aú aü aé aë|aâ aà aå aã aá aä|e eø eû eõ eù eï|eâ eà eå eã eá eä|i ì æ ó í ò
o oø oû oõ où oï|oâ oà oå oã oá oä|ô ôø ôû ôõ ôù ôï|u uø uû uõ uù uï|ö öø öû öõ öù öï|y yø yû yõ yù î""".replace("\n", "|").replace("|", " ").split()
for letter, typed in zip(small, vni + ["ñ"], strict=True):
    print("vni", letter, typed.encode("latin-1").hex())
    print("vni", letter.upper(), typed.upper().encode("latin-1").hex())
