import { expect } from '@open-wc/testing';
import { WakeLock } from '../../../src/practice/device/wake-lock.js';
import { stub } from '../../helpers.js';

/** A lock that a test grants, refuses and takes back. */
class Sentinel {
  released = false;
  release = async () => {
    this.released = true;
  };
}

interface Ask {
  grant(): Promise<Sentinel>;
  refuse(): Promise<void>;
}

const settled = () => new Promise<void>((resolve) => setTimeout(resolve));
const show = () => document.dispatchEvent(new Event('visibilitychange'));

describe('WakeLock', () => {
  let asks: Ask[];
  let restores: (() => void)[];
  let lock: WakeLock;

  beforeEach(() => {
    asks = [];
    const request = () =>
      new Promise((resolve, reject) => {
        asks.push({
          async grant() {
            const sentinel = new Sentinel();
            resolve(sentinel);
            await settled();
            return sentinel;
          },
          refuse() {
            reject(new DOMException('low battery', 'NotAllowedError'));
            return settled();
          },
        });
      });
    restores = [stub(navigator, 'wakeLock' as keyof Navigator, { request })];
    lock = new WakeLock();
  });

  afterEach(() => {
    lock.release();
    for (const restore of restores) restore();
  });

  it('asks once, however often the page is shown before the device has answered', async () => {
    lock.hold();
    for (let times = 0; times < 100; times++) show();
    await settled();
    expect(asks).to.have.length(1);
    const sentinel = await asks[0]!.grant();
    show();
    expect(asks).to.have.length(1);
    expect(sentinel.released).to.equal(false);
    lock.release();
    expect(sentinel.released).to.equal(true);
  });

  it('asks again where the page was shown while the device was about to refuse', async () => {
    lock.hold();
    show();
    await asks[0]!.refuse();
    expect(asks).to.have.length(2);
    await asks[1]!.refuse();
    expect(asks, 'nothing has happened since').to.have.length(2);
    show();
    expect(asks).to.have.length(3);
  });

  it('asks again once the browser has taken it back', async () => {
    lock.hold();
    const sentinel = await asks[0]!.grant();
    const restore = stub(document, 'hidden', true);
    await sentinel.release();
    show();
    expect(asks, 'hidden').to.have.length(1);
    restore();
    show();
    expect(asks).to.have.length(2);
  });

  it('gives back what comes when nobody wants it any more', async () => {
    lock.hold();
    lock.release();
    const sentinel = await asks[0]!.grant();
    expect(sentinel.released).to.equal(true);
    show();
    expect(asks).to.have.length(1);
  });

  it('keeps what comes late where it is wanted once more', async () => {
    lock.hold();
    lock.release();
    lock.hold();
    expect(asks).to.have.length(1);
    const sentinel = await asks[0]!.grant();
    expect(sentinel.released).to.equal(false);
    expect(asks).to.have.length(1);
  });
});
