// What a draft costs: composed and written, written alone beside the docx library, and with ten times the rows.

import { composeDraft, writeReport } from '../../src/app';
import type { CheckedWorkspace } from '../../src/app/workspace/workspace';
import type { DocumentModel } from '../../src/core/report/document';
import { writeDocx } from '../../src/hosts/docx';
import { writeWithLibrary } from './docx-library';
import { against, type Measure, measure } from './measure';

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

export async function drafts(workspace: CheckedWorkspace): Promise<readonly Measure[]> {
  const { info } = workspace.report;
  const draft = composeDraft(workspace, info);
  const rows = longer(draft, 10);
  const [ours] = await against(
    'ghi dự thảo ra .docx',
    () => writeDocx(draft),
    { 'thư viện docx, cùng chữ và bảng': () => writeWithLibrary(draft) },
    { limit: 30 },
  );
  const tenfold = await measure('ghi ra .docx, phụ lục có số dòng gấp 10', () => writeDocx(rows), {
    runs: 9,
  });
  return [
    await measure('viết dự thảo: soạn và ghi ra .docx', () => writeReport(workspace, info, writeDocx), {
      limit: 30,
    }),
    ...(ours ? [ours, { ...tenfold, peer: { name: 'một lần', value: ours.value } }] : []),
  ];
}
