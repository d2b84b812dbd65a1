// How far a phase of a session ends from its deadline, and how busy a paused one is.
import { heelGuide } from '../../dist/guides/heel/guide.js';

/** Starts without asking for a side. */
const { id } = heelGuide.exercises.find(({ isOneSided }) => !isOneSided);

/** Prints two lines. */
export async function measurePractice(browser, shop) {
  const page = await browser.newPage();
  await page.goto(`${shop}/demo/index.html`, { waitUntil: 'networkidle0' });
  const late = await page.evaluate(async (exercise) => {
    const card = document.querySelector(`heel-exercise-card[exercise=${exercise}]`);
    const part = (name) => card.renderRoot.querySelector(`[part=${name}]`);
    const until = async (condition) => {
      while (!condition()) await new Promise((resolve) => setTimeout(resolve));
    };
    card.scrollIntoView();
    part('practise').click();
    await until(() => part('begin'));
    const start = performance.now();
    part('begin').click();
    await until(() => part('phase'));
    const ready = part('phase').textContent;
    const end = await new Promise((resolve) =>
      new MutationObserver(() => {
        if (part('phase').textContent !== ready) resolve(performance.now());
      }).observe(card.renderRoot, { subtree: true, characterData: true, childList: true }),
    );
    part('pause').click();
    return end - start - 5000;
  }, id);
  const busy = async () => (await page.metrics()).TaskDuration;
  const before = await busy();
  await new Promise((resolve) => setTimeout(resolve, 5000));
  const share = (((await busy()) - before) / 5) * 100;
  console.log(`a phase of 5 s: its end shows ${late.toFixed(1)} ms from the deadline`);
  console.log(`a paused session: ${share.toFixed(2)} % of the main thread`);
  await page.close();
}
