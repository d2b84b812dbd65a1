import { html, nothing, type TemplateResult } from 'lit';
import { correction, generate } from 'lean-qr/nano';

/** Squares that have to stay white around a code, by its standard. */
const quiet = 4;

/** A longer address makes squares too small for paper. */
const longest = 400;

/** The dark squares of a code as path data, a run of a row in one piece. */
function squares({ size, get }: ReturnType<typeof generate>): string {
  let d = '';
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if (!get(x, y)) continue;
      const start = x;
      while (get(x + 1, y)) x++;
      d += `M${start} ${y}h${x + 1 - start}v1H${start}z`;
    }
  }
  return d;
}

/**
 * The QR code of an address, black on white on any page; nothing for one that is too long. A file of its
 * own, as only some shoppers ask for it.
 * @param label what a screen reader calls it
 */
export function renderQr(address: string, label: string): TemplateResult | typeof nothing {
  const { href } = new URL(address);
  if (href.length > longest) return nothing;
  const code = generate(href, { minCorrectionLevel: correction.M });
  const side = code.size + 2 * quiet;
  return html`<svg
    class="qr"
    part="qr"
    role="img"
    aria-label=${label}
    viewBox="${-quiet} ${-quiet} ${side} ${side}"
    shape-rendering="crispEdges"
  >
    <path fill="#fff" d="M${-quiet} ${-quiet}h${side}v${side}h${-side}z"></path>
    <path fill="#000" d=${squares(code)}></path>
  </svg>`;
}
