// Every rule of the catalogue, each written once; which of them a set has follows from its rows.

import { civilServiceRules } from './civil-service';
import { digitalGovernmentRules } from './digital-government';
import { directingRules } from './directing';
import { dossiersRules } from './dossiers';
import { institutionsRules } from './institutions';
import { onlineServicesRules } from './online-services';
import { organizationRules } from './organization';
import { proceduresRules } from './procedures';
import { publicFinanceRules } from './public-finance';

export { rulesFrom } from './expand';

export const writtenRules = [
  ...directingRules,
  ...institutionsRules,
  ...proceduresRules,
  ...dossiersRules,
  ...organizationRules,
  ...civilServiceRules,
  ...publicFinanceRules,
  ...digitalGovernmentRules,
  ...onlineServicesRules,
] as const;
