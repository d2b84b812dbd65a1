import { at, expect, expectQuiet, first, isOpen, openHost, part, until } from './host-page.mjs';

const address = '/test/hosts/page.html?questions';

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Whether the question is open and stands at the top of what is seen. */
function isAtQuestion(page) {
  const faq = first(page, '#faq');
  if (!part(faq, 'question') || !isOpen(faq)) return false;
  return Math.abs(part(faq, 'item').getBoundingClientRect().top) < 60;
}

for (const [name, file] of [
  ['Turbo 8', 'turbo'],
  ['Turbo 7', 'turbo-7'],
]) {
  describe(`${name} and a link to a question`, () => {
    let page, turbo;
    beforeEach(async () => {
      page = await openHost();
      turbo = await page.window.load(`dist/${file}.js`);
      page.window.Turbo ??= turbo;
    });

    it('leads there on arrival, once', async () => {
      turbo.visit(`${address}#returns`);
      await until(() => first(page, '#faq'), 'not visited');
      await at(page);
      await until(() => isAtQuestion(page), 'not there');
      await wait(300);
      expect(isAtQuestion(page), 'still there').to.equal(true);
      page.window.scrollTo(0, 300);
      await wait(300);
      expect(page.window.scrollY, 'not taken back').to.equal(300);
      expectQuiet(page, 1);
    });

    it('is left alone on the way back', async () => {
      turbo.visit(`${address}#returns`);
      await until(() => first(page, '#faq') && isAtQuestion(page), 'not there');
      await wait(300);
      page.window.scrollTo(0, 300);
      await wait(200);
      turbo.visit('/test/hosts/page.html?second');
      await until(() => !first(page, '#faq'), 'not left');
      await wait(200);
      page.window.history.back();
      await until(() => first(page, '#faq'), 'not back');
      await at(page);
      await wait(500);
      expect(page.window.scrollY, 'where it was').to.be.closeTo(300, 2);
      expectQuiet(page, 1);
    });
  });
}
