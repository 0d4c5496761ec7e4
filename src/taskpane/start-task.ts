// Which ribbon button opened the pane: the address tells. A query makes Office load the pane anew; after "#" the
// pane that is already open hears of it.

import type { StartTask } from '../ui';

const TASKS: Readonly<Record<string, StartTask['task']>> = {
  mo: 'read',
  'kiem-tra': 'check',
  'tao-bao-cao': 'report',
};

export function startTaskOf({ hash, search }: Pick<Location, 'hash' | 'search'>): StartTask {
  const asked = hash.replace(/^#/, '') || new URLSearchParams(search).get('viec') || '';
  return { task: TASKS[asked] ?? 'read' };
}
