// "Giải trình số liệu": what people account for, for the annex of the report and for lists.

import type { Explanation } from '../../core/form/waiver';
import { explanationOf } from '../../messages';
import type { CheckedWorkspace } from '../workspace/workspace';

/** In sheet order; none where nothing was passed over. */
export const explanationsOf = ({ findings }: Pick<CheckedWorkspace, 'findings'>): readonly Explanation[] =>
  findings.flatMap((finding) => (finding.waived ? [explanationOf(finding, finding.waived)] : []));
