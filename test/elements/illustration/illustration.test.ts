import { expect, fixture, html } from '@open-wc/testing';
import { illustration } from '../../../src/elements/illustration/illustration.js';
import { illustrationStyles } from '../../../src/elements/illustration/illustration.styles.js';
import { practiceStyles } from '../../../src/elements/heel-practice/practice.styles.js';
import type { Drawing } from '../../../src/guides/guide.js';

/** A close-up with a shape at the left. */
const drawing = (variant: string | undefined): Drawing => ({
  at: [100, 262, 1],
  pose: [
    [12, -422],
    [53, 0],
  ],
  behind: [['prop', variant === 'wide' ? 'M0 0h40v40h-40z' : 'M0 0h20v40h-20z']],
});

const shown = async (
  ...rest: Parameters<typeof illustration> extends [unknown, ...infer R] ? R : never
) => {
  const place = await fixture<HTMLElement>(
    html`<div style="inline-size: 400px">
      <style>
        ${illustrationStyles} ${practiceStyles}
      </style>
      ${illustration({ drawing }, ...rest)}
    </div>`,
  );
  const svg = place.querySelector('svg')!;
  const { left, width } = svg.getBoundingClientRect();
  const prop = svg.querySelector('.prop')!.getBoundingClientRect();
  return { svg, from: prop.left - left, to: prop.right - left, width };
};

describe('illustration', () => {
  it("draws what an exercise's drawing says, which may be its variant's", async () => {
    expect((await shown()).to).to.be.closeTo(20, 0.5);
    expect((await shown('wide')).to).to.be.closeTo(40, 0.5);
  });

  it('draws a pose that has moved', async () => {
    const [still, moved] = [
      await shown(),
      await shown(undefined, ([hip, near]) => [hip, [near[0]!, -40]]),
    ];
    expect(moved.svg.innerHTML).not.to.equal(still.svg.innerHTML);
  });

  it('shows the other side', async () => {
    const { from, to, width } = await shown('wide', undefined, 'mirrored');
    expect(width - to).to.be.closeTo(0, 0.5);
    expect(width - from).to.be.closeTo(40, 0.5);
  });
});
