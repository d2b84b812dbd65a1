import { css } from 'lit';

export const styles = css`
  .choice {
    align-items: center;
    border: 0;
    display: flex;
    flex-basis: 100%;
    flex-wrap: wrap;
    gap: 0.5em;
    min-inline-size: 0;
  }

  p.choice {
    flex-wrap: nowrap;
  }

  select {
    min-inline-size: 0;
  }

  legend {
    margin-block-end: 0.5em;
  }

  .choice :is(label:not(.swatch), legend) {
    font-weight: 650;
    overflow-wrap: break-word;
  }

  .choice :is(select, [type='number']) {
    background: none;
    border: 1px solid;
    border-radius: min(var(--_radius), 0.5em);
    color: inherit;
    font: inherit;
    max-inline-size: 100%;
    min-block-size: 44px;
    padding-inline: 0.5em;
  }

  [type='number'] {
    inline-size: 5em;
  }

  /* A list that opens has a background of the browser's own. */
  option {
    background: Canvas;
    color: CanvasText;
  }

  .swatch {
    cursor: pointer;
    min-block-size: 44px;
  }

  .swatch:has(:checked) {
    border-color: var(--_ink);
  }

  .swatch input {
    accent-color: var(--_accent);
    block-size: 1.25em;
    inline-size: 1.25em;
  }

  .swatch img {
    block-size: 2em;
    inline-size: 2em;
    position: static;
  }
`;
