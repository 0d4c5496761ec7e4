#!/usr/bin/env node
// Runs the TypeScript command line right after `npm ci`, with no build in between.
import { require } from 'tsx/cjs/api';

// `phu-luc … | head` closes the pipe early: that is the reader's choice, not a failure.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const { main } = require('./main.ts', import.meta.url);
process.exitCode = await main(process.argv.slice(2), process);
