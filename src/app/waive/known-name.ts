// Whose name is offered where a finding is passed over.

import { givenWaivers } from '../../companion/log/waivers';
import type { Workspace } from '../workspace/workspace';

/** Who did so last, else who signs the report as "Thông tin báo cáo" says; "" where neither is known. */
export function knownName({ supporting }: Pick<Workspace, 'supporting'>): string {
  const last = givenWaivers(supporting.log).find(({ who }) => who !== '');
  return last?.who ?? supporting.info.signerName ?? '';
}
