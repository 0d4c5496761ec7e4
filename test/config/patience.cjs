// A test fails for what happens, not for how long a busy machine takes: what never comes is given up after 15 s.
if (typeof document !== 'undefined') {
  require('@testing-library/react').configure({ asyncUtilTimeout: 15_000 });
}
