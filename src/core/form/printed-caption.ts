// "(Ban hành kèm theo Báo cáo số: 105/BC-UBND ngày 06/3/2024 của …)": the line under the title of a form, as printed.

export interface PrintedCaption {
  /** Digits of the report's number; "" where a blank stands for it. */
  readonly number: string;
  readonly symbol: string;
  /** null for what is left blank. */
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
  /** What stands behind "của", blanks of the form included. */
  readonly agency: string;
}

const CAPTION =
  /kèm theo (?:Báo cáo|Văn bản)\s+số\s*:?\s*(\d*)[\s.…_]*\/\s*([\p{L}\d&.-]+)\s*,?\s*ngày[\s.…_]*(.*?)\s*của\s+(.+?)[\s.…)]*$/iu;

/** null for any other line. `line` is in NFC, with single blanks. */
export function readCaption(line: string): PrintedCaption | null {
  const match = CAPTION.exec(line);
  if (!match) return null;
  const [, number = '', symbol = '', date = '', agency = ''] = match;
  return { number, symbol, ...readDate(date), agency };
}

/** "/3/2024", "15/3/2024", "tháng 3 năm 2024", "15 tháng 3 năm 2024"; blanks stay null. */
function readDate(text: string): Pick<PrintedCaption, 'day' | 'month' | 'year'> {
  const match =
    /^(\d{1,2})?[\s.…_]*\/[\s.…_]*(\d{1,2})?[\s.…_]*\/[\s.…_]*(\d{4})?/u.exec(text) ??
    /^(\d{1,2})?[\s.…_]*tháng[\s.…_]*(\d{1,2})?[\s.…_]*năm[\s.…_]*(\d{4})?/iu.exec(text);
  const [, day, month, year] = match ?? [];
  return { day: within(day, 31), month: within(month, 12), year: within(year, 9999) };
}

function within(digits: string | undefined, most: number): number | null {
  const value = Number(digits ?? '');
  return value >= 1 && value <= most ? value : null;
}

/** A number and a day that two lines both tell, and tell differently. */
export function captionsDiffer(
  a: Pick<PrintedCaption, 'number' | 'day' | 'month' | 'year'>,
  b: Pick<PrintedCaption, 'number' | 'day' | 'month' | 'year'>,
): boolean {
  if (a.number !== '' && b.number !== '' && Number(a.number) !== Number(b.number)) return true;
  return (['day', 'month', 'year'] as const).some(
    (part) => a[part] !== null && b[part] !== null && a[part] !== b[part],
  );
}
