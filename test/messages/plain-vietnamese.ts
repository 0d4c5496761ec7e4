// What every sentence for users has to be.

const technical =
  /\b(null|undefined|NaN|Infinity|object|error|exception|rule|cell|sheet|snapshot|patch|JSON|XML|regex|parse|float|integer|array)\b/i;

export function expectPlainVietnamese(sentence: string): void {
  expect(sentence).toBe(sentence.normalize('NFC'));
  expect(sentence).not.toMatch(technical);
  expect(sentence).not.toMatch(/ {2}|\( *\)|“”| [,;:]| \.(?!xls)|\.\./);
  expect(sentence).toMatch(/[.?]$/);
  expect(sentence.length).toBeLessThan(480);
}
