/// Groups of those that are near each other, directly or through others, by the last of each.
func connectedComponents<Element>(
  of all: [Element],
  by isNear: (Element, Element) -> Bool
) -> [[Element]] {
  var components: [[Element]] = []
  for one in all {
    var merged = [one]
    components.removeAll { component in
      guard component.contains(where: { isNear(one, $0) }) else { return false }
      merged += component
      return true
    }
    components.append(merged)
  }
  return components
}
