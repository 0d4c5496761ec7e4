// Calls by name between two threads.

export { type Call, type Serve, type WireEnd, wireEnd } from './end';
export { portOver, type WirePort } from './port';
