import { css } from 'lit';

export const styles = css`
  /* Several cards are words in a line, and the space between them is one that ends with the line. */
  :host(:not(:only-of-type, :state(alone))) {
    container-type: inline-size;
    display: inline;
    margin-block: 0;
    /* A size container has no width to bring into a flex row whose style sheet comes late. */
    min-inline-size: min(100%, 8em);
    white-space: normal;
  }

  :host(:not(:only-of-type, :state(alone))) .width {
    display: none;
  }

  :host(:not(:only-of-type, :state(alone))) .column {
    container-type: normal;
    display: contents;
  }

  :host(:not(:only-of-type, :state(alone)))::after {
    content: ' ';
    font-size: 0;
    letter-spacing: 0;
    word-spacing: 16px;
  }

  /* As many to a row as have room: a length below zero loses, one times 999 wins. */
  .product {
    display: inline-flex;
    flex-direction: column;
    inline-size: min(100%, max((100% - 17px) / 2, (30em - 100%) * 999));
    margin-block-end: 16px;
    position: relative;
    vertical-align: top;
  }

  /* True wherever the host is a block: alone, or an item of a flex or grid box that lays it out. */
  @container (min-width: 0) {
    .product {
      display: flex;
      inline-size: auto;
      margin: 0;
    }
  }

  /* A picture in the middle of a wide card would have an empty band at each side. */
  @container (min-width: 34em) {
    .product {
      display: grid;
      grid-template: auto 1fr / auto 1fr;
    }

    .product > * {
      grid-column: 2;
    }

    .product > .picture {
      grid-area: 1 / 1 / 3;
      inline-size: 17em;
      margin: 1.25em;
      margin-inline-end: 0;
    }
  }

  .picture {
    aspect-ratio: 4 / 3;
    background: var(--heel-color-surface);
    flex: none;
    margin-block-end: 1.25em;
    max-block-size: 24em;
    position: relative;
  }

  img,
  .picture ::slotted(*) {
    block-size: 100%;
    inline-size: 100%;
    inset: 0;
    object-fit: contain;
    position: absolute;
  }

  .content {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: 0.75em;
    padding: 0 1.25em 1.25em;
  }

  /* As high without a badge as with one, so that pictures in a row are level. */
  .labels {
    justify-content: space-between;
    min-block-size: 3.1em;
    padding: 0.75em 1.25em;
  }

  .label {
    text-transform: uppercase;
  }

  .saving {
    border-color: var(--_ink);
  }

  [part='name'] {
    font-size: 1.2em;
  }

  .price {
    font-size: 1.35em;
    font-weight: 650;
  }

  b {
    font-weight: 400;
    visibility: hidden;
  }

  .actions {
    margin-block-start: auto;
    min-block-size: 44px;
  }

  /* The whole card leads to the product, with one link. */
  .action::after {
    content: '';
    inset: 0;
    position: absolute;
  }

  /* What the author put in may have links of its own. */
  ::slotted(:not(img)) {
    position: relative;
    z-index: 1;
  }
`;
