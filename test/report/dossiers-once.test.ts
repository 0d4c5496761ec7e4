// Biểu TTHC beside the form by levels: dossiers that both count are told once, and where they differ the check says so.

import { indicators, templateSets } from '../../src/catalog';
import { builtIn } from '../../src/catalog/built-in';
import { checkTables } from '../../src/check';
import type { BoundTable } from '../../src/core/form/table';
import { tablesFrom } from '../support/tables';
import { documentText } from './document-text';
import { communeInfo, draftOf } from './other-sets';

type Figures = Readonly<Record<string, string>>;

/** The last row of Biểu TTHC. */
const LIST: Figures = {
  'dossiers.received.total@all': '4.300',
  'dossiers.received.online@all': '3.465',
  'dossiers.received.direct@all': '735',
  'dossiers.received.carriedOver@all': '100',
  'dossiers.resolved.total@all': '4.120',
  'dossiers.resolved.early@all': '2.100',
  'dossiers.resolved.onTime@all': '2.000',
  'dossiers.resolved.late@all': '20',
  'dossiers.pending.total@all': '180',
  'dossiers.pending.notDue@all': '170',
  'dossiers.pending.overdue@all': '10',
};
const COMMUNE: Figures = {
  'tthc.commune.resolved': '4.120',
  'tthc.commune.resolvedOnTime': '4.100',
  'tthc.commune.onTimeRate': '99,5',
  'service.online.dossierRate': '82,5',
  'service.dossiers.received': '4.200',
  'service.dossiers.receivedOnline': '3.465',
};
const PROVINCE: Figures = {
  'tthc.departments.resolved': '4.120',
  'tthc.departments.resolvedOnTime': '4.100',
  'tthc.departments.onTimeRate': '99,5',
  'tthc.commune.resolved': '61.000',
  'tthc.commune.resolvedOnTime': '61.000',
  'tthc.commune.onTimeRate': '100',
};

function tables(id: string, figures: Figures): readonly BoundTable[] {
  const set = templateSets.find((one) => one.id === id);
  if (!set) throw new RangeError(id);
  return tablesFrom(set, indicators, { figures, members: [] });
}

const about = (id: string) => (id.endsWith('xa') ? communeInfo : { ...communeInfo, agency: 'UBND tỉnh Mẫu' });

const prose = (id: string, figures: Figures): string => {
  const text = documentText(draftOf(tables(id, figures), about(id)));
  return text.slice(0, text.indexOf('Nơi nhận')).replace(/[⟨⟩]/g, '');
};

/** Codes and severities of what the check says of figures in two forms. */
const between = (id: string, figures: Figures): readonly string[] =>
  checkTables(tables(id, figures), builtIn.rulesBySet, indicators)
    .filter(({ code }) => code === 'EQUAL' || code === 'SUM')
    .map(({ code, severity, rule }) => `${severity} ${code} ${rule.split('/')[2]}`);

const count = (text: string, words: string): number => text.split(words).length - 1;

describe.each(['hai-cap-2025-xa', 'hai-cap-2026-xa'])('%s', (id) => {
  test('khớp nhau: một câu, có tỷ lệ của biểu kia; không phát hiện gì', () => {
    const text = prose(id, { ...LIST, ...COMMUNE });
    expect(count(text, '4.120 hồ sơ')).toBe(1);
    expect(text).toContain(
      'Đã giải quyết 4.120 hồ sơ, trong đó: trước hạn 2.100 hồ sơ, đúng hạn 2.000 hồ sơ, quá hạn 20 hồ sơ. Tỷ lệ hồ sơ giải quyết đúng hạn đạt 99,5%.',
    );
    expect(between(id, { ...LIST, ...COMMUNE })).toEqual([]);
  });

  test('lệch nhau: một câu, và là phát hiện', () => {
    const figures = { ...LIST, ...COMMUNE, 'tthc.commune.resolved': '4.119' };
    const text = prose(id, figures);
    expect(count(text, '4.120 hồ sơ') + count(text, '4.119 hồ sơ')).toBe(1);
    expect(text).not.toContain('Tỷ lệ hồ sơ giải quyết đúng hạn');
    expect(between(id, figures)).toEqual(['warning EQUAL tthc.commune.resolved']);
  });

  test('chỉ có một biểu: nói biểu ấy', () => {
    expect(prose(id, COMMUNE)).toContain(
      'đã giải quyết xong 4.120 hồ sơ TTHC, trong đó đúng hạn 4.100/4.120',
    );
    expect(prose(id, LIST)).toContain('Đã giải quyết 4.120 hồ sơ, trong đó: trước hạn 2.100 hồ sơ');
  });
});

test('hồ sơ trực tuyến, đúng hạn lệch nhau cũng là phát hiện', () => {
  const off = {
    'tthc.commune.resolvedOnTime': '4.099',
    'service.dossiers.received': '4.300',
    'service.dossiers.receivedOnline': '3.466',
  };
  expect(between('hai-cap-2026-xa', { ...LIST, ...COMMUNE, ...off })).toEqual([
    'warning SUM tthc.commune.resolvedOnTime',
    'warning SUM service.dossiers.received',
    'warning EQUAL service.dossiers.receivedOnline',
  ]);
});

test('tỉnh: danh sách các sở nói thay câu của các sở, câu của cấp xã còn nguyên; danh sách khác phạm vi thì không bắt bẻ', () => {
  const text = prose('hai-cap-2026-tinh', { ...LIST, ...PROVINCE });
  expect(count(text, '4.120 hồ sơ')).toBe(1);
  expect(text).toContain('UBND cấp xã đã giải quyết xong 61.000 hồ sơ TTHC');
  expect(text).toContain('Tỷ lệ hồ sơ giải quyết đúng hạn đạt 99,5%.');
  expect(between('hai-cap-2026-tinh', { ...LIST, ...PROVINCE })).toEqual([]);
});

test('đánh giá: hồ sơ quá hạn của các sở, của danh sách cũng được nêu; kết quả tốt của các sở cũng vậy', () => {
  const late = { ...PROVINCE, 'tthc.commune.resolvedOnTime': '60.993' };
  expect(prose('hai-cap-2026-tinh', late)).toContain(
    'Vẫn còn hồ sơ TTHC giải quyết quá hạn: các sở, ngành 20 hồ sơ, UBND cấp xã 07 hồ sơ.',
  );
  expect(prose('hai-cap-2026-tinh', PROVINCE)).toContain('giải quyết quá hạn tại các sở, ngành.');
  expect(prose('hai-cap-2026-tinh', PROVINCE)).toContain(
    'tỷ lệ hồ sơ giải quyết đúng hạn ở các sở, ngành đạt 99,5%, ở cấp xã đạt 100%.',
  );
  const commune = prose('hai-cap-2026-xa', LIST);
  expect(commune).toContain('Vẫn còn 20 hồ sơ TTHC giải quyết quá hạn.');
  expect(commune).toContain('Còn 10 hồ sơ TTHC quá hạn chưa giải quyết.');
});
