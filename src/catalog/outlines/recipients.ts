// Who besides the addressee gets a report, where the person names nobody.

import type { ReportOutline } from '../../core/report/outline';

export const usualRecipients: ReportOutline['recipients'] = {
  province: ['{@leaders}', 'Các sở, ban, ngành {@area}', '{@below} trên địa bàn {@area}'],
  district: ['{@leaders}', 'Các cơ quan, đơn vị thuộc {@agency}', '{@below} trên địa bàn'],
  commune: ['{@leaders}', 'Các bộ phận chuyên môn thuộc {@agency}'],
  other: ['{@leaders}', 'Các phòng, đơn vị trực thuộc'],
};
