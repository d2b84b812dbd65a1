import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { HeelElement } from '../../src/elements/base/heel-element.js';
import { part, settled, words, write } from '../helpers.js';
import { waitUntil } from '../wait-until.js';

const markups = [
  '<heel-exercise-card lang="en" exercise="calf-stretch"></heel-exercise-card>',
  '<heel-faq lang="en"></heel-faq>',
  '<product-upsell lang="en" name="Belt" href="/belt"></product-upsell>',
];

/** What tells a styled element: the tint of a card's picture, or the box of the others. */
const look = (element: Element): string => {
  const { display, paddingTop } = getComputedStyle(
    part(element, 'action') ?? part(element, 'practise') ?? part(element, 'question'),
  );
  return `${display} ${paddingTop}`;
};

describe('an element in another document', () => {
  let frame: HTMLIFrameElement;
  let place: HTMLElement;

  beforeEach(async () => {
    const box = await write<HTMLElement>('<div><iframe></iframe></div>');
    frame = box.querySelector('iframe')!;
    place = frame.contentDocument!.body;
  });

  for (const markup of markups) {
    const tag = /[\w-]+/.exec(markup)![0];

    it(`${tag} keeps its looks and words in a frame, and on its way back`, async () => {
      const element = await write<HeelElement>(markup);
      const home = element.parentElement!;
      const [before, said] = [look(element), words(part(element, 'base'))];
      place.append(element);
      await settled(element);
      expect(look(element)).to.equal(before);
      expect(words(part(element, 'base'))).to.equal(said);
      home.append(element);
      await settled(element);
      expect(look(element)).to.equal(before);
    });

    it(`${tag} has its looks where it is connected in a frame first`, async () => {
      const before = look(await write(markup));
      const template = document.createElement('div');
      template.innerHTML = markup;
      const element = template.firstElementChild as HeelElement;
      place.append(element);
      await settled(element);
      expect(look(element)).to.equal(before);
    });

    it(`${tag} survives a document that is shown nowhere`, async () => {
      const element = await write<HeelElement>(markup);
      const home = element.parentElement!;
      const before = look(element);
      document.implementation.createHTMLDocument().body.append(element);
      await settled(element);
      home.append(element);
      await settled(element);
      expect(look(element)).to.equal(before);
    });

    it(`${tag} is copied with what its author wrote`, async () => {
      const element = await write<HeelElement>(markup);
      const copy = element.cloneNode(true) as HeelElement;
      element.after(copy);
      await settled(copy);
      expect(words(part(copy, 'base'))).to.equal(words(part(element, 'base')));
    });
  }

  it('keeps the looks of what it has loaded since', async () => {
    const element = await write<HeelElement>(markups[0]!);
    const home = element.parentElement!;
    place.append(element);
    await settled(element);
    part(element, 'practise').click();
    await waitUntil(() => part(element, 'setup'), 'no session', { interval: 20 });
    expect(getComputedStyle(part(element, 'cue')).borderTopLeftRadius).not.to.equal('0px');
    expect(home.isConnected).to.equal(true);
  });
});
