import { asAddress } from './address.js';
import type { Offer } from './offer.js';

/** The widths that Shopify's network of servers is asked for, in pixels. */
const widths = [200, 400, 600, 800, 1200, 1600];

/** Whether an address is of the servers that give a Shopify picture in any width. */
const isResizable = ({ hostname, pathname }: URL): boolean =>
  hostname === 'cdn.shopify.com' || pathname.startsWith('/cdn/shop/');

/**
 * A picture in several sizes, as `srcset` has them; nothing where the shop has but one.
 * @param offer whose picture is Shopify's, which come in any width, or has sizes of its own
 */
export function pictureSetOf({ image, imageSet }: Offer): string {
  const url = image && new URL(image);
  if (url && isResizable(url)) {
    return widths
      .map((width) => {
        url.searchParams.set('width', `${width}`);
        return `${url.href} ${width}w`;
      })
      .join();
  }
  return [...(imageSet ?? '').matchAll(/(\S+)\s+(\d+w)(?:,|$)/g)]
    .flatMap(([, address, width]) => {
      const href = asAddress(address, image);
      return href ? [`${href} ${width}`] : [];
    })
    .join();
}
