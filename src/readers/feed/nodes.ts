// What xml2js makes of an element is a string, or an object with its text under "_", its attributes under "$" and arrays of children under
// their names. None of it is trusted to be any of these: each question has an answer for whatever is there.

/** The text right inside an element, markers of what was set aside included; "" where there is none. */
export function textOf(node: unknown): string {
  if (typeof node === 'string') return node
  const text = property(node, '_')
  return typeof text === 'string' ? text : ''
}

/** An attribute, or null. */
export function attributeOf(node: unknown, name: string): string | null {
  const value = property(property(node, '$'), name)
  return typeof value === 'string' ? value : null
}

/** An element's children of one name, in the order of the document. */
export function childrenOf(node: unknown, name: string): readonly unknown[] {
  const children = property(node, name)
  return Array.isArray(children) ? children : []
}

/** The children of several names, all of the first name first. */
export function allOf(node: unknown, ...names: readonly string[]): readonly unknown[] {
  return names.flatMap((name) => childrenOf(node, name))
}

function property(node: unknown, name: string): unknown {
  return typeof node === 'object' && node !== null && Object.hasOwn(node, name) ? Reflect.get(node, name) : undefined
}
