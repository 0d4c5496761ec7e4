/** Level of the reporting agency. */
export type AgencyLevel = 'province' | 'district' | 'commune';
