// A product's page with linked data, as any shop has it.
import { decimal, find, shelf } from './stock.mjs';

const availability = ({ isSoldOut, isBackorder }) =>
  `https://schema.org/${isSoldOut ? 'OutOfStock' : isBackorder ? 'BackOrder' : 'InStock'}`;

function page(product, at) {
  const variants = shelf(product, at);
  const offers = variants.map((variant) => ({
    '@type': 'Offer',
    price: at.fault === 'wrong' ? `from ${decimal(variant.price)}` : decimal(variant.price),
    priceCurrency: 'GBP',
    availability: availability(variant),
    sku: `${variant.id}`,
  }));
  const linked = {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'BreadcrumbList', itemListElement: [] },
      {
        '@type': 'Product',
        name: product.title,
        sku: `${product.id}`,
        image: [`/demo/images/${product.image}`],
        url: `${at.prefix}products/${product.handle}`,
        offers: offers.length > 1 ? offers : offers[0],
      },
    ],
  };
  return {
    type: 'text/html',
    body: `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width" />
  <title>${product.title} – demo shop</title>
  <link rel="stylesheet" href="/demo/shop.css" />
  <script type="application/ld+json">${JSON.stringify(linked).replaceAll('<', '\\u003c')}</script>
  <main class="article">
    <h1>${product.title}</h1>
    <p>The demo shop ends here. <a href="/demo/index.html">Back to the guide</a></p>
  </main>
</html>
`,
  };
}

export const routes = [
  ['GET', /^products\/([\w-]+)$/, ([, handle], at) => find(handle) && page(find(handle), at)],
];
