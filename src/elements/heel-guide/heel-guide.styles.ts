import { css } from 'lit';

export const styles = css`
  /* An article of its own stands across the page's columns of text. In a box where it cannot, it is of one piece, as
     what stands in a line is: browsers never end to lay out one that goes on in the next column. */
  :host {
    column-span: all;
  }

  .root,
  .head,
  .main {
    display: grid;
    gap: clamp(1.5em, 4cqi, 3em) 3.5em;
    grid-template-columns: minmax(0, 1fr);
  }

  .root {
    display: inline-grid;
    inline-size: 100%;
  }

  slot {
    display: contents;
  }

  .head {
    align-items: center;
    gap: 1.5em clamp(1.5em, 4cqi, 3em);
  }

  .main {
    gap: clamp(2.5em, 6cqi, 4em);
  }

  [part='title'] {
    font-size: clamp(1.8em, 1.2em + 3cqi, 3em);
    line-height: 1.15;
  }

  .picture {
    border: var(--_border);
    border-radius: var(--_radius);
    overflow: clip;
  }

  .picture > *,
  .picture ::slotted(*) {
    block-size: auto;
    display: block;
    inline-size: 100%;
  }

  .tools .pill {
    padding-block: 12px;
  }

  [part='reading-time'] {
    flex-basis: 100%;
  }

  ol {
    padding-inline-start: 1.75em;
  }

  .contents {
    align-self: start;
    border-block: var(--_border);
    padding-block: 1em;
  }

  .contents ol {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    list-style: none;
    padding: 0;
  }

  .contents a {
    display: block;
    padding-block: 0.35em;
  }

  .contents [aria-current] {
    font-weight: 650;
  }

  section,
  .exercise,
  li {
    scroll-margin-block-start: var(--heel-scroll-margin, 1.5em);
  }

  /* Somebody was led here, and presses nothing. */
  [tabindex]:focus {
    box-shadow: none;
    outline: none;
  }

  .stack {
    grid-template-columns: minmax(0, 1fr);
  }

  [part='section-title'] {
    font-size: clamp(1.35em, 1.15em + 1cqi, 1.75em);
  }

  [part$='title'] {
    text-wrap: balance;
  }

  [part='measure-title'] {
    font-size: 1.15em;
  }

  p,
  [part='source-list'] {
    max-inline-size: 40em;
    text-wrap: pretty;
  }

  .exercise {
    margin-block-start: 0.75em;
  }

  [part='own-advice'] {
    margin-inline-start: 0.4em;
  }

  heel-exercise-card,
  heel-faq,
  .products ::slotted(*) {
    margin-block: 0;
  }

  /* Numbers stay with the word that they follow. */
  .marks {
    font-size: max(12px, 0.75em);
    line-height: 1;
    white-space: nowrap;
  }

  .marks a {
    margin-inline-start: 0.5em;
    padding-block: 0.35em;
  }

  .measures {
    display: grid;
    gap: 1.5em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
  }

  .measure {
    border-block-start: 2px solid var(--_ink);
    gap: 0.5em;
    padding-block-start: 1em;
  }

  .products {
    display: grid;
    gap: 1.5em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
  }

  .help {
    padding: clamp(1em, 5cqi, 2em);
  }

  [part='source-list'] > li + li {
    margin-block-start: 0.4em;
  }

  [part='source-list'] ul {
    gap: 0.4em;
    list-style: none;
    padding: 0;
  }

  .help-link {
    box-shadow: 0 2px 12px #0004;
    inset-block-end: max(1em, env(safe-area-inset-bottom));
    justify-self: end;
    position: sticky;
    z-index: 1;
  }

  .counting,
  .reached {
    visibility: hidden;
  }

  @container (min-width: 36em) {
    .head {
      grid-template-columns: 1fr 1fr;
    }

    .head > :only-child {
      grid-column: 1 / -1;
    }
  }

  @container (min-width: 62em) {
    .root {
      grid-template-columns: 12em minmax(0, 1fr);
    }

    .head {
      grid-column: 1 / -1;
    }

    .main,
    .help-link {
      grid-column: 2;
    }

    .contents {
      border: 0;
      inset-block-start: var(--heel-scroll-margin, 1.5em);
      padding: 0;
      position: sticky;
    }

    .contents ol {
      display: block;
    }

    .contents + .main {
      grid-row: 2;
    }
  }

  @media print {
    .contents,
    .help-link,
    button {
      display: none;
    }

    .root {
      display: block;
    }

    .head {
      margin-block-end: 2em;
    }
  }
`;
