// Forms by columns: every set of titles met in practice, over lines as the form has them or over communes with their total.

import type { Chance } from '../chance';
import { agencyBook, communeLines, formLines } from '../column-form';
import { type Kind, kind } from '../kind';
import type { Look } from '../table';
import { carriedFirst, ministry, oneLine, serviceCentre, type Titles } from './titles-of-papers';
import { byChannel, fiveLines, portal, withShares } from './titles-of-programs';

const under = (id: string, what: string, heads: Titles, look: (c: Chance) => Look = () => ({})): Kind =>
  kind(id, what, (c) =>
    agencyBook(c, { heads: heads(c), lines: c.chance(0.5) ? formLines(c) : communeLines(c), look: look(c) }),
  );

const numbered: Look = { numbers: (index) => index + 1 };

export const columnTitles: readonly Kind[] = [
  under('C01', 'Mẫu II.06a, Thông tư 01/2020/TT-VPCP', ministry, (c) => (c.chance(0.5) ? numbered : {})),
  under('C02', 'eGov: Sớm, Đúng, Trễ, Tồn cuối', portal),
  under('C03', 'open one-stop program: five lines of titles', fiveLines),
  under('C04', 'earlier ones first; Trước và trong hạn in one figure', carriedFirst),
  under('C05', 'Qua mạng, Qua BCCI; nothing over what is done', byChannel),
  under('C06', 'SL and Tỷ lệ % under each, (A) (B) (1)=2+3+4', withShares, () => ({
    numbers: (index) =>
      ['(A)', '(B)', '(1)=2+3+4', '(2)', '(3)', '(4)', '(5)=6+8'][index] ?? `(${index - 1})`,
  })),
  under('C07', 'one line of long titles', oneLine),
  under('C08', 'service centres of 2025', serviceCentre),
];
