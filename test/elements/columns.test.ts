import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { settled, write } from '../helpers.js';

const markups: readonly (readonly [string, string])[] = [
  [
    'heel-exercise-card',
    '<heel-exercise-card lang="en" exercise="heel-raise"></heel-exercise-card>',
  ],
  [
    'heel-exercise-card compact',
    '<heel-exercise-card lang="en" compact exercise="heel-raise"></heel-exercise-card>',
  ],
  ['heel-faq', '<heel-faq lang="en"></heel-faq>'],
  [
    'product-upsell',
    '<product-upsell lang="en" name="Belt" image="/demo/images/belt.svg" description="It warms your back all day long." price="44.95" currency="GBP" href="/belt"></product-upsell>',
  ],
];
describe('columns of text', () => {
  it('probe', async () => {
    for (const [name, markup] of markups) {
      const found = new Map<string, number>();
      for (const width of [700, 1000])
        for (let height = 300; height < 900; height += 37) {
          const box = await write<HTMLElement>(
            `<div style="columns: 2; column-fill: auto; block-size: ${height}px; inline-size: ${width}px">${markup}<p>Words of the page after it, some of them.</p></div>`,
          );
          await settled(box);
          for (const host of box.querySelectorAll<HTMLElement>(
            'heel-exercise-card,heel-faq,product-upsell',
          )) {
            for (const each of host.shadowRoot!.querySelectorAll<HTMLElement>('*')) {
              if (
                getComputedStyle(each).display === 'inline' ||
                each.closest('svg')?.parentElement?.closest('svg')
              )
                continue;
              const r = [...each.getClientRects()].filter((x) => x.height > 1);
              if (r.length > 1) {
                const k = `${each.localName}.${each.getAttribute('class')}[${each.getAttribute('part')}]`;
                found.set(k, (found.get(k) ?? 0) + 1);
              }
            }
          }
          box.remove();
        }
      console.log(name + '\n' + [...found].map((x) => x.join(' ')).join('\n'));
    }
    expect(true).to.equal(true);
  });
});
