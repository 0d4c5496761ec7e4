const base = require('./jest.config.cjs');

/** Tests that open what we write in LibreOffice. They need `soffice`, so `npm test` leaves them out. */
module.exports = {
  ...base,
  testMatch: ['<rootDir>/test/libreoffice/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 120_000,
};
