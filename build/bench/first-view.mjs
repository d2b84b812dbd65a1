// The longest task of a page's load at a quarter of the processor's speed: our elements beside plain ones that
// show the same.
import { median } from './median.mjs';
import { kinds } from './plain-pages.mjs';
import { longestTask, traceLoad } from './trace.mjs';

const pages = [['card'], ['faq'], ['product'], ['card', 'faq', 'product']];
const loads = 9;

/** Prints a line a page. */
export async function measureFirstView(browser, { address, empty }) {
  for (const names of pages) {
    const tasks = { ours: [], plain: [] };
    // The first load of each kind is not counted: it warms the browser, not the page.
    for (let load = 0; load <= loads; load++) {
      for (const kind of kinds) {
        const events = await traceLoad(browser, { address: address(kind, names), empty });
        if (load > 0) tasks[kind].push(longestTask(events));
      }
    }
    const of = (kind, clock) => median(tasks[kind].map((task) => task[clock]));
    const ours = of('ours', 'wall');
    const plain = of('plain', 'wall');
    const limit = Math.max(50, 1.3 * plain);
    console.log(
      `longest task with ${names.join(', ')}: ${ours.toFixed(0)} ms, plain ${plain.toFixed(0)} ms ` +
        `(${(ours / plain).toFixed(2)}×; limit ${limit.toFixed(0)} ms, ${ours <= limit ? 'kept' : 'not kept'}); ` +
        `of the processor ${of('ours', 'processor').toFixed(0)} ms, plain ${of('plain', 'processor').toFixed(0)} ms; medians of ${loads}`,
    );
  }
}
