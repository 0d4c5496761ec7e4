// What is told of the XML of a part, element by element.

export type Attributes = Readonly<Record<string, string | undefined>>;

/** Places are counted in UTF-16 units from the start of the text, those that were skipped included. */
export interface XmlHandler {
  /** `end` is the place after ">"; `depth` is 1 for the root. */
  open(name: string, attributes: Attributes, depth: number, end: number, selfClosing: boolean): void;
  /** Also comes after `open` for a self-closing element, with the same `end`. */
  close?(name: string, depth: number, end: number): void;
  text?(text: string): void;
}
