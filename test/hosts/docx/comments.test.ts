// Remarks of the model are Word comments around the piece they speak of.

import type { DocumentModel, Remark } from '../../../src/core/report/document';
import { writeDocx } from '../../../src/hosts/docx';
import { all, child, type Node, reopen, settingOf, textOf } from './reopen';

const against = (...sentences: readonly string[]): { readonly remark: Remark } => ({
  remark: { kind: 'disputed', sentences },
});

const model: DocumentModel = {
  title: 'x',
  blocks: [
    { kind: 'notice', runs: [{ kind: 'text', text: 'Dự thảo có 2 số liệu cần sửa.' }] },
    {
      kind: 'paragraph',
      runs: [
        { kind: 'text', text: 'Đạt ' },
        {
          kind: 'figure',
          text: '4,06',
          indicator: 'plan.completionRate',
          cell: { sheet: 'PL2', row: 7, column: 3 },
          ...against('Đang là 4,06%, phải là 41,09%.', 'Kiểm tra <ô D9> & ô D10.'),
        },
        { kind: 'text', text: '%; ' },
        { kind: 'blank', hint: 'tỷ lệ', ...against('Đang là 10%.') },
        { kind: 'text', text: ' Không phát sinh.', ...against('Đang là 0.') },
      ],
    },
  ],
};

const idOf = (node: Node | undefined) => node?.attributes['w:id'];

describe('chú thích của Word bên số liệu cần sửa', () => {
  test('mỗi chú thích bao trọn ô nội dung, chỗ trống hoặc câu; câu của phát hiện nằm trong comments.xml', async () => {
    const { document, part } = await reopen(model);
    const paragraph = all(document, 'w:p').find((node) => textOf(node).startsWith('Đạt'));
    const children = paragraph?.children.slice(1) ?? [];
    const ranges = children.flatMap((node, at) =>
      node.name === 'w:commentRangeStart'
        ? [[idOf(node), children[at + 1]?.name, idOf(children[at + 2]), idOf(children[at + 3]?.children[0])]]
        : [],
    );
    expect(ranges).toEqual([
      ['0', 'w:sdt', '0', '0'],
      ['1', 'w:r', '1', '1'],
      ['2', 'w:r', '2', '2'],
    ]);
    const comments = all(part('word/comments.xml'), 'w:comment').map((node) => [
      idOf(node),
      node.attributes['w:author'],
      node.children.map(textOf),
    ]);
    expect(comments).toEqual([
      ['0', 'Phụ lục CCHC', ['Đang là 4,06%, phải là 41,09%.', 'Kiểm tra <ô D9> & ô D10.']],
      ['1', 'Phụ lục CCHC', ['Đang là 10%.']],
      ['2', 'Phụ lục CCHC', ['Đang là 0.']],
    ]);
  });

  test('gói tệp biết phần chú thích', async () => {
    const { part } = await reopen(model);
    const target = all(part('word/_rels/document.xml.rels'), 'Relationship').map(
      ({ attributes }) => attributes.Target,
    );
    expect(target).toContain('comments.xml');
    const types = all(part('[Content_Types].xml'), 'Override').map(({ attributes }) => attributes.PartName);
    expect(types).toContain('/word/comments.xml');
  });

  test('không có số liệu sai thì không có phần chú thích', async () => {
    const { parts } = await reopen({ title: 'x', blocks: [] });
    expect(Object.keys(parts)).not.toContain('word/comments.xml');
  });

  test('cùng dự thảo, cùng từng byte: chú thích không mang giờ viết', async () => {
    const [one, two] = [await writeDocx(model), await writeDocx(model)];
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
    const { part } = await reopen(model);
    for (const node of all(part('word/comments.xml'), 'w:comment')) {
      expect(Object.keys(node.attributes).sort()).toEqual(['w:author', 'w:id', 'w:initials']);
    }
  });

  test('dòng nhắc là một đoạn riêng, trước quốc hiệu', async () => {
    const { document } = await reopen(model);
    const [first] = all(document, 'w:body')[0]?.children ?? [];
    expect(first && textOf(first)).toBe('Dự thảo có 2 số liệu cần sửa.');
    expect(first && settingOf(child(first, 'w:pPr') ?? first, 'w:pStyle')).toBe('Notice');
  });
});
