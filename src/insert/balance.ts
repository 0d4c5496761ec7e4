// A centred title over two lines: broken where it reads well, not where the page happens to end.

import { lineCount, type TextFace, textWidth } from '../core/text/text-lines';

/** How much longer than the other a line may be, as a part of both, for a break between phrases to be taken. */
const UNEVEN = 0.25;

/** The text with a line break where it takes two lines; as it is where it takes one, or more than two. */
export function balanced(text: string, face: TextFace, room: number): string {
  if (lineCount(text, face, room) !== 2) return text;
  const words = text.split(' ');
  const whole = textWidth(text, face);
  const breaks = words.slice(1).flatMap((next, index) => {
    const lines = [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')];
    const widths = lines.map((line) => textWidth(line, face));
    const [first = 0, second = 0] = widths;
    if (Math.max(first, second) > room) return [];
    // A conjunction opens a line; a comma ends one, and so does "báo cáo" before what is reported on.
    const betweenPhrases = /^và$/i.test(next) || /([,;]|\sbáo cáo)$/i.test(lines[0] ?? '');
    return [{ text: lines.join('\n'), uneven: Math.abs(first - second) / whole, betweenPhrases }];
  });
  const [best] = breaks
    .map((one) => ({ ...one, cost: one.uneven - (one.betweenPhrases ? UNEVEN : 0) }))
    .sort((a, b) => a.cost - b.cost);
  return best?.text ?? text;
}
