export default {
  testRunner: 'command',
  commandRunner: {
    command:
      "web-test-runner --config build/stryker-runner.config.mjs --files 'test/commerce/{money,saving,price-formats}.test.ts'",
  },
  mutate: ['src/commerce/money.ts', 'src/commerce/saving.ts', 'src/commerce/price-formats.ts'],
  concurrency: 2,
  timeoutMS: 30_000,
  reporters: ['clear-text'],
  clearTextReporter: { logTests: false },
};
