/** The shop's two products. What differs by language has one value for each. */
export const belt = {
  name: { en: 'Lumbar support belt', da: 'Lændestøttebælte' },
  description: {
    en: 'A wide elastic belt with crossed straps, for the lower back.',
    da: 'Et bredt, elastisk bælte med krydsede stropper til lænden.',
  },
  image: 'images/belt.svg',
  price: '44.95',
  currency: 'GBP',
  href: 'end-of-demo.html',
};

/** Demo data: the lowest price of the 30 days before. */
export const priorPrice = '59.95';

export const shirt = {
  name: "Women's Posture Shirt™ - White",
  description: {
    en: 'A close-fitting shirt with panels over shoulders and back.',
    da: 'Hvid, tætsiddende trøje til kvinder. Den har paneler over skuldre og ryg.',
  },
  image: 'images/shirt.svg',
  price: '80.95',
  currency: 'GBP',
  href: 'end-of-demo.html',
};

/** The language of a name that a product has in every language. */
export const languageOfName = { [shirt.name]: 'en' };

export const badges = {
  back: { en: 'For the back', da: 'Til ryggen' },
  posture: { en: 'For posture', da: 'Til holdningen' },
};
