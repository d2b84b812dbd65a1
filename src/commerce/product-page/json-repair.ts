import { parseInForm } from './in-form.js';

/** JSON as plugins and themes write it, in a form that can be read. */
const repaired = (text: string): string =>
  text
    .replace(/<!--|-->|(?:(?:\/\/|\/\*)\s*)?(?:<!\[CDATA\[|\]\]>)\s*(?:\*\/)?/g, ' ')
    // Comments, commas too many, values that are missing and numbers that are none are mended, texts left as they are.
    .replace(
      /"(?:\\.|[^"\\])*"|\/\*.*?\*\/|\/\/[^\n\r]*|,(?<=\{\s*,)|,(?=\s*[}\],])|:(?=\s*[,}])|\b(?:NaN|undefined|None|True|False)\b|(?=[\d.+])(?<=:\s*)(?:0\d+|\.\d+|\d+\.|\+[\d.]+|[\d.]+,\d\d?|\d{1,3}(?:,\d{3})+(?:\.\d\d?)?)(?=\s*[,}])|[^\S\n]|\u200b|[;,]\s*$/gs,
      (piece) =>
        piece.startsWith('"')
          ? piece.replace(/[\0-\x1f]/g, ' ').replace(/\\(?!["\\/bfnrt]|u[\da-f]{4})/gi, '')
          : piece === ':'
            ? ':null'
            : /^[\d.+]/.test(piece)
              ? `"${piece}"`
              : /^[TF]/.test(piece)
                ? piece.toLowerCase()
                : /^\w/.test(piece)
                  ? 'null'
                  : ' ',
    );

/** Two texts in one script. */
const listed = (text: string): string => `[${text.replace(/\}\s*\{/g, '},{')}]`;

/** What a script of linked data says, put right in the first way in which it can be read. */
export const parseRepaired = (text: string): unknown =>
  parseInForm(text) ??
  parseInForm(repaired(repaired(text))) ??
  parseInForm(repaired(text.replace(/&(?:quot|#34|#x22);/gi, '"'))) ??
  parseInForm(listed(repaired(text)));
