// "Sửa" over the real report: found, put in, the rest right by itself, taken back.

import type { Suggestions } from '../../src/app/repair/verbs';
import { builtIn } from '../../src/catalog/built-in';
import type { CellChange } from '../../src/core/workbook/workbook';
import { openXlsx } from '../../src/hosts/xlsx';
import { fileSession } from '../../src/session/file-session';
import { changedSample, figureIn } from '../support/changed-sample';

const { signal } = new AbortController();

async function opened(...changes: readonly CellChange[]) {
  const session = fileSession('bao-cao.xlsx', await openXlsx(await changedSample(...changes)), {
    catalogue: async () => builtIn,
  });
  const { workspace } = await session.check(signal);
  const suggestions: Suggestions = (await session.suggestRepairs?.(workspace)) ?? new Map();
  return { session, workspace, suggestions };
}

const all = (suggestions: Suggestions) => [...suggestions.values()].flatMap(([best]) => best ?? []);

const idsOf = ({ findings }: { readonly findings: readonly { readonly id: string }[] }) =>
  findings.map(({ id }) => id);

test('chữ số gõ đảo: sửa một ô, mọi chỗ của nó khớp; hoàn tác thì y như trước', async () => {
  const { session, workspace, suggestions } = await opened(figureIn('PL4', 25, 1348, 3148));
  const found = [...suggestions].find(([, [best]]) => best?.reason.includes('ô D25 từ 3.148 thành 1.348'));
  const [cause, [best] = []] = found ?? [];
  const writings = best?.writings;
  if (!writings) throw new Error('no suggestion');
  expect(writings).toEqual([{ cell: { sheet: 'PL4', row: 24, column: 3 }, written: 1348 }]);
  const after = await session.applyRepair?.(workspace, writings);
  const original = (await opened()).workspace;
  expect(after?.workspace && idsOf(after.workspace)).toEqual(idsOf(original));
  expect(idsOf(original)).not.toContain(cause);
  if (!after?.undo) throw new Error('no way back');
  const back = await session.undoFill(after.undo);
  expect(back.workspace && idsOf(back.workspace)).toEqual(idsOf(workspace));
});

test('ô không còn như lúc kiểm tra: không ghi gì', async () => {
  const { session, workspace, suggestions } = await opened(figureIn('PL4', 25, 1348, 3148));
  const writings = all(suggestions).find(({ reason }) => reason.includes('D25'))?.writings ?? [];
  await session.applyRepair?.(workspace, writings);
  await expect(session.applyRepair?.(workspace, writings)).rejects.toMatchObject({
    code: 'CHANGED_MEANWHILE',
  });
});

test('ô có công thức, ô có chữ cạnh số: chỉ gợi ý, không ghi thay', async () => {
  const formula = { ...figureIn('PL4', 25, 1348, 3148), formula: '3000+148' };
  const { suggestions } = await opened(formula);
  const told = all(suggestions).filter(({ reason }) => reason.includes('D25'));
  expect(told).toMatchObject([{ writings: null }]);
  expect(told[0]?.reason).toContain('công thức');
  const beside = await opened(figureIn('PL4', 25, 1348, '3.148 hồ sơ'));
  const text = all(beside.suggestions).filter(({ reason }) => reason.includes('D25'));
  expect(text).toMatchObject([{ writings: null }]);
  const plain = await opened(figureIn('PL4', 25, 1348, '3.148'));
  expect(all(plain.suggestions).find(({ reason }) => reason.includes('D25'))).toMatchObject({
    writings: [{ written: 1348 }],
  });
});

test('mỗi nguyên nhân có mọi cách đáng tin, cách nhất đứng đầu, kèm những chỗ tự đúng', async () => {
  const { workspace, suggestions } = await opened(figureIn('PL8', 41, 68, 86));
  const ids = idsOf(workspace);
  const ways = suggestions.get(ids.find((id) => suggestions.get(id)?.[0]?.mends.length === 1) ?? '') ?? [];
  expect(ways.length).toBeGreaterThan(1);
  expect(ways.some(({ reason }) => reason.includes('Sửa ô D41 từ 86 thành 68'))).toBe(true);
  expect(ids).toContain(ways[0]?.mends[0]);
  expect(ways[0]?.changed).toHaveLength(1);
});
