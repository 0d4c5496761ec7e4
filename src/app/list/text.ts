// The list for a message or a mail: plain lines, and the same as simple HTML for programs that take it.

import { escapeMarkup } from '../../core/text/markup';
import { listedWords } from '../../messages';
import type { Content } from '../report/content';
import type { FindingList, ListedFinding } from './model';

interface Line {
  readonly text: string;
  readonly bold?: true;
}

const BLANK: Line = { text: '' };

export function listContent(list: FindingList): Content {
  const lines = linesOf(list);
  return {
    text: lines.map(({ text }) => text).join('\n'),
    html: lines
      .map(({ text, bold }) => {
        const inner = text === '' ? '<br>' : escapeMarkup(text);
        return `<div>${bold ? `<b>${inner}</b>` : inner}</div>`;
      })
      .join(''),
  };
}

function linesOf({ agency, about, notes, groups }: FindingList): readonly Line[] {
  return [
    { text: listedWords.title, bold: true },
    ...(agency === '' ? [] : [{ text: agency }]),
    { text: about.join(' · ') },
    ...notes.map((text) => ({ text })),
    ...groups.flatMap(({ title, findings }) => [
      BLANK,
      { text: title, bold: true } as const,
      ...findings.flatMap(findingLines),
    ]),
  ];
}

function findingLines({ number, cell, severity, text, advice, open }: ListedFinding): readonly Line[] {
  const where = cell === '' ? '' : `${cell}: `;
  const told = { text: `${number}. [${severity}] ${where}${text}` };
  if (advice === '') return [told];
  return [told, { text: `   → ${open ? listedWords.advice(advice) : advice}` }];
}
