import { expect, fixture, html } from '@open-wc/testing';
import { exerciseOf } from '../../src/guides/guide.js';
import { heelGuide } from '../../src/guides/heel/guide.js';
import { renderQr } from '../../src/elements/heel-practice/practice-qr.js';
import { planFragment } from '../../src/practice/plan-fragment.js';
import { emulate } from '../device.js';

type Decode = (
  pixels: Uint8ClampedArray,
  width: number,
  height: number,
) => { readonly data: string } | null;

/** Millimetres that the code is wide on paper. */
const onPaper = 40;

async function show(address: string): Promise<SVGSVGElement | null> {
  const place = await fixture<HTMLElement>(html`<div>${renderQr(address, 'Code')}</div>`);
  return place.querySelector('svg');
}

/** What an independent decoder reads of a code that is printed with so many dots an inch. */
async function read(
  code: SVGSVGElement,
  dotsPerInch: number,
  ground: string,
): Promise<string | undefined> {
  await import('jsqr/dist/jsQR.js');
  const size = Math.round((onPaper / 25.4) * dotsPerInch);
  const copy = code.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('width', `${size}`);
  copy.setAttribute('height', `${size}`);
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size });
  const paper = canvas.getContext('2d')!;
  paper.fillStyle = ground;
  paper.fillRect(0, 0, size, size);
  paper.drawImage(image, 0, 0, size, size);
  const { jsQR } = globalThis as unknown as { jsQR: Decode };
  return jsQR(paper.getImageData(0, 0, size, size).data, size, size)?.data;
}

const everything = planFragment({
  choices: heelGuide.exercises.map((exercise) => ({ exercise })),
  sides: ['left', 'right'],
  times: { restSeconds: 15, switchSeconds: 10, nextSeconds: 30 },
});
const one = planFragment({
  choices: [{ exercise: exerciseOf(heelGuide, 'calf-stretch')!, amounts: { holdSeconds: 45 } }],
  sides: ['left'],
  times: {},
});

describe('the code of a plan', () => {
  for (const [what, address] of [
    [
      'the whole plan',
      `https://www.a-shop-with-a-name.example/da/pages/haelspore-oevelser${everything}`,
    ],
    ['one exercise', `https://shop.example/${one}`],
    ['an address with letters beyond ASCII', `https://smøreøl.example/hælspore?q=æøå${one}`],
    ['a query', `https://shop.example/?a=1&b=2%20c${everything}`],
  ] as const) {
    for (const dotsPerInch of [150, 300]) {
      it(`is read back from paper with ${dotsPerInch} dots an inch: ${what}`, async () => {
        const code = (await show(address))!;
        expect(await read(code, dotsPerInch, '#fff')).to.equal(new URL(address).href);
      });
    }
  }

  it('is dark on white, with room around it, on a dark page', async () => {
    const code = (await show(`https://shop.example/${everything}`))!;
    expect(await read(code, 300, '#000')).to.equal(`https://shop.example/${everything}`);
    const [x, y, width, height] = code.getAttribute('viewBox')!.split(' ').map(Number);
    const { x: left, y: top, width: inked } = (code.lastElementChild as SVGPathElement).getBBox();
    expect([left - x!, top - y!, width! - inked]).to.deep.equal([4, 4, 8]);
    expect(width).to.equal(height);
    try {
      if (await emulate({ 'forced-colors': 'active' })) {
        const fills = [...code.children].map((each) => getComputedStyle(each).fill);
        expect(fills).to.deep.equal(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
      }
    } finally {
      await emulate({});
    }
  });

  it('is one picture with a name', async () => {
    const code = (await show(`https://shop.example/${one}`))!;
    expect(code.getAttribute('role')).to.equal('img');
    expect(code.getAttribute('aria-label')).to.equal('Code');
    await expect(code).to.be.accessible();
  });

  it('needs no style attribute', async () => {
    expect((await show(`https://shop.example/${one}`))!.outerHTML).not.to.contain('style');
  });

  it('is read back at its longest, and not made of an address that is longer', async () => {
    const address = `https://shop.example/?${'aB-'.repeat(126)}`;
    expect(address).to.have.length(400);
    expect(await read((await show(address))!, 300, '#fff')).to.equal(address);
    expect(await show(`${address}a`)).to.equal(null);
  });
});
