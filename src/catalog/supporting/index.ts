// The forms of the sheets that carry what a report needs besides figures. Data only.

import type { SupportingForms } from '../../core/supporting-form';
import { documentsForm } from './documents';
import { infoForm } from './info';
import { logForm } from './log';
import { narrativeForm } from './narrative';

export const supportingForms: SupportingForms = {
  info: infoForm,
  documents: documentsForm,
  narrative: narrativeForm,
  log: logForm,
};
