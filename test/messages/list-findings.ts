// Findings of lists in which everything goes wrong that can: one sheet for each kind of list.

import { caoBang2023, giaiDoan20112020, indicators, rulesBySet, templateSets } from '../../src/catalog';
import { checkTables } from '../../src/check';
import type { Finding } from '../../src/core/form/finding';
import type { TemplateSet } from '../../src/core/form/template';
import { recognizeWorkbook } from '../../src/recognize';
import { type Drawn, sheetOf, workbookOf } from '../support/sheet';

const documents: readonly (readonly Drawn[])[] = [
  ['STT', 'Số, ký hiệu', 'Ngày, tháng ban hành', 'Trích yếu văn bản'],
  ['1', '191/KH-UBND', '01/12/2022', 'Kế hoạch về chuyển đổi số năm 2023'],
  ['2', '04/TB-UBND', '15/01/2022', 'Thông báo về việc tiếp nhận phản ánh'],
  ['3', '05/TB-UBND', '15/01/2020', 'Thông báo về việc tiếp nhận phản ánh'],
  ['4', '02/KH-UBND', '31/02/2023', 'Kế hoạch về CCHC năm 2023'],
  ['5', '03/KH-UBND', 'tháng 1', 'Kế hoạch về đào tạo'],
  ['6', '04/KH-UBND', '', 'Kế hoạch về đào tạo'],
  ['7', '05KH-UBND', '05/01/2023', 'Kế hoạch về đào tạo'],
  ['8', '', '05/01/2023', 'Kế hoạch về đào tạo'],
  ['', '', '05/01/2023', 'Kế hoạch về đào tạo'],
  ['9', '06/UBND-VP', '05/01/2023', 'Kế hoạch về đào tạo'],
  ['10', '07/KH-UBND', '05/01/2023', 'Công văn về việc đào tạo'],
  ['12', '66/CT-UBND', '21/01/2023', 'Chỉ thị'],
  ['13', '36/CT-UBND', '28/02/2023', 'Chỉ thị'],
  ['14', '35/CT-UBND', '27/02/2023', 'Chỉ thị'],
  ['15', '37/CT-UBND', '07/3/2023', 'Chỉ thị'],
  ['15', '36/CT-UBND', '28/02/2023', 'Chỉ thị'],
  ['16', '36/CT-UBND', '27/02/2023', 'Chỉ thị'],
];

export function listFindings(): readonly Finding[] {
  const ofSheet = (set: TemplateSet, id: string) => set.templates.find((one) => one.id === id);
  const units = ofSheet(caoBang2023, 'cao-bang-2023/pl2');
  const years = ofSheet(giaiDoan20112020, 'giai-doan-2011-2020/pl6');
  const counts = ofSheet(caoBang2023, 'cao-bang-2023/pl3-i');
  const unitRows = ['UBND xã Hồng Nam', 'UBND xã Hồng Nam'].map((name) => ['2', name, ...Array(13).fill(0)]);
  const named = ['2015', '2016', '2017', '2018', '2019', '2020'].map((year) => `Năm ${year}`);
  const workbook = workbookOf(
    sheetOf('PL I', documents),
    sheetOf('PL II', [
      ...(units?.header ?? []),
      ...(units?.rows ?? []).flatMap(({ repeats, code, label }) =>
        repeats ? [] : [[code, label, ...Array(13).fill(0)]],
      ),
      ...unitRows,
    ]),
    sheetOf('PL III', [
      ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Số liệu', 'Ghi chú'],
      ...(counts?.rows ?? []).map(({ code, label, unit }, n) => [code, label, unit, n === 0 ? 90 : '']),
    ]),
    sheetOf('PL6', [
      ['STT', 'Chỉ tiêu', ...named],
      ...(years?.rows ?? []).map(({ code, label }, n) => [code, label, ...(n === 0 ? ['10%', '20'] : [])]),
    ]),
  );
  return checkTables(recognizeWorkbook(workbook, templateSets, indicators), rulesBySet, indicators, {
    signed: { year: 2023, month: 3, day: 6 },
    from: { year: 2022, month: 12, day: 15 },
  });
}
