// What a draft costs: composed and written, written alone beside the docx library, and with ten times the rows.

import { composeDraft, writeReport } from '../../src/app';
import type { CheckedWorkspace } from '../../src/app/workspace/workspace';
import type { DocumentModel } from '../../src/core/report/document';
import { writeDocx } from '../../src/hosts/docx';
import { writeWithLibrary } from './docx-library';
import { type Measure, measure } from './measure';

/** Every appendix with its rows so many times. */
const longer = (draft: DocumentModel, times: number): DocumentModel => ({
  ...draft,
  blocks: draft.blocks.map((block) =>
    block.kind === 'appendix'
      ? {
          ...block,
          table: { ...block.table, rows: Array.from({ length: times }, () => block.table.rows).flat() },
        }
      : block,
  ),
});

const ratio = (one: Measure, other: Measure): string =>
  (one.median / other.median).toFixed(1).replace('.', ',');

export async function drafts(workspace: CheckedWorkspace): Promise<readonly Measure[]> {
  const { info } = workspace.report;
  const draft = composeDraft(workspace, info);
  const rows = longer(draft, 10);
  const whole = await measure('viết dự thảo .docx', () => writeReport(workspace, info, writeDocx), {
    note: 'mục tiêu 30 ms',
  });
  const ours = await measure('trong đó ghi ra .docx', () => writeDocx(draft));
  const theirs = await measure('cùng chữ và bảng, thư viện docx', () => writeWithLibrary(draft));
  const tenfold = await measure('ghi ra .docx, phụ lục có số dòng gấp 10', () => writeDocx(rows), {
    runs: 9,
  });
  return [
    whole,
    ours,
    { ...theirs, note: `gấp ${ratio(theirs, ours)} lần; không có ô nội dung, chú thích` },
    { ...tenfold, note: `gấp ${ratio(tenfold, ours)} lần` },
  ];
}
