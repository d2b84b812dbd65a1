// What shops and their pages say is read by functions that no other test needs: `npm run mutate -- --mutate
// 'src/commerce/product-page/*.ts'` breaks those.
const isOfShops = process.argv.some((each) => /product-page|shops/.test(each));
const tests = isOfShops ? 'shops/*' : '{money,saving,price-formats}';

export default {
  testRunner: 'command',
  commandRunner: {
    command: `web-test-runner --config build/stryker-runner.config.mjs --files 'test/commerce/${tests}.test.ts'`,
  },
  mutate: [
    'src/commerce/money.ts',
    'src/commerce/saving.ts',
    'src/commerce/price-formats.ts',
    'src/commerce/hundredths.ts',
  ],
  concurrency: 2,
  timeoutMS: 30_000,
  reporters: ['clear-text'],
  clearTextReporter: { logTests: false },
};
