// `npm run verify`: every check of the project in order, one line each with its time; the first failure stops.

import { spawnSync } from 'node:child_process';

const steps = [
  ['format', 'định dạng'],
  ['lint', 'quy tắc mã nguồn'],
  ['types', 'kiểu'],
  ['test', 'kiểm thử'],
  ['build', 'đóng gói'],
];

for (const [script, name] of steps) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', script], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 1 << 28,
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${status === 0 ? '✓' : '✗'} ${script} (${name}) ${seconds} s`);
  if (status !== 0) {
    process.stdout.write(stdout ?? '');
    process.stderr.write(stderr ?? '');
    process.exit(1);
  }
}
