import Bilingual

/// A whole HTML document: one file that asks the network for nothing and runs no script.
struct Page {
  var language: Language
  var title: String
  var style: Markup
  var body: Markup

  var bytes: [UInt8] {
    let page: Markup = """
      <!doctype html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width,initial-scale=1">
      <meta http-equiv="Content-Security-Policy" \
      content="default-src 'none';style-src 'unsafe-inline'">
      <title>\(title)</title>
      <style>
      \(PageStyle.base)\(style)</style>
      </head>
      <body>
      \(body)</body>
      </html>

      """
    return Array(page.source.utf8)
  }
}
