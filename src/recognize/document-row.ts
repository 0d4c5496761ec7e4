// One row of a list of documents: its parts put together, and taken apart, as its columns hold them.

import type { ListedDocument } from '../core/form/table';
import { shownNumber } from '../core/number/vietnamese-number-format';
import { type Cell, cellIn, type SheetRow } from '../core/workbook/workbook';
import type { DocumentColumns, DocumentRole } from './document-columns';
import { datedSymbol, joinedSymbol, toldDocument, unnumbered } from './document-text';

const two = (n: number): string => String(n).padStart(2, '0');

function textOf(cell: Cell | undefined): string {
  const content = cell?.content;
  if (typeof content === 'string') return content.trim();
  if (typeof content !== 'number') return '';
  const shown = shownNumber(content, cell?.format, false);
  return shown.kind === 'date' ? `${two(shown.day)}/${two(shown.month)}/${shown.year}` : String(content);
}

/** The row as a document, whether it is one or not; never half of a symbol where the row holds the whole. */
export function readDocument(sheet: string, source: SheetRow, columns: DocumentColumns): ListedDocument {
  const { row } = source;
  const at = (role: DocumentRole): string => textOf(cellIn(source, columns[role]));
  const roles = (['code', 'symbol', 'date'] as const).flatMap((role) => {
    const column = columns[role];
    return column === undefined ? [] : [[role, { sheet, row, column }] as const];
  });
  const isSentence = columns.symbol === undefined;
  const title = isSentence ? unnumbered(at('label')) : at('label');
  const told = isSentence ? toldDocument(title) : null;
  const symbol = joinedSymbol(at('symbol'), at('sign'));
  const dated = datedSymbol(symbol) ?? toldDocument(symbol);
  const days = [at('date'), at('month'), at('year')].filter((part) => part !== '');
  return {
    cell: { sheet, row, column: columns.label },
    places: Object.fromEntries(roles),
    code: at('code'),
    symbol: told?.symbol ?? dated?.symbol ?? symbol,
    date: told?.date ?? (days.length > 0 ? days.join('/') : (dated?.date ?? '')),
    title: told?.title ?? title,
    ...(told && told.issuer !== '' ? { issuer: told.issuer } : {}),
  };
}
