/// How pages look: on a wide screen, on a phone, in the dark and on paper.
enum PageStyle {
  /// Colours for kinds of event; a kind beyond them starts again at the first.
  static let colours = 8

  /// What all pages share.
  ///
  /// System fonts, because a page must not ask the network for anything.
  static let base: Markup = """
    :root{color-scheme:light dark;--paper:#fff;--ink:#1d2327;--soft:#5c6670;--line:#d5dadd;
    --sheet:#fafbfb;--accent:#8a2b0f;--weekend:#eef1f2;--holiday:#fbd9cf;--never:#f3ead0;
    --moon:#8a6d1a;--site:.38;
    --k0:#c2410c;--k1:#1d5fbf;--k2:#15803d;--k3:#86309b;--k4:#0f7d86;--k5:#a3124f;--k6:#6b6b00;
    --k7:#4b5563}
    @media (prefers-color-scheme:dark){:root{--paper:#15191c;--ink:#e7eaec;--soft:#a3adb5;
    --line:#39424a;--sheet:#1b2024;--accent:#ff9a76;--weekend:#242b30;--holiday:#5a2a1e;
    --never:#433a1d;--moon:#e0c15c;
    --k0:#ff8a4c;--k1:#6ea8fe;--k2:#4ade80;--k3:#d08be8;--k4:#4fd1d9;--k5:#fb7fae;--k6:#d3d04a;
    --k7:#a8b3c0}}
    *{box-sizing:border-box}
    body{margin:0 auto;padding:1.5rem 1.25rem 3rem;max-width:84rem;background:var(--paper);
    color:var(--ink);font:16px/1.5 system-ui,"Segoe UI","Noto Sans",Roboto,Arial,sans-serif}
    h1{font-size:1.9rem;line-height:1.2;margin:.2rem 0 .3rem}
    h2{font-size:1.2rem;margin:2.2rem 0 .6rem;padding-bottom:.25rem;border-bottom:2px solid
    var(--accent)}
    p{margin:.3rem 0}.soft{color:var(--soft)}small,.small{font-size:.86rem}
    table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
    th{text-align:left;font-size:.82rem;color:var(--soft);font-weight:600}
    th,td{padding:.45rem .6rem;border-bottom:1px solid var(--line);vertical-align:top}
    .number{text-align:right}.centre{text-align:center}
    a{color:inherit}

    """

  /// The page of the year on top of `base`.
  static let year: Markup =
    """
    .totals{display:flex;flex-wrap:wrap;gap:.5rem 2rem;margin:1rem 0 0;padding:0;list-style:none}
    .totals b{font-size:1.5rem;display:block;line-height:1.2}
    .legend{display:flex;flex-wrap:wrap;gap:.35rem 1.3rem;margin:.6rem 0 0;padding:0;
    list-style:none;font-size:.86rem}
    .legend svg{width:1.5em;height:1em;vertical-align:-.12em;margin-right:.4em}
    .year svg{width:100%;height:auto;display:block;break-inside:avoid}.year.phone{display:none}
    svg text{fill:var(--ink)}svg text.month{font-weight:700;fill:var(--accent)}
    svg text.day,svg text.moon{font-size:10px;fill:var(--soft)}svg text.moon{fill:var(--moon)}
    .phone text.day,.phone text.moon{font-size:8px}
    svg text.name,svg text.feast{paint-order:stroke;stroke:var(--sheet);stroke-opacity:.75;
    stroke-width:2.5px}
    svg text.feast{font-style:italic;fill:var(--accent)}
    svg a{text-decoration:none}svg a:hover text{text-decoration:underline}
    .ground{fill:var(--sheet);stroke:var(--line)}.weekend{fill:var(--weekend)}
    .holiday{fill:var(--holiday)}.never{fill:var(--never)}
    path.moon{stroke:var(--moon);stroke-dasharray:2 3;fill:none}
    .market{fill:var(--paper)}.site{opacity:var(--site)}
    .k0{fill:var(--k0)}.k1{fill:var(--k1)}.k2{fill:var(--k2)}.k3{fill:var(--k3)}
    .k4{fill:var(--k4)}.k5{fill:var(--k5)}.k6{fill:var(--k6)}.k7{fill:var(--k7)}
    .gaps li{margin:.35rem 0;max-width:60rem}
    .events .name{font-weight:600}.events tr:target{outline:2px solid var(--accent)}
    .events .heading th{padding-top:1.1rem;font-size:1rem;color:var(--accent)}
    .kind{display:inline-block;width:.7em;height:.7em;border-radius:.15em;margin-right:.35em}
    .events td.day{white-space:nowrap}
    @media screen and (max-width:700px){
    body{padding:1rem .8rem 2rem}h1{font-size:1.45rem}
    .year.wide{display:none}.year.phone{display:block}
    .totals{gap:.4rem 1.3rem}.totals b{font-size:1.2rem}
    .events thead{display:none}.events tr,.events td,.events th{display:block;border:0}
    .events td{padding:.1rem 0}.events tr{padding:.6rem 0;border-bottom:1px solid var(--line)}
    .events tr.heading{border:0;padding-bottom:0}.events .heading th{padding:.4rem 0 0}
    .events td[data-label]::before{content:attr(data-label) ": ";color:var(--soft);
    font-size:.86rem}
    .events td.number{display:none}
    }
    @media print{
    @page{size:A4 landscape;margin:12mm}
    :root{color-scheme:light;font-size:11px}body{max-width:none;padding:0;font-size:11px}
    h2,.heading{break-after:avoid}tr,.legend{break-inside:avoid}thead{display:table-header-group}
    *{-webkit-print-color-adjust:exact;print-color-adjust:exact}
    }

    """

