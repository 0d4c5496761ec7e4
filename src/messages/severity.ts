// How grave a finding is, in the words of every list.

import type { Severity } from '../core/form/rule';

export const severityWords: Readonly<Record<Severity, string>> = {
  error: 'Cần sửa',
  warning: 'Cần xem lại',
  info: 'Lưu ý',
};
