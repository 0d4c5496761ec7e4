#!/usr/bin/env node
// Runs the TypeScript command line right after `npm ci`, with no build in between.
import { register } from 'tsx/esm/api';

register();
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2), process);
