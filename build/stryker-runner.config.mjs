import config from '../web-test-runner.config.mjs';

// Stryker tells a process which mutant is active; the page that runs the tests has to hear it too.
const mutant = JSON.stringify(process.env.__STRYKER_ACTIVE_MUTANT__);

export default {
  ...config,
  testRunnerHtml: (framework) =>
    `<html><body><script>globalThis.__stryker__ = { activeMutant: ${mutant} }</script><script type="module" src="${framework}"></script></body></html>`,
};
