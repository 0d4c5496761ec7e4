// Documents that a section cites, as sentences: what the agency issued, what it carries out, what was cited before. Or as
// one footnote of the section, or as an annex: each document is then cited in full once, there.

import type { CitedDocument } from '../companion/companion';
import { dateText } from '../core/calendar/calendar-date';
import type { DocumentsAs } from '../core/calendar/report-info';
import type { Block, Run } from '../core/report/document';
import { foldLabel } from '../core/text/fold';
import { fullName } from '../phrase/agency';
import { endWithStop, text } from '../phrase/words';
import { type Annex, annexOf } from './annex';
import type { Citations } from './cite';

/** What the documents of a section put into it. */
export interface SectionDocuments {
  readonly blocks: readonly Block[];
  /** Stands behind the first sentence of the section. */
  readonly footnote?: Run;
}

/** "UBND xã" on the sheet is the UBND xã Thống Nhất that reports; where nobody is named it is the agency too. */
export function issuedBy({ issuer }: CitedDocument, agency: string): boolean {
  const told = foldLabel(fullName(issuer));
  const own = foldLabel(fullName(agency));
  return told === '' || own === '' || own === told || own.startsWith(`${told} `);
}

/** @param as how the person wants documents to be shown */
export function documentsOf(
  documents: readonly CitedDocument[],
  citations: Citations,
  agency: string,
  as: DocumentsAs,
): SectionDocuments {
  if (documents.length === 0 || as === 'annex') return { blocks: [] };
  const told = documents.map((document) => {
    const before = citations.isCited(document);
    return { document, before, cited: withNote(citations.cite(document), document) };
  });
  if (as === 'footnotes') {
    const runs = told.flatMap(({ cited }, at) => [...(at === 0 ? [text('Gồm: ')] : [text('; ')]), ...cited]);
    return { blocks: [], footnote: { kind: 'footnote', runs: [...runs, text('.')] } };
  }
  const own = told.filter(({ document, before }) => !before && issuedBy(document, agency));
  const others = told.filter(({ document, before }) => !before && !issuedBy(document, agency));
  const again = told.filter(({ before }) => before);
  return {
    blocks: [
      ...listed('Ban hành', 'Các văn bản đã ban hành:', own),
      ...listed('Thực hiện', 'Các văn bản được triển khai thực hiện:', others),
      ...(again.length === 0
        ? []
        : [
            sentence(
              'Tiếp tục thực hiện ',
              again.flatMap(({ cited }, at) => (at === 0 ? cited : [text('; '), ...cited])),
            ),
          ]),
    ],
  };
}

type Told = { readonly cited: readonly Run[] };

/** One document is a sentence; several are a list under a line of their own. */
function listed(verb: string, lead: string, documents: readonly Told[]): readonly Block[] {
  const [only, ...more] = documents;
  if (!only) return [];
  if (more.length === 0) return [sentence(`${verb} `, only.cited)];
  return [
    { kind: 'paragraph', runs: [text(lead)] },
    ...documents.map(
      ({ cited }, at): Block => ({
        kind: 'item',
        runs: [...cited, text(at === documents.length - 1 ? '.' : ';')],
      }),
    ),
  ];
}

const sentence = (verb: string, cited: readonly Run[]): Block => ({
  kind: 'item',
  runs: [text(verb), ...cited, text('.')],
});

/** What the person wrote of it beside it, as a footnote. */
function withNote(cited: string, { note = '' }: CitedDocument): readonly Run[] {
  const shown = note.normalize('NFC').trim();
  if (shown === '') return [text(cited)];
  return [text(cited), { kind: 'footnote', runs: [text(endWithStop(shown))] }];
}

const ANNEX: Annex<CitedDocument> = {
  number: 'Phụ lục văn bản',
  title: 'DANH MỤC VĂN BẢN NÊU TRONG BÁO CÁO',
  columns: [
    { title: 'STT', width: 5, align: 'center', of: (_, at) => String(at + 1) },
    { title: 'Số, ký hiệu', width: 17, align: 'left', of: ({ symbol }) => symbol },
    { title: 'Ngày ban hành', width: 13, align: 'center', of: ({ date }) => (date ? dateText(date) : '') },
    { title: 'Cơ quan ban hành', width: 19, align: 'left', of: ({ issuer }) => issuer },
    { title: 'Trích yếu', width: 40, align: 'left', of: ({ title }) => title },
  ],
  orientation: 'portrait',
};

/** The documents of all sections, each once, in the order of the sheet. */
export const documentsAnnex = (
  documents: readonly CitedDocument[],
  caption: readonly Run[],
): readonly Block[] =>
  annexOf(
    ANNEX,
    documents.filter(
      (one, at) =>
        one.section !== '' &&
        documents.findIndex(({ symbol, title }) => symbol === one.symbol && title === one.title) === at,
    ),
    caption,
  );
