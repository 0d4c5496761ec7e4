#!/usr/bin/env node
// Runs the TypeScript command line right after `npm ci`, with no build step to remember.
import { commandLine } from './bundle.mjs';

// `phu-luc … | head` closes the pipe early: that is the reader's choice, not a failure.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const { main, threads } = await commandLine();
const { stdout, stderr } = process;
process.exitCode = await main(process.argv.slice(2), { stdout, stderr, threads });
