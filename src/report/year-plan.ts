// Which of the documents cited is the agency's own plan of the year on administrative reform. Where two may be meant,
// none is: a person writes it.

import type { CitedDocument } from '../companion/companion';
import { readSymbol, typeOfTitle } from '../core/report/document-symbol';
import { foldLabel } from '../core/text/fold';
import { issuedBy } from './section-documents';

export interface PlanQuery {
  /** Year of the report; null where it is not known, and then titles tell nothing. */
  readonly year: number | null;
  /** Agency that reports: a plan of another one is not the plan it issued. */
  readonly agency: string;
}

/** @param listed true for documents that the sheet puts into the section about the plan */
export function yearPlan(
  documents: readonly { readonly document: CitedDocument; readonly listed: boolean }[],
  { year, agency }: PlanQuery,
): CitedDocument | null {
  const plans = documents.filter(
    ({ document }) =>
      isPlan(document) && issuedBy(document, agency) && !isOfOthers(foldLabel(document.title), year),
  );
  const listed = plans.filter((one) => one.listed);
  const titled = plans.filter(({ document }) => isTitledPlan(document.title, year));
  // Of several plans in the section the one that its title calls the plan of the year.
  const likely =
    listed.length > 1 ? listed.filter((one) => titled.includes(one)) : listed.length === 1 ? listed : titled;
  const [only, ...more] = likely;
  return only && more.length === 0 ? only.document : null;
}

const isPlan = ({ symbol, title }: CitedDocument): boolean =>
  (readSymbol(symbol)?.type ?? typeOfTitle(title))?.name === 'Kế hoạch';

/** A plan of another year or of several. */
function isOfOthers(title: string, year: number | null): boolean {
  if (/giai đoạn|(?:19|20)\d\d ?- ?(?:19|20)\d\d/.test(title)) return true;
  const years = [...title.matchAll(/năm ((?:19|20)\d\d)(?!\d)/g)].map(([, one]) => Number(one));
  return year !== null && years.length > 0 && !years.includes(year);
}

const REFORM_PLAN =
  /^(?:kế hoạch )?(?:(?:về|việc|thực hiện|triển khai|công tác|nhiệm vụ|và) )*(?:cải cách hành chính|cchc)(?: nhà nước)?(?= )/;

/** "Kế hoạch cải cách hành chính năm 2024", not "Kế hoạch kiểm tra cải cách hành chính năm 2024". */
function isTitledPlan(title: string, year: number | null): boolean {
  const plain = foldLabel(title).replace(/^v\/v:? /, '');
  return year !== null && REFORM_PLAN.test(plain) && new RegExp(`năm ${year}(?!\\d)`).test(plain);
}
