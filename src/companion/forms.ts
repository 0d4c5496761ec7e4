// The forms of the sheets that carry what a report needs besides figures. Data only.

import type { SupportingForms } from '../core/form/supporting-form';
import { documentsForm } from './documents/form';
import { figuresForm } from './figures/form';
import { infoForm } from './info/form';
import { logForm } from './log/form';
import { narrativeForm } from './narrative/form';

export const supportingForms: SupportingForms = {
  info: infoForm,
  figures: figuresForm,
  documents: documentsForm,
  narrative: narrativeForm,
  log: logForm,
};
