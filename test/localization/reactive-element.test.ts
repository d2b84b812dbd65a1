import { expect, fixtureSync } from '@open-wc/testing';
import { html } from 'lit/html.js';
import { css, ReactiveElement } from '../../src/localization/reactive-element.js';

/** A class of its own for each test, as a name can be given but once. */
function makeClass() {
  class Counter extends ReactiveElement {
    static override styles = css`
      b {
        color: rgb(1, 2, 3);
      }
    `;
    static override properties = { word: 'none', amount: 3, isTall: false };

    declare word: string;
    declare amount: number;
    declare isTall: boolean;

    renders = 0;

    protected override render() {
      this.renders++;
      return html`<b>${this.word} ${this.amount} ${this.isTall}</b>`;
    }
  }
  return Counter;
}

type Counter = InstanceType<ReturnType<typeof makeClass>>;

let count = 0;
const nextName = () => `reactive-element-${count++}`;

/** An element of a class of its own, as it is written, and rendered. */
async function make(attributes = ''): Promise<Counter> {
  const name = nextName();
  customElements.define(name, makeClass());
  const element = fixtureSync<Counter>(`<${name} ${attributes}></${name}>`);
  await element.updateComplete;
  return element;
}

const saying = async (element: Counter) => {
  await element.updateComplete;
  return element.renderRoot.textContent;
};

describe('reactive element', () => {
  it('has the defaults where nothing is set', async () => {
    const element = await make();
    expect(await saying(element)).to.equal('none 3 false');
    expect([element.word, element.amount, element.isTall]).to.deep.equal(['none', 3, false]);
  });

  it('reads its attributes by the kind of the default', async () => {
    const element = await make('word="some" amount="7" is-tall');
    expect([element.word, element.amount, element.isTall]).to.deep.equal(['some', 7, true]);
    expect(await saying(element)).to.equal('some 7 true');
  });

  it('takes an empty attribute at its word', async () => {
    const element = await make('word="" is-tall="false"');
    expect(await saying(element)).to.equal(' 3 true');
  });

  it('follows an attribute, and has the default again when it is removed', async () => {
    const element = await make('word="some" amount="7" is-tall');
    element.setAttribute('word', 'other');
    expect(await saying(element)).to.equal('other 7 true');
    for (const name of ['word', 'amount', 'is-tall']) element.removeAttribute(name);
    expect(await saying(element)).to.equal('none 3 false');
  });

  it('follows a property, and has the default again when it is taken back', async () => {
    const element = await make();
    Object.assign(element, { word: 'some', amount: 7, isTall: true });
    expect(await saying(element)).to.equal('some 7 true');
    Object.assign(element, { word: undefined, amount: null });
    expect(await saying(element)).to.equal('none 3 true');
  });

  it('takes whichever of attribute and property was set last', async () => {
    const element = await make('word="attribute"');
    element.word = 'property';
    expect(await saying(element)).to.equal('property 3 false');
    element.setAttribute('word', 'attribute again');
    expect(await saying(element)).to.equal('attribute again 3 false');
    element.removeAttribute('word');
    expect(await saying(element)).to.equal('none 3 false');
  });

  it('writes no attribute of its own', async () => {
    const element = await make();
    Object.assign(element, { word: 'some', amount: 7, isTall: true });
    await element.updateComplete;
    expect(element.getAttributeNames()).to.deep.equal([]);
  });

  it('keeps what was set before it was defined', async () => {
    const name = nextName();
    const element = fixtureSync<Counter>(`<${name} word="attribute" amount="7"></${name}>`);
    Object.assign(element, { word: 'early', isTall: true });
    customElements.define(name, makeClass());
    expect(await saying(element)).to.equal('early 7 true');
    // An accessor hears of it: it is no property of the element's own any more.
    element.word = 'later';
    expect(await saying(element)).to.equal('later 7 true');
  });

  it('renders once for all that changes in a turn', async () => {
    const element = await make();
    const before = element.renders;
    element.word = 'some';
    element.setAttribute('amount', '7');
    element.word = 'other';
    element.requestUpdate();
    expect(element.renders).to.equal(before);
    expect(await saying(element)).to.equal('other 7 false');
    expect(element.renders).to.equal(before + 1);
  });

  it('renders the first time once, however much was set before', async () => {
    const name = nextName();
    customElements.define(name, makeClass());
    const element = document.createElement(name) as Counter;
    Object.assign(element, { word: 'some', amount: 7 });
    const box = fixtureSync<HTMLElement>('<div></div>');
    box.append(element);
    element.isTall = true;
    expect(await saying(element)).to.equal('some 7 true');
    expect(element.renders).to.equal(1);
  });

  it('renders nothing where nothing has changed', async () => {
    const element = await make('word="some"');
    const before = element.renders;
    element.word = 'some';
    element.setAttribute('word', 'some');
    await element.updateComplete;
    expect(element.renders).to.equal(before);
  });

  it('waits with rendering until it is on the page', async () => {
    const element = await make();
    const box = element.parentElement!;
    element.remove();
    const before = element.renders;
    element.word = 'away';
    await element.updateComplete;
    expect(element.renders).to.equal(before);
    box.append(element);
    expect(await saying(element)).to.equal('away 3 false');
    expect(element.renders).to.equal(before + 1);
  });

  it('survives being moved, with all that was set', async () => {
    const element = await make('amount="7"');
    element.word = 'some';
    await element.updateComplete;
    const { firstElementChild } = element.renderRoot;
    const before = element.renders;
    const box = fixtureSync<HTMLElement>('<div></div>');
    for (let move = 0; move < 3; move++) box.append(element);
    expect(await saying(element)).to.equal('some 7 false');
    expect(element.renderRoot.firstElementChild).to.equal(firstElementChild);
    expect(element.renders).to.equal(before + 1);
  });

  it('goes on rendering after a rendering that failed', async () => {
    const element = await make();
    const { render } = element as unknown as { render: () => unknown };
    Object.assign(element, {
      render: () => {
        throw new Error('failed');
      },
    });
    element.word = 'some';
    const failure = await element.updateComplete.catch((error: Error) => error.message);
    expect(failure).to.equal('failed');
    Object.assign(element, { render });
    element.word = 'other';
    expect(await saying(element)).to.equal('other 3 false');
  });

  it('shares one style sheet among all elements of a class', async () => {
    const name = nextName();
    customElements.define(name, makeClass());
    const box = fixtureSync<HTMLElement>(`<div><${name}></${name}><${name}></${name}></div>`);
    const [first, second] = [...box.children] as Counter[];
    await first!.updateComplete;
    expect(first!.renderRoot.adoptedStyleSheets).to.have.length(1);
    expect(first!.renderRoot.adoptedStyleSheets[0]).to.equal(
      second!.renderRoot.adoptedStyleSheets[0],
    );
    const { color } = getComputedStyle(first!.renderRoot.querySelector('b')!);
    expect(color).to.equal('rgb(1, 2, 3)');
  });
});
