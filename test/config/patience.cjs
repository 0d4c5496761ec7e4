// A test fails for what happens, not for how long a busy machine takes: what never comes is given up after 15 s.
if (typeof document !== 'undefined') {
  require('@testing-library/react').configure({ asyncUtilTimeout: 15_000 });
  // jsdom holds every rule of every style sheet against every element that a query by role asks about. Of the thousand
  // rules that Fluent UI inserts, only those that may hide an element can change what is found.
  const { insertRule } = CSSStyleSheet.prototype;
  CSSStyleSheet.prototype.insertRule = function insertIfItMayHide(rule, index) {
    return /display|visibility|content|position/.test(rule)
      ? insertRule.call(this, rule, index)
      : (index ?? 0);
  };
}
