import { expect } from '@open-wc/testing';
import { remember } from '../../src/practice/device/memory.js';
import { forgetFragment, type collectWarnings } from '../helpers.js';

/** Puts back what a test of a practice has changed of the page, and sees that it was warned of nothing. */
export function endPractice(
  restores: (() => void)[],
  warnings: ReturnType<typeof collectWarnings>,
): void {
  for (const restore of restores.splice(0).reverse()) restore();
  remember(false);
  forgetFragment();
  warnings.restore();
  expect(warnings.lines).to.deep.equal([]);
}
