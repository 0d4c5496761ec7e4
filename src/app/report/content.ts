// A draft or a list as it goes onto the clipboard.

export interface Content {
  readonly html: string;
  readonly text: string;
}
