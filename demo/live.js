// Another site than this page's own, with the same shops behind it; and this site's own address.
const here = location.origin;
const elsewhere = here.replace('localhost', '127.0.0.1');
document.addEventListener('DOMContentLoaded', () => {
  for (const card of document.querySelectorAll('[shop]')) {
    const shop = card.getAttribute('shop');
    card.setAttribute('shop', shop.replace('HERE', here).replace('SHOP', elsewhere));
  }
});