  /// A sheet to be printed and signed, on top of `base`.
  static let sheet: Markup = """
    body{max-width:75rem}.head{display:flex;justify-content:space-between;gap:2rem;
    text-align:center;margin-bottom:1.4rem}.head p{margin:0}
    .rule::after{content:"";display:block;width:100%;margin:.2rem auto 0;border-bottom:1px solid}
    .head .rule{width:max-content;max-width:100%;margin:0 auto}.rule.short::after{width:40%}
    h1{text-align:center;font-size:1.3rem}.subtitle{text-align:center;margin-bottom:1rem}
    h2{border:0;margin-bottom:.3rem}.scroll{overflow-x:auto;margin-bottom:.6rem}
    .sheet th,.sheet td{border:1px solid var(--line);padding:.3rem .45rem}
    .sheet.narrow{width:auto}.sheet thead th{text-align:center}
    .sheet tbody th{background:var(--weekend);color:var(--ink)}.total td{font-weight:700}
    .unbroken{white-space:nowrap}
    .foot{display:flex;justify-content:flex-end;margin-top:2rem;text-align:center}
    .foot .name{margin-top:4.5rem;font-weight:700}
    @media screen and (max-width:700px){body{padding:1rem .8rem 2rem}
    .head{flex-direction:column;gap:.8rem}
    .cards,.cards tbody,.cards tr,.cards th,.cards td{display:block;width:100%;text-align:left}
    .cards tr{padding:.4rem .5rem;border:1px solid var(--line);margin-top:-1px}
    .cards tbody th,.cards td{border:0;padding:.05rem 0;background:none}
    .cards tr:has(th){background:var(--weekend)}
    .cards thead,.cards td:empty{display:none}
    .cards td[data-label]::before{content:attr(data-label) ": ";color:var(--soft);
    font-size:.86rem;font-weight:400}}
    @media print{@page{size:A4 landscape;margin:20mm 15mm 20mm 30mm}
    :root{color-scheme:light;--paper:#fff;--ink:#000;--soft:#000;--line:#000;--weekend:#eee}
    body{max-width:none;padding:0;font:11pt/1.35 "Times New Roman","Liberation Serif",serif}
    thead{display:table-header-group}tr{break-inside:avoid}.foot{break-inside:avoid}
    .scroll{overflow:visible}.sheet{width:calc(100% - 2px);margin:1px}}

    """
}
