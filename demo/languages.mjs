/** The languages of the demo, the default one first, with what a page says of each. */
export const languages = {
  en: { tag: 'en-GB', name: 'English', article: 'index.html' },
  da: { tag: 'da-DK', name: 'Dansk', article: 'da.html' },
};

/** A value in a language: itself, unless it has one for each. */
export const inLanguage = (value, language) => value?.[language] ?? value;
