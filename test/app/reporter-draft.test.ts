// Whose report the draft is: letterhead, sentences, recipients and signature of each kind of agency.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeDraft, draftContent, proposeInsert } from '../../src/app';
import { tellReport } from '../../src/app/workspace/told-report';
import { templateSets } from '../../src/catalog';
import { builtIn } from '../../src/catalog/built-in';
import { indicators } from '../../src/catalog/indicators';
import { noSupporting } from '../../src/companion/companion';
import { blankReportInfo, type ReportInfo } from '../../src/core/calendar/report-info';
import type { TemplateSet } from '../../src/core/form/template';
import { openXlsx } from '../../src/hosts/xlsx';
import { openWorkspace } from '../support/app';
import { tablesFrom } from '../support/tables';

const opened = async (name: string) =>
  openWorkspace(await openXlsx(new Uint8Array(readFileSync(join(__dirname, 'fixtures', name)))));
/** The names of rows in blanks and in appendices are the form's own. */
const withoutHints = (text: string) =>
  text.slice(0, text.indexOf('(Kèm theo Báo cáo')).replace(/\[…[^\]]*…\]/g, '');
const draftOf = async (name: string) => {
  const workspace = await opened(name);
  return draftContent(composeDraft(workspace, workspace.report.info)).text;
};

describe('thành phố trực thuộc trung ương', () => {
  test('“UBND thành phố Huế”, quý III/2026: cấp tỉnh', async () => {
    const text = await draftOf('hue.xlsx');
    expect(text).toContain('ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HUẾ\n');
    expect(text).toContain('Kính gửi: […nơi nhận báo cáo, ví dụ: Bộ Nội vụ…]');
    expect(text).toContain(', UBND thành phố Huế báo cáo tình hình');
    expect(text).toContain('UBND thành phố, Chủ tịch UBND thành phố giao […');
    expect(withoutHints(text)).not.toMatch(/UBND tỉnh|thuộc UBND thành phố/);
    expect(text).toContain(
      'Nơi nhận:\nNhư trên\nChủ tịch, các Phó Chủ tịch UBND thành phố\nCác sở, ban, ngành thành phố\nUBND cấp xã trên địa bàn thành phố\nLưu: VT\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n',
    );
  });

  test('“UBND TP. Hồ Chí Minh”: đọc là Thành phố Hồ Chí Minh, Chủ tịch ký thay mặt UBND', async () => {
    const text = await draftOf('hcm.xlsx');
    expect(text).toContain('ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HỒ CHÍ MINH\n');
    expect(text).toContain('Thành phố Hồ Chí Minh, ngày […ngày…]');
    expect(text).toContain('UBND Thành phố Hồ Chí Minh báo cáo tình hình');
    expect(text).toContain('trên địa bàn Thành phố đã ban hành');
    expect(text).toContain('Các sở, ban, ngành Thành phố\nUBND cấp xã trên địa bàn Thành phố\n');
    expect(text).toContain('TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n');
    expect(text).not.toMatch(/TP\.|THỦ TRƯỞNG|địa phương đã ban hành/);
  });

  test('Chèn phụ lục vào sổ ấy đề nghị bộ mẫu cấp tỉnh', async () => {
    for (const name of ['hue.xlsx', 'hcm.xlsx']) {
      const proposal = proposeInsert(
        { period: null, level: null },
        await opened(name),
        { year: 2026, month: 9, day: 1 },
        builtIn,
      );
      expect(proposal.level).toBe('province');
      expect(proposal.offers[0]?.setId).toBe('hai-cap-2026-tinh');
    }
  });
});

const setOf = (id: string): TemplateSet => {
  const set = templateSets.find((one) => one.id === id);
  if (!set) throw new Error(`no set ${id}`);
  return set;
};
const anyFigure = { 'plan.tasksAssigned': '12' };
const saying = (
  setId: string,
  info: Partial<ReportInfo>,
  figures: Readonly<Record<string, string>> = anyFigure,
) => {
  const tables = tablesFrom(setOf(setId), indicators, { figures });
  const sources = { snapshot: { sheets: [] }, tables, supporting: noSupporting, catalogue: builtIn };
  const workspace = {
    ...sources,
    calculated: new Set<string>(),
    questions: [],
    findings: [],
    unread: [],
    counts: { bound: 0, valueless: 0, documents: 0, asked: 0, unread: 0, foreign: 0 },
    report: tellReport(sources),
    earlier: {},
    given: [],
  };
  return draftContent(composeDraft(workspace, { ...blankReportInfo, ...info })).text;
};
const closing = (text: string) =>
  text.slice(text.indexOf('Nơi nhận:'), text.indexOf('[…họ và tên người ký…]')).trim().split('\n');

