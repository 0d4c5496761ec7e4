// Repairs: which figures to change so that all limits hold. Sees numbers only; src/check makes them of tables.

export { type Repair, type Repairs, rankedRepairs } from './rank';
export type { Slip } from './slip';
export type { Limit, RepairCell } from './system';
