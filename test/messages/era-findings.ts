// Findings about forms and rows of another era, of every kind, for reading their sentences.

import type { Finding } from '../../src/core/form/finding';
import { type SetWorkbook, workbookOfSet } from '../app/era-workbook';
import { checkSnapshot } from '../support/app';

const inserted = [
  { template: 'pl3', below: '1.4.1', cells: ['1.4.2', 'Số TTHC cấp huyện', 'Thủ tục', 376] },
  { template: 'pl3', below: '2', cells: ['-', 'Số TTHC của UBND các huyện, thị xã', 'Thủ tục', 5] },
  { template: 'pl7', below: '4.1', cells: ['-', 'Số TTHC cung cấp trực tuyến mức độ 4', 'Thủ tục', 12] },
];

const workbooks: readonly SetWorkbook[] = [
  { setId: 'hai-cap-2025-tinh', period: 'quý IV năm 2025', inserted },
  { setId: 'hai-cap-2025-tinh', period: 'năm 2025', inserted },
  { setId: 'hai-cap-2026-xa', period: 'quý III năm 2026', inserted },
  { setId: 'hai-cap-2026-xa', period: 'quý III năm 2025' },
  { setId: 'hai-cap-2025-xa', period: 'quý I năm 2025' },
  { setId: 'tth-2024', period: 'năm 2025' },
  { setId: 'cao-bang-2023', period: 'năm 2025' },
];

export function eraFindings(): readonly Finding[] {
  return workbooks.flatMap((wanted, at) =>
    checkSnapshot(workbookOfSet(wanted))
      .findings.filter(({ code }) => code.startsWith('ERA_') || code === 'STRADDLES')
      .map((finding) => ({ ...finding, id: `${at}:${finding.id}` })),
  );
}
