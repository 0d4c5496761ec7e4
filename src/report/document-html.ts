// The document model as HTML for the clipboard: Word keeps bold, alignment, tables and the colour of blanks.

import type { Block, DocumentModel, DocumentTable, DocumentTableRow, Run } from '../core/report/document';
import { escapeMarkup } from '../core/text/markup';
import { type Area, parseArea } from '../core/workbook/address';
import { blankText, runsText, TO_MEND } from './document-text';

const FONT = "font-family:'Times New Roman',serif;font-size:14pt";
const CELL = 'border:1px solid black;padding:2pt 4pt';

/** A whole HTML document. Every text is escaped: what stands in a cell is never read as a tag. */
export function documentHtml({ title, blocks }: DocumentModel): string {
  const body = blocks.map(blockHtml).join('\n');
  return (
    `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${escapeMarkup(title)}</title></head>` +
    `<body style="${FONT}">\n${body}\n</body></html>`
  );
}

const lines = (text: string): string => escapeMarkup(text).replaceAll('\n', '<br>');

const marked = (inner: string): string => `<span style="background-color:yellow">${inner}</span>`;

function runHtml(run: Run): string {
  const shown = plainHtml(run);
  const denied = run.kind !== 'footnote' && run.remark?.kind === 'disputed';
  return denied ? `${shown} ${marked(lines(TO_MEND))}` : shown;
}

function plainHtml(run: Run): string {
  switch (run.kind) {
    case 'text': {
      const inner = run.italic ? `<i>${lines(run.text)}</i>` : lines(run.text);
      return run.bold ? `<b>${inner}</b>` : inner;
    }
    case 'figure':
      return lines(run.text);
    case 'blank':
      return marked(lines(blankText(run.hint)));
    case 'footnote':
      return ` (${runsHtml(run.runs)})`;
  }
}

const runsHtml = (runs: readonly Run[]): string => runs.map(runHtml).join('');

function paragraph(content: string, style = 'text-align:justify;text-indent:1.27cm'): string {
  return `<p style="margin:0 0 6pt;${style}">${content}</p>`;
}

const centered = (content: string, more = ''): string =>
  paragraph(content, `text-align:center;text-indent:0${more}`);

/** Two columns without lines: letterhead, recipients beside the signature. */
function twoColumns(left: string, right: string): string {
  const cell = (content: string) => `<td style="width:50%;vertical-align:top">${content}</td>`;
  return `<table style="width:100%;border-collapse:collapse"><tr>${cell(left)}${cell(right)}</tr></table>`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'notice':
      return `<p style="${FONT}">${marked(runsHtml(block.runs))}</p>`;
    case 'letterhead':
      return twoColumns(
        centered(
          `${runsHtml(block.superior)}<br><b>${runsHtml(block.agency)}</b><br>${runsHtml(block.number)}`,
        ),
        centered(
          '<b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br><b>Độc lập - Tự do - Hạnh phúc</b><br>' +
            `<i>${runsHtml(block.placeDate)}</i>`,
        ),
      );
    case 'title':
      return `${centered(`<b>${lines(block.type)}</b>`)}${centered(`<b>${runsHtml(block.subject)}</b>`)}`;
    case 'addressee':
      return centered(`Kính gửi: ${block.names.map(runsHtml).join('; ')}`);
    case 'heading':
      return heading(block);
    case 'paragraph':
      return paragraph(runsHtml(block.runs));
    case 'item':
      return paragraph(`- ${runsHtml(block.runs)}`);
    case 'closing': {
      const { roles, name } = block.signature;
      const receivers = block.recipients.map((one) => `- ${lines(one)}`).join('<br>');
      return twoColumns(
        paragraph(`<b><i>Nơi nhận:</i></b><br>${receivers}`, 'font-size:11pt;text-indent:0'),
        centered(`<b>${roles.map(lines).join('<br>')}</b><br><br><br><br><b>${runsHtml(name)}</b>`),
      );
    }
    case 'appendix':
      return (
        centered(`<b>${lines(block.number)}</b>`, ';page-break-before:always') +
        centered(`<b>${lines(block.title)}</b>`) +
        (block.lines ?? []).map((line) => centered(`<i>${lines(line)}</i>`)).join('') +
        (block.caption.length > 0 ? centered(`<i>${runsHtml(block.caption)}</i>`) : '') +
        tableHtml(block.table)
      );
  }
}

function heading({ level, number, runs }: Extract<Block, { kind: 'heading' }>): string {
  const tag = `h${level}`;
  const look = `${FONT};margin:6pt 0;${level === 4 ? 'font-weight:normal' : ''}`;
  return `<${tag} style="${look}">${lines(number)} ${runsHtml(runs)}</${tag}>`;
}

function tableHtml({ header, headerMerges, rows }: DocumentTable): string {
  const merges = headerMerges.flatMap((text) => parseArea(text) ?? []);
  return `<table style="border-collapse:collapse;width:100%;font-size:12pt"><thead>${header
    .map((texts, row) => `<tr>${headerCells(texts, row, merges)}</tr>`)
    .join('')}</thead><tbody>${rows.map(rowHtml).join('')}</tbody></table>`;
}

function headerCells(texts: readonly string[], row: number, merges: readonly Area[]): string {
  return texts
    .map((text, column) => {
      const area = merges.find(
        (one) => row >= one.top && row <= one.bottom && column >= one.left && column <= one.right,
      );
      if (area && (area.top !== row || area.left !== column)) return '';
      const spans = area
        ? ` rowspan="${area.bottom - area.top + 1}" colspan="${area.right - area.left + 1}"`
        : '';
      return `<th${spans} style="${CELL};text-align:center">${lines(text)}</th>`;
    })
    .join('');
}

function rowHtml({ bold, cells }: DocumentTableRow): string {
  const inner = cells.map(({ runs, align }) => {
    const content = runsHtml(runs);
    const shown = bold && runsText(runs) !== '' ? `<b>${content}</b>` : content;
    return `<td style="${CELL};text-align:${align}">${shown}</td>`;
  });
  return `<tr>${inner.join('')}</tr>`;
}
