import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { HeelElement } from '../../../src/elements/base/heel-element.js';
import { LaterFile } from '../../../src/elements/base/later-file.js';
import { renderLoadFailure } from '../../../src/elements/base/load-failure-view.js';
import { collectWarnings, part, settled, words, write } from '../../helpers.js';

/** What comes of asking for the part, in turn. */
const answers: (() => Promise<string>)[] = [];

class ElementWithLaterFile extends HeelElement {
  asked = 0;
  file = new LaterFile(this, () => answers[this.asked++]!());

  protected override renderContent() {
    return html`<div class="root">${this.file.part} ${renderLoadFailure(this.file)}</div>`;
  }
}
customElements.define('element-with-later-file', ElementWithLaterFile);

describe('a later file', () => {
  let warnings: ReturnType<typeof collectWarnings>;
  beforeEach(() => {
    warnings = collectWarnings();
    answers.length = 0;
  });
  afterEach(() => warnings.restore());

  const element = () =>
    write<ElementWithLaterFile>('<element-with-later-file lang="en"></element-with-later-file>');

  it('is asked for by nobody but whoever wants it', async () => {
    const host = await element();
    expect(host.asked).to.equal(0);
    expect(host.shadowRoot!.querySelector('[role=status]')).to.equal(null);
  });

  it('is there, and the element shows it', async () => {
    answers.push(() => Promise.resolve('part'));
    const host = await element();
    expect(await host.file.get()).to.equal('part');
    await settled(host);
    expect(words(host.shadowRoot!.querySelector<HTMLElement>('.root')!)).to.equal('part');
  });

  it('is said to be missing in every place that asked, without a button of its own', async () => {
    answers.push(() => Promise.reject(new Error('offline')));
    const host = await element();
    expect(await host.file.get()).to.equal(undefined);
    await settled(host);
    expect(words(part(host, 'load-failed'))).to.equal('This part could not be loaded.');
    expect(part(host, 'try-again')).to.equal(undefined);
    expect(warnings.lines).to.have.length(1);
  });

  it('takes its sentence back while it is asked for again, so that it can be said again', async () => {
    let answer!: (error: Error) => void;
    answers.push(
      () => Promise.reject(new Error('offline')),
      () => new Promise((_, reject) => (answer = reject)),
    );
    const host = await element();
    await host.file.get();
    const again = host.file.get();
    await settled(host);
    expect(words(host.shadowRoot!.querySelector<HTMLElement>('[role=status]')!)).to.equal('');
    answer(new Error('offline'));
    await again;
    await settled(host);
    expect(words(part(host, 'load-failed'))).to.equal('This part could not be loaded.');
  });
});
