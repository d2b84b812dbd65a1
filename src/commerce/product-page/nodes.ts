import { asArray, asObject, asText, type Json } from '../offer.js';

/** The last word of an IRI, as `https://schema.org/InStock` and `InStock` mean the same; of several the first's. */
export const lastWord = (value: unknown): string => {
  const [first] = asArray(value);
  const { '@id': id = first } = asObject(first);
  return /[^/#:]*$/.exec((asText(id) ?? '').replace(/\/$/, ''))![0];
};

/** Whether it is of one of these types, in whatever case. */
export const isA = (node: Json, ...types: string[]): boolean =>
  asArray(node['@type']).some((type) =>
    types.some((each) => each.toLowerCase() === lastWord(type).toLowerCase()),
  );

const plain = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // Another script of the page may hold the product.
    return undefined;
  }
};

/**
 * What the page's scripts of linked data say, one node each; what cannot be read is passed over.
 * @param parsed reads the text of a script, or not
 */
export function nodesOf(page: string, parsed = plain): Json[] {
  const nodes: Json[] = [];
  const collect = (value: unknown): void => {
    for (const each of asArray(value).map(asObject)) {
      nodes.push(each);
      collect(each['@graph']);
      collect(each.mainEntity);
    }
  };
  // A comment in a script ends with it; what is in a template is on no page.
  for (const [, attributes, text] of page.matchAll(
    /<script\b((?:"[^"]*"|'[^']*'|[^>"'])*)>(.*?)<\/script\s*>|<!--.*?-->|<template.*?<\/template/gis,
  )) {
    if (/\/ld\+json\b/i.test(attributes ?? '')) collect(parsed(text!));
  }
  return nodes;
}
