/** mocha's dots, and beside them the report that the other suites write too, in the file that `FRUS_TEST_REPORT` names. */
const fs = require('node:fs');
const { reporters, Runner } = require('mocha');

module.exports = class extends reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    runner.once(Runner.constants.EVENT_RUN_END, () => {
      const failures = this.failures.map((test) => ({
        title: test.fullTitle(),
        error: test.err?.stack ?? String(test.err),
      }));
      const report = { passed: this.stats.passes, failed: failures.length, failures };
      if (process.env.FRUS_TEST_REPORT) fs.writeFileSync(process.env.FRUS_TEST_REPORT, JSON.stringify(report));
    });
  }
};