const quarter = { kind: 'quarter', index: 1, year: 2024 } as const;
const third = { kind: 'quarter', index: 3, year: 2026 } as const;

describe('nơi nhận và chữ ký theo cơ quan, bộ mẫu, thời kỳ', () => {
  const [STARTS, ENDS] = [
    ['Nơi nhận:', 'Như trên'],
    ['Lưu: VT', ''],
  ] as const;
  const TM = ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'];
  test.each<[string, string, typeof quarter | typeof third, readonly string[], readonly string[]]>([
    [
      'UBND tỉnh Cao Bằng',
      'cao-bang-2023',
      quarter,
      ['Chủ tịch, các Phó Chủ tịch UBND tỉnh', 'Các sở, ban, ngành tỉnh', 'UBND cấp huyện trên địa bàn tỉnh'],
      TM,
    ],
    [
      'UBND tỉnh Cao Bằng',
      'hai-cap-2026-tinh',
      third,
      ['Chủ tịch, các Phó Chủ tịch UBND tỉnh', 'Các sở, ban, ngành tỉnh', 'UBND cấp xã trên địa bàn tỉnh'],
      TM,
    ],
    [
      'UBND huyện Hòa An',
      'cao-bang-2023',
      quarter,
      [
        'Chủ tịch, các Phó Chủ tịch UBND huyện',
        'Các cơ quan, đơn vị thuộc UBND huyện',
        'UBND cấp xã trên địa bàn',
      ],
      TM,
    ],
    [
      'UBND TX. Hương Trà',
      'tth-2024',
      quarter,
      [
        'Chủ tịch, các Phó Chủ tịch UBND thị xã',
        'Các cơ quan, đơn vị thuộc UBND thị xã',
        'UBND cấp xã trên địa bàn',
      ],
      TM,
    ],
    [
      'UBND xã Quảng Ngạn',
      'tth-2024',
      quarter,
      ['Chủ tịch, các Phó Chủ tịch UBND xã', 'Các bộ phận chuyên môn thuộc UBND xã'],
      TM,
    ],
    [
      'UBND phường Sông Xanh',
      'hai-cap-2026-xa',
      third,
      ['Chủ tịch, các Phó Chủ tịch UBND phường', 'Các bộ phận chuyên môn thuộc UBND phường'],
      TM,
    ],
    [
      'Sở Nội vụ',
      'hai-cap-2026-tinh',
      third,
      ['Giám đốc, các Phó Giám đốc Sở Nội vụ', 'Các phòng, đơn vị trực thuộc'],
      ['GIÁM ĐỐC'],
    ],
    // A blank name in the commune's own forms: the commune's recipients; in forms of every level nobody is guessed.
    [
      '',
      'hai-cap-2026-xa',
      third,
      ['Chủ tịch, các Phó Chủ tịch UBND', 'Các bộ phận chuyên môn thuộc UBND'],
      TM,
    ],
    ['', 'tth-2024', quarter, [], TM],
    [
      'Chi cục Thuế huyện Hòa An',
      'cao-bang-2023',
      quarter,
      ['Chi cục trưởng, các Phó Chi cục trưởng Chi cục Thuế huyện Hòa An', 'Các phòng, đơn vị trực thuộc'],
      ['CHI CỤC TRƯỞNG'],
    ],
  ])('%s, bộ mẫu %s', (agency, setId, period, recipients, roles) => {
    expect(closing(saying(setId, { agency, period }))).toEqual([...STARTS, ...recipients, ...ENDS, ...roles]);
  });

  test('báo cáo của cấp xã không bao giờ gửi UBND cấp xã', () => {
    for (const { id } of templateSets) {
      for (const agency of ['UBND xã A', 'UBND P. B', 'UBND thị trấn C', 'UBND đặc khu D']) {
        expect(closing(saying(id, { agency })).join()).not.toContain('UBND cấp xã');
      }
    }
  });
});

