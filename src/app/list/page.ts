// The list as a page to be printed: A4, a line for each place, room for a tick. A document of its own, without a script.

import { escapeMarkup } from '../../core/text/markup';
import { listedWords } from '../../messages';
import type { FindingList, ListedFinding, ListedGroup } from './model';

/** Margins of Nghị định 30/2020/NĐ-CP, Phụ lục I, as far as a list needs them: left wider for binding. */
const STYLE = `
@page { size: A4 portrait; margin: 18mm 15mm 18mm 20mm; @bottom-right { content: counter(page) "/" counter(pages); font: 9pt "Times New Roman", serif; } }
* { box-sizing: border-box; }
html { color-scheme: light; }
body { margin: 0; color: #000; background: #fff; font: 11pt/1.3 "Times New Roman", "Liberation Serif", serif; }
.agency { margin: 0; font-weight: bold; text-transform: uppercase; }
h1 { margin: 6pt 0 2pt; font-size: 14pt; text-align: center; }
.about { margin: 0; text-align: center; }
.note { margin: 6pt 0 0; font-style: italic; }
table { width: calc(100% - 1pt); margin-top: 6pt; border-collapse: collapse; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 0.5pt solid #000; padding: 2.5pt 4pt; vertical-align: top; text-align: left; overflow-wrap: anywhere; }
thead th { text-align: center; vertical-align: middle; background: #eee; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
tbody th { break-after: avoid; background: #f6f6f6; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.number { width: 11mm; text-align: right; white-space: nowrap; }
.cell { width: 17mm; }
.severity { width: 24mm; }
.done { width: 20mm; text-align: center; font-size: 13pt; line-height: 1; }
thead .done { font-size: inherit; line-height: inherit; }
.advice { display: block; margin-top: 1.5pt; font-style: italic; }
`;

const { columns } = listedWords;

/** A whole HTML document; every text of the workbook is escaped. */
export function listPage({ agency, about, notes, groups }: FindingList): string {
  const head = [
    agency === '' ? '' : `<p class="agency">${escapeMarkup(agency)}</p>`,
    `<h1>${listedWords.title}</h1>`,
    `<p class="about">${about.map(escapeMarkup).join(' · ')}</p>`,
    ...notes.map((note) => `<p class="note">${escapeMarkup(note)}</p>`),
  ].join('');
  const header = (['number', 'cell', 'severity', 'text', 'done'] as const)
    .map((key) => `<th class="${key}" scope="col">${columns[key]}</th>`)
    .join('');
  const table = `<table><thead><tr>${header}</tr></thead>${groups.map(groupHtml).join('')}</table>`;
  return (
    `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${listedWords.title}</title>` +
    `<style>${STYLE}</style></head><body>${head}${groups.length > 0 ? table : ''}</body></html>`
  );
}

const groupHtml = ({ title, findings }: ListedGroup): string =>
  `<tbody><tr><th colspan="5" scope="rowgroup">${escapeMarkup(title)}</th></tr>` +
  `${findings.map(rowHtml).join('')}</tbody>`;

function rowHtml({ number, cell, severity, text, advice, open }: ListedFinding): string {
  const more =
    advice === ''
      ? ''
      : `<span class="advice">${escapeMarkup(open ? listedWords.advice(advice) : advice)}</span>`;
  return (
    `<tr><td class="number">${number}</td><td class="cell">${escapeMarkup(cell)}</td>` +
    `<td class="severity">${severity}</td><td>${escapeMarkup(text)}${more}</td>` +
    `<td class="done">${open ? listedWords.tick : ''}</td></tr>`
  );
}
