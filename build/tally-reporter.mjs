// Reports Node's tests: each one that failed, and the line that .ci/run adds up.
export default async function* report(events) {
  let passed = 0;
  let failed = 0;
  for await (const { type, data } of events) {
    if (data?.details?.type === 'suite') continue;
    if (type === 'test:pass' && !data.skip) passed++;
    if (type === 'test:fail') {
      failed++;
      const { error } = data.details;
      yield `\n❌ ${data.file ?? ''} ${data.name}\n${error.cause?.stack ?? error.message}\n`;
    }
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
  }
  yield `\n${process.env.TALLY ?? 'Build'}: ${passed} passed, ${failed} failed\n`;
}
