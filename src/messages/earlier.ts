// Files of earlier periods that a report was not held against, and why.

export interface NotHeld {
  readonly file: string;
  /**
   * Its period is not known, or that of the report; it does not end before the report; or another one at hand is nearer,
   * or it is too far back.
   */
  readonly why: 'thenUnknown' | 'nowUnknown' | 'notEarlier' | 'farther';
}

const reasons: Readonly<Record<NotHeld['why'], string>> = {
  thenUnknown: 'tệp đó chưa cho biết kỳ báo cáo',
  nowUnknown: 'sổ tính này chưa cho biết kỳ báo cáo',
  notEarlier: 'tệp đó không phải của kỳ trước',
  farther: 'tệp đó không phải của kỳ liền trước hay cùng kỳ năm trước',
};

/** "Chưa so với “quy-3.xlsx”, vì tệp đó không phải của kỳ trước." */
export const notHeldText = ({ file, why }: NotHeld): string => `Chưa so với “${file}”, vì ${reasons[why]}.`;
