import { expect } from '@open-wc/testing';
import { define } from '../../../src/elements/base/define.js';
import { HeelElement } from '../../../src/elements/base/heel-element.js';
import { collectWarnings } from '../../helpers.js';

function makeClass(version?: string) {
  class Some extends HeelElement {
    protected override renderContent() {
      return 'some';
    }
  }
  return version ? Object.assign(Some, { version }) : Some;
}

let count = 0;
const nextName = () => `some-element-${count++}`;

describe('define', () => {
  let warnings: ReturnType<typeof collectWarnings>;
  beforeEach(() => (warnings = collectWarnings()));
  afterEach(() => warnings.restore());

  it('gives a class its name', () => {
    const [name, element] = [nextName(), makeClass()];
    define(name, element);
    expect(customElements.get(name)).to.equal(element);
    expect(warnings.lines).to.deep.equal([]);
  });

  it('says nothing when the same version comes again', () => {
    const [name, first] = [nextName(), makeClass()];
    define(name, first);
    define(name, makeClass());
    expect(customElements.get(name)).to.equal(first);
    expect(warnings.lines).to.deep.equal([]);
  });

  it('keeps the first of two versions, with one line that names both', () => {
    const [name, first] = [nextName(), makeClass('1.2.3')];
    define(name, first);
    define(name, makeClass('2.0.0'));
    expect(customElements.get(name)).to.equal(first);
    expect(warnings.lines).to.have.length(1);
    expect(warnings.lines[0])
      .to.contain(`<${name}>`)
      .and.to.contain('1.2.3')
      .and.to.contain('2.0.0');
  });

  it("leaves somebody else's element in peace, and says so", () => {
    const name = nextName();
    class Theirs extends HTMLElement {}
    customElements.define(name, Theirs);
    define(name, makeClass('2.0.0'));
    expect(customElements.get(name)).to.equal(Theirs);
    expect(warnings.lines).to.have.length(1);
    expect(warnings.lines[0]).to.contain(`<${name}>`).and.to.contain('2.0.0');
  });
});
