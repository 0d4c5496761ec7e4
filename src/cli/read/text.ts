// What was read, for reading in a terminal.

import type { CheckedWorkspace } from '../../app';
import { givenBy } from '../../core/form/table';
import {
  describeQuestion,
  describeUnread,
  describeValueless,
  readShare,
  unclearSentence,
  unitSentences,
} from '../../messages';
import { extraLines, tableLine } from '../check/text';

/** The file and how much of it was read; its tables; what is asked, what was not read, what is somebody else's. */
export function toReadText(
  file: string,
  { tables, calculated, supporting, questions, unread, counts, catalogue }: CheckedWorkspace,
): string {
  const { dictionary } = catalogue;
  const lines = [`${file}: ${readShare(counts)}`];
  for (const table of tables) lines.push(`  ${tableLine(table, calculated)}`);
  lines.push(...extraLines({ supporting }));
  for (const { rows } of [...tables, ...(supporting.figures?.tables ?? [])])
    for (const { cell, reading, indicator, printedFigure } of rows)
      if (givenBy(reading, dictionary[indicator]?.measure) === 'valueless')
        lines.push(`  [CHƯA RA SỐ] ${describeValueless(cell, printedFigure)}`);
  lines.push(...unitSentences(tables).map((sentence) => `  ${sentence}`));
  for (const question of questions)
    lines.push(`  Cần xác nhận: ${unclearSentence(describeQuestion(question))}`);
  for (const one of unread)
    lines.push(`  [${one.foreign ? 'NGOÀI BÁO CÁO' : 'CHƯA ĐỌC'}] ${describeUnread(one)}`);
  return `${lines.join('\n')}\n`;
}
