internal import CLibical
internal import Glibc

/// A component of libical that has no parent, and is owned here.
///
/// Ownership: `icalcomponent_free` frees a component with everything in it, but silently does
/// nothing for one that has a parent. So only a root is ever owned: adding a component to
/// another one consumes it, and the root's end frees the whole tree. Properties, values and
/// parameters belong to the component from the moment they are added. Use inside `Libical.use`.
struct Component: ~Copyable {
  private let root: OpaquePointer

  init(_ kind: icalcomponent_kind) throws(CalendarEncodingError) {
    guard let root = icalcomponent_new(kind) else { throw .library(Libical.complaint) }
    self.root = root
  }

  deinit {
    icalcomponent_free(root)
  }

  /// Hands the component to a parent, which frees it.
  private consuming func released() -> OpaquePointer {
    let pointer = root
    discard self
    return pointer
  }

  /// Adds a child, which from now on belongs to this component.
  func add(_ child: consuming Component) {
    icalcomponent_add_component(root, child.released())
  }

  /// Adds a property fresh from one of libical's `icalproperty_new_…` functions.
  func add(_ property: OpaquePointer?) throws(CalendarEncodingError) {
    guard let property else { throw .library(Libical.complaint) }
    icalcomponent_add_property(root, property)
  }

  /// Adds an X- property, whose value is text.
  func add(x name: String, _ text: String) throws(CalendarEncodingError) {
    let property = icalproperty_new_x(XText.disguised(text))
    icalproperty_set_x_name(property, name)
    try add(property)
  }

  /// The component in bytes: escaped, folded, with CRLF.
  func encoded() throws(CalendarEncodingError) -> [UInt8] {
    guard icalcomponent_count_errors(root) == 0, let text = icalcomponent_as_ical_string_r(root)
    else { throw .library(Libical.complaint) }
    defer { icalmemory_free_buffer(text) }
    let bytes = XText.revealed(UnsafeRawBufferPointer(start: text, count: strlen(text)))
    return FoldedLineEnds.mended(bytes)
  }
}
