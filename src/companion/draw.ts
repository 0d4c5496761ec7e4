// The supporting sheets of a report, laid out for print and ready to be filled in.

import type { AgencyLevel } from '../core/calendar/agency-level';
import type { ReportInfo } from '../core/calendar/report-info';
import type { SheetDesign } from '../core/form/sheet-design';
import type { SupportingForms, SupportingKind } from '../core/form/supporting-form';
import type { ReportOutline } from '../core/report/outline';
import { sheetNames } from '../core/workbook/sheet-names';
import { designDocuments } from './documents/draw';
import { designFigures } from './figures/draw';
import { designInfo } from './info/draw';
import { designLog } from './log/draw';
import { designNarrative } from './narrative/draw';
import { freeTextPlaces } from './narrative/free-text';

export { type FieldValue, infoValues } from './info/draw-values';
export { designLog } from './log/draw';
export { textHeight } from './sheet/frame';

export interface SupportingRequest {
  readonly kinds: readonly SupportingKind[];
  readonly forms: SupportingForms;
  readonly info: Partial<ReportInfo>;
  /** Name of the template set; "" for none. */
  readonly setName: string;
  /** Its free texts get rows in "Thuyết minh". */
  readonly outline: ReportOutline;
  /** Whose report it is: "Số liệu bổ sung" offers what such a report tells; null where nothing tells. */
  readonly level: AgencyLevel | null;
  /** Names of sheets that are there, in any case. */
  readonly takenNames: readonly string[];
}

export interface SupportingDesign extends SheetDesign {
  readonly kind: SupportingKind;
  /** True where the usual name was taken and the sheet got another. */
  readonly renamed: boolean;
}

/** One design for each kind, in the order of the kinds. */
export function designSupporting(request: SupportingRequest): readonly SupportingDesign[] {
  const { kinds, forms, takenNames } = request;
  const usual = kinds.map((kind) => forms[kind].sheet);
  const names = sheetNames(usual, takenNames);
  return kinds.map((kind, at): SupportingDesign => {
    const name = names[at] ?? forms[kind].sheet;
    return { ...designOf(kind, name, request), kind, renamed: name !== usual[at] };
  });
}

function designOf(kind: SupportingKind, name: string, request: SupportingRequest): SheetDesign {
  const { forms, info, setName, outline, level } = request;
  switch (kind) {
    case 'info':
      return designInfo(forms.info, name, info, setName);
    case 'figures':
      return designFigures(forms.figures, name, outline, { level, period: info.period?.kind ?? null });
    case 'documents':
      return designDocuments(forms.documents, name);
    case 'narrative':
      return designNarrative(forms.narrative, name, freeTextPlaces(outline));
    case 'log':
      return designLog(forms.log, name, []);
  }
}
