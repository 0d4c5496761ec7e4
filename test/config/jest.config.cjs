const { existsSync, statSync } = require('node:fs');

/**
 * Test files on the command line run one by one, rooms each in one context; without any, the rooms of a wing run in one.
 * A room in an environment of its own is no part of a wing.
 */
const named = process.argv
  .slice(2)
  .filter((word) => /(?:^|\/)test\//.test(word) && !word.startsWith('-') && !word.endsWith('.cjs'));
const inRooms = named.every((path) => existsSync(path) && statSync(path).isDirectory());
const whole = '<rootDir>/test/**/whole.room.ts';
const wings = ['<rootDir>/test/config/wings/*.wing.ts', '<rootDir>/test/ui/whole.room.ts'];

/** Tests that need no browser, no Office and nothing outside the repository: on a bare clone each of them runs. */
module.exports = {
  rootDir: '../..',
  testEnvironment: 'node',
  // Every core: by itself jest leaves one free, and on two cores runs all files one after the other.
  maxWorkers: '100%',
  moduleNameMapper: { '^@fluentui/react-icons$': '<rootDir>/test/config/icons.cjs' },
  testMatch: inRooms
    ? [...(named.length > 0 ? [whole] : wings), '<rootDir>/test/**/*.apart.test.{ts,tsx}']
    : ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  testRunner: '<rootDir>/test/config/runner.cjs',
  testSequencer: '<rootDir>/test/config/longest-first.cjs',
  // Single tests set more where they need it; a busy machine takes its time.
  testTimeout: 60_000,
  setupFilesAfterEnv: ['<rootDir>/test/config/patience.cjs'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/', '<rootDir>/test/libreoffice/'],
  transform: {
    '^.+\\.[tj]sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
};
