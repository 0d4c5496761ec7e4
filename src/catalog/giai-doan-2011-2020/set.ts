export { type GiaiDoan20112020Indicator, giaiDoan20112020 } from '../forms/giai-doan-2011-2020';
