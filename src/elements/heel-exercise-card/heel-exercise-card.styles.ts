import { css } from 'lit';

export const styles = css`
  .card {
    display: grid;
    grid-template-columns: 100%;
  }

  .picture > *,
  .picture ::slotted(*) {
    block-size: auto;
    display: block;
    inline-size: 100%;
    inset-block-start: var(--heel-scroll-margin, 0);
    position: sticky;
  }

  .idle .picture {
    align-content: center;
    display: grid;
  }

  .content {
    padding: clamp(1em, 5cqi, 2em);
  }

  [part='title'] {
    font-size: 1.5em;
  }

  .facts {
    align-items: stretch;
  }

  .fact {
    border: var(--_border);
    border-radius: calc(0.6 * var(--_radius));
    flex: 1 1 8em;
    max-inline-size: 100%;
    overflow-wrap: break-word;
    padding: 0.75em 1em;
  }

  .value {
    font-size: 1.1em;
    font-weight: 650;
    line-height: 1.3;
  }

  fieldset {
    border: 0;
  }

  legend {
    font-weight: 650;
    margin-block-end: 0.5em;
  }

  .variant {
    cursor: pointer;
    flex-wrap: nowrap;
    padding: 0.6em 1em;
  }

  .variant:has(:checked) {
    border-color: var(--_ink);
  }

  input {
    accent-color: var(--_accent);
    block-size: 1.25em;
    flex: none;
    inline-size: 1.25em;
  }

  ol {
    counter-reset: step;
    list-style: none;
  }

  ol li {
    counter-increment: step;
    display: grid;
    gap: 0.75em;
    grid-template-columns: auto 1fr;
  }

  ol li::before {
    block-size: 1.6em;
    border: var(--_border);
    border-radius: 99px;
    box-sizing: content-box;
    content: counter(step);
    font-weight: 650;
    inline-size: 1.6em;
    text-align: center;
  }

  .content + .content {
    grid-column: 1 / -1;
    padding-block-start: 0;
  }

  /* The picture beside the dosage, the steps below both: all that one looks at while doing it, on one screen. */
  @container (min-width: 44em) {
    .full {
      grid-template-columns: 40% 1fr;
    }

    .full > .content {
      padding-block-start: 2em;
    }

    .full .body {
      column-gap: 2em;
      grid-template-columns: calc(40cqi - 2em) 1fr;
    }

    .full [part='instructions'] {
      grid-area: 1 / 2 / 3;
    }
  }

  @container (min-width: 24em) {
    .compact {
      grid-template-columns: 8em 1fr;
    }
  }
`;
