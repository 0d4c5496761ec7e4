// One agency, however its name is written.

import { foldLabel } from './fold';

/** "UBND xã Hồng Nam" and "xã Hồng Nam" are one agency. */
export const agencyKey = (name: string): string => foldLabel(name).replace(/^ủy ban nhân dân /, '');
