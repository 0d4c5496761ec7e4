// What stands in the way of a draft, and which figures the check denies.

import { beforeDraft, disputedFigures } from '../../src/app';
import { cellText } from '../../src/core/workbook/address';
import { checkedSample, figureIn } from '../support/changed-sample';

describe('trước khi tạo báo cáo', () => {
  test('bốn chỗ cần sửa đều là số liệu, không còn ô nào để điền', async () => {
    const workspace = await checkedSample();
    expect(beforeDraft(workspace)).toEqual({ toMend: 4, disputed: 4, fillable: 0 });
    const disputed = [...disputedFigures(workspace).values()];
    expect(disputed.map(({ cell }) => cellText(cell))).toEqual(['PL2!D8', 'PL5!D16', 'PL8!D34', 'PL8!D36']);
    expect(disputed.flatMap(({ findings }) => findings).every(({ severity }) => severity === 'error')).toBe(
      true,
    );
  });

  test('ô tỷ lệ để trống không phải số liệu sai: điền được', async () => {
    expect(beforeDraft(await checkedSample(figureIn('PL2', 8, 30, null)))).toEqual({
      toMend: 3,
      disputed: 3,
      fillable: 1,
    });
  });
});
