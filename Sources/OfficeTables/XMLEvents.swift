import CLibXML2

/// One step through an XML document.
enum XMLEvent {
  case start(String, attributes: [String: String], isEmpty: Bool)
  case end(String)
  case text(String)
}

/// Walks through XML and hands over each step; names are without their prefixes.
///
/// libxml2's reader is made, used and freed in this function. It gets no network, replaces no
/// entity, and a document type, which no workbook has, ends the walk.
///
/// - Returns: whether the document was well-formed to its end.
func walkXML(_ bytes: [UInt8], _ visit: (XMLEvent) throws(TableTrouble) -> Void)
  throws(TableTrouble) -> Bool
{
  let options =
    XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    | XML_PARSE_NOCDATA.rawValue
  guard bytes.count < Int(Int32.max) else { throw .tooLarge }
  var copy = bytes.map { CChar(bitPattern: $0) }
  copy.append(0)
  let size = Int32(bytes.count)
  var trouble: TableTrouble?
  let isWhole = copy.withUnsafeBufferPointer { buffer in
    guard let reader = xmlReaderForMemory(buffer.baseAddress, size, nil, nil, Int32(options)) else {
      return false
    }
    defer { xmlFreeTextReader(reader) }
    var status = xmlTextReaderRead(reader)
    while status == 1 {
      // 10: a document type, 5: a reference to an entity that it would define.
      let kind = xmlTextReaderNodeType(reader)
      if kind == 10 || kind == 5 { return false }
      do throws(TableTrouble) {
        if let event = event(kind, reader) { try visit(event) }
      } catch {
        trouble = error
        return false
      }
      status = xmlTextReaderRead(reader)
    }
    return status == 0
  }
  if let trouble { throw trouble }
  return isWhole
}

private func event(_ kind: Int32, _ reader: xmlTextReaderPtr) -> XMLEvent? {
  switch kind {
  case 1:
    let isEmpty = xmlTextReaderIsEmptyElement(reader) == 1
    return .start(name(reader), attributes: attributes(reader), isEmpty: isEmpty)
  case 15: return .end(name(reader))
  case 3, 4, 13, 14: return .text(string(xmlTextReaderConstValue(reader)))
  default: return nil
  }
}

private func attributes(_ reader: xmlTextReaderPtr) -> [String: String] {
  var result: [String: String] = [:]
  while xmlTextReaderMoveToNextAttribute(reader) == 1 {
    result[name(reader)] = string(xmlTextReaderConstValue(reader))
  }
  xmlTextReaderMoveToElement(reader)
  return result
}

private func name(_ reader: xmlTextReaderPtr) -> String {
  string(xmlTextReaderConstLocalName(reader))
}

private func string(_ text: UnsafePointer<UInt8>?) -> String {
  text.map { String(cString: $0) } ?? ""
}
