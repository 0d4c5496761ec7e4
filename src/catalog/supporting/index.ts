// The forms of the sheets that carry what a report needs besides figures. Data only.

import type { SupportingForms } from '../../core/supporting-form';
import { logForm } from './log';

export const supportingForms: SupportingForms = { log: logForm };
