// Reads what translators write.
import { readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';

/** A text of XLIFF with `{0}` where a value belongs, or undefined where the unit has no such element. */
function textOf(unit, name) {
  const element = unit.getElementsByTagName(name).item(0);
  if (!element) return undefined;
  return Array.from(element.childNodes)
    .map((node) =>
      ['x', 'ph'].includes(node.nodeName) ? `{${node.getAttribute('id')}}` : node.nodeValue,
    )
    .join('');
}

/**
 * The units of an XLIFF 1.2 file.
 * @param file its name, for what is said where it is damaged: the parser hands on as much as it finds, and the rest
 * would be lost
 */
export function readXliff(xml, file) {
  const faults = [];
  if (!/<\/xliff>\s*$/.test(xml)) faults.push('it does not end with </xliff>');
  const errorHandler = (level, fault) => faults.push(fault.replace(/^\[.*?\]\s*/, ''));
  const document = new DOMParser({ errorHandler, locator: {} }).parseFromString(xml, 'text/xml');
  if (faults.length) {
    const [fault, place = ''] = faults[0].split('\n@#');
    throw new Error(`${file} is damaged: ${fault} ${place}`.trimEnd());
  }
  return Array.from(document.getElementsByTagName('trans-unit')).map((unit) => ({
    id: unit.getAttribute('id'),
    source: textOf(unit, 'source'),
    target: textOf(unit, 'target'),
    note: textOf(unit, 'note'),
  }));
}

/** The units of a file. */
export const readUnits = (file) => readXliff(readFileSync(file, 'utf8'), file);

/** The values that a text has a place for, as in `0,1`. */
export const placesOf = (text = '') =>
  [...text.matchAll(/\{(\d+)\}/g)]
    .map(([, number]) => number)
    .sort()
    .join();