describe('báo cáo của chính xã', () => {
  const figures = {
    'tthc.commune.resolved': '4.120',
    'tthc.commune.resolvedOnTime': '4.100',
    'tthc.commune.onTimeRate': '99,5',
    'digital.architecture': '0',
    'digital.sharingPlatform': '0',
    'digital.onlineMeetings': '0',
    'inspection.officesInspected': '3',
    'inspection.communesInspected': '0',
    'publicUnits.total': '4',
    'publicUnits.commune': '4',
  };

  test('nói về mình bằng tên mình, tên đủ ở lần đầu', () => {
    const text = saying('hai-cap-2026-xa', { agency: 'UBND xã Bình An', period: third }, figures);
    expect(text).toContain('UBND xã Bình An báo cáo tình hình');
    expect(text).toContain('UBND xã đã giải quyết xong 4.120 hồ sơ TTHC');
    expect(text).toContain('thuộc thẩm quyền giải quyết của xã');
    expect(withoutHints(text)).not.toContain('cấp xã');
  });

  test('việc của tỉnh và việc kiểm tra cấp dưới không kể trong báo cáo của xã, cấp huyện thì kể', () => {
    const tasks = /Kiến trúc chính quyền điện tử|LGSP|họp trực tuyến|chưa kiểm tra tại UBND cấp xã/g;
    const commune = saying('tth-2024', { agency: 'UBND xã Bình An', period: quarter }, figures);
    const body = (text: string) => text.slice(0, text.indexOf('Nơi nhận:'));
    expect(body(commune).match(tasks)).toBeNull();
    expect(body(commune)).toContain('đã kiểm tra công tác CCHC tại 03 phòng, cơ quan, đơn vị trực thuộc');
    const district = saying('tth-2024', { agency: 'UBND huyện Hòa An', period: quarter }, figures);
    expect(body(district).match(tasks)).toHaveLength(4);
  });
});

test('“Mức độ thu hút đầu tư” viết sau mục II.6 đứng ở mục II.7 của báo cáo năm', async () => {
  expect(await draftOf('own-heading.xlsx')).toContain(
    '\n\n7. Mức độ thu hút đầu tư\n- Trong năm đã thu hút 02 dự án đầu tư: 40,050 tỷ đồng và 293 tỷ đồng.\n\n8. Tỷ lệ doanh nghiệp',
  );
});

test.each<[string, Partial<ReportInfo>, string, string]>([
  ['Sở Nội vụ', {}, '/BC-SNV', 'ví dụ: UBND thành phố…'],
  ['Sở Y tế', {}, '/BC-SYT', 'ví dụ: Sở Nội vụ thành phố…'],
  ['Sở Tài chính tỉnh Cao Bằng', {}, '/BC-STC', 'ví dụ: Sở Nội vụ'],
  ['Sở Nông nghiệp và Môi trường', {}, '/[…ký hiệu…]', 'ví dụ: Sở Nội vụ'],
  ['Sở Nội vụ', { symbol: 'BC-SNV.CCHC' }, '/BC-SNV.CCHC', 'ví dụ: UBND'],
  ['UBND xã Thống Nhất', {}, '/BC-UBND', '[…nơi nhận báo cáo…]'],
])('%s, ký hiệu %j: “%s”, “%s”', (agency, said, symbol, receiver) => {
  const info = { agency, superior: 'UBND thành phố Huế', period: third, ...said };
  const tables = tablesFrom(setOf('hai-cap-2026-tinh'), indicators, { figures: anyFigure });
  const supporting = { ...noSupporting, info };
  const sources = { snapshot: { sheets: [] }, tables, supporting, catalogue: builtIn };
  const text = saying('hai-cap-2026-tinh', { ...tellReport(sources).info });
  expect(text).toContain(`Số: […số…]${symbol}`);
  expect(text).toContain(receiver);
  expect(text).toContain(`(Kèm theo Báo cáo số ……${symbol.replace('[…ký hiệu…]', '……')} ngày`);
});
