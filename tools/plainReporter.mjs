/** A reporter for vitest that gives every test one line, and says why it was skipped. */
export const plainReporter = {
  onTestCaseResult(test) {
    const { state, note } = test.result();
    const title = test.fullName.replaceAll(' > ', ': ');
    if (state === 'skipped') console.log(`SKIP ${title}: ${note ?? 'no reason given'}`);
    else console.log(`${state === 'passed' ? 'PASS' : 'FAIL'} ${title}`);
  },
};
