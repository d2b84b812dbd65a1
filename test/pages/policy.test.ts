import { expect } from '@open-wc/testing';
import { disclose, part } from '../helpers.js';
import { expectWhole, find, openPage, violationsOf, type Page } from './page.js';
import { until } from '../wait-until.js';
import { differences } from './shape.js';

describe('a strict content security policy', () => {
  let page: Page;
  beforeEach(async () => (page = await openPage('/test/pages/policy.html')));

  it('lets every element render, without a violation', async () => {
    expectWhole(page);
    expect(await violationsOf(page)).to.deep.equal([]);
    expect(page.record.lines).to.deep.equal([]);
  });

  it('leaves every element as it looks without one', async () => {
    expect(differences(page, await openPage('/test/pages/plain.html'))).to.deep.equal([]);
  });

  it('lets through what is loaded when somebody asks, and what is then shown', async () => {
    const research = await disclose(part(find(page, 'heel-exercise-card'), 'research'));
    expect(research.textContent).to.include('clinical guideline');
    await disclose(part(find(page, 'heel-faq'), 'further-help'));
    part(find(page, 'heel-exercise-card'), 'practise').click();
    await until(() => part(find(page, 'heel-exercise-card'), 'practice'), 'no practice');
    expect(await violationsOf(page)).to.deep.equal([]);
    expect(page.record.errors).to.deep.equal([]);
  });

  it('is asked for one name too many where the file is loaded twice, which harms nothing', async () => {
    const twice = await openPage('/test/pages/policy-twice.html');
    expectWhole(twice);
    expect(twice.record.lines).to.deep.equal([]);
    // A page that cares writes 'allow-duplicates'. Some browsers have no Trusted Types.
    if (!('trustedTypes' in window)) return;
    expect(await violationsOf(twice)).to.deep.equal(['trusted-types trusted-types-policy']);
  });
});
