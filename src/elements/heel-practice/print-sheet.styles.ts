import { css } from 'lit';

/** A sheet of exercises on A4, to be read from a kitchen wall. */
export const printStyles = css`
  @page {
    margin: 12mm;
    size: A4;
  }

  body {
    color: #000;
    font:
      12pt/1.3 system-ui,
      sans-serif;
    margin: 0;
  }

  header {
    display: flex;
    gap: 5mm;
    justify-content: space-between;
  }

  .address {
    overflow-wrap: anywhere;
  }

  .qr {
    flex: none;
    inline-size: 35mm;
  }

  article {
    break-inside: avoid;
    display: grid;
    gap: 0 5mm;
    grid-template-columns: 40mm 1fr;
    border-block-start: 0.3mm solid #999;
    padding-block: 2.5mm;
  }

  h1,
  h2,
  h3,
  p,
  ol,
  figure {
    margin: 0 0 1mm;
  }

  h1 {
    font-size: 18pt;
  }

  h2 {
    font-size: 14pt;
  }

  h3 {
    font-size: 12pt;
  }

  ol {
    padding-inline-start: 6mm;
  }

  .illustration {
    inline-size: 40mm;
    print-color-adjust: exact;
  }

  figcaption {
    line-height: 1.1;
  }

  .dosage {
    font-weight: 700;
  }

  .range {
    white-space: nowrap;
  }

  .help {
    border-block-start: 0.6mm solid #000;
    break-inside: avoid;
    margin-block-start: 2.5mm;
    padding-block-start: 2.5mm;
  }

  .help .stack {
    columns: 2;
    column-gap: 8mm;
  }

  .help > p {
    margin-block-start: 1.5mm;
  }

  .help .stack > div {
    break-inside: avoid;
  }

  ul {
    margin: 0 0 2mm;
    padding-inline-start: 5mm;
  }
`;
