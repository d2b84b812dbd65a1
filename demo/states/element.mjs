// The elements of a state: tag, attributes, children. What differs by language has a value for each.

/** An exercise. */
export const card = (attributes, children) => ({ tag: 'heel-exercise-card', attributes, children });

/** The exercises of the day. */
export const practice = (attributes = {}, children = undefined) => ({
  tag: 'heel-practice',
  attributes,
  children,
});

/** Questions and answers. */
export const faq = (attributes = {}, children = undefined) => ({
  tag: 'heel-faq',
  attributes,
  children,
});

/** A product. */
export const product = (attributes, children) => ({ tag: 'product-upsell', attributes, children });

/** The heading levels that every element has. */
export const levels = [2, 3, 4, 5, 6];
