// XML as text. Only this file makes it: what a person wrote goes through text() or an attribute and is escaped there,
// anything else does not compile.

declare const written: unique symbol;

/** Finished XML: elements and escaped text. */
export type Xml = string & { readonly [written]: true };

/** Undefined ones are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': ' ',
};

/** What XML cannot hold as it is, or not at all (XML 1.0, 2.2 and 2.4). */
const UNSAFE = /[&<>"\p{Cc}\uFFFE\uFFFF]/u;
const EACH_UNSAFE = new RegExp(UNSAFE, 'gu');

/** Text of an element; characters that XML cannot hold are dropped. */
export function text(value: string): Xml {
  return (UNSAFE.test(value) ? value.replace(EACH_UNSAFE, (one) => ENTITIES[one] ?? '') : value) as Xml;
}

/** Pieces one after another. */
export function joined(pieces: readonly Xml[]): Xml {
  return pieces.join('') as Xml;
}

export const nothing = '' as Xml;

/** `<name attributes>children</name>`; an empty tag where there are no children. */
export function element(name: string, attributes: Attributes, ...children: readonly Xml[]): Xml {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) tag += ` ${key}="${typeof value === 'number' ? value : text(value)}"`;
  }
  const inside = children.join('');
  return (inside === '' ? `${tag}/>` : `${tag}>${inside}</${name}>`) as Xml;
}

/** `<name w:val="value"/>`. */
export function valued(name: string, value: string | number): Xml {
  return element(name, { 'w:val': value });
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A part of the package: one element with its declaration. */
export function part(root: Xml): string {
  return DECLARATION + root;
}
