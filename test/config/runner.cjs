// The runner of jest, and a quick end for its workers. Jest gives a worker half a second to go, then kills it and says
// that it "failed to exit gracefully". Nothing is left open in ours: a moment after being told they are done, but taking
// a heap of half a gigabyte down piece by piece takes longer than that on a busy machine. The system takes it whole.

const run = require('jest-circus/runner');

if (process.send) process.once('exit', (code) => process.exit(code));

module.exports = run;
