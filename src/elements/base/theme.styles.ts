import { css } from 'lit';

/**
 * What all elements share: the tokens, the resets, and the few shapes that everything is made of.
 *
 * The tokens start from the page's own text colour, so that a card fits a light page, a dark one
 * and one that never says which it is. Resets stand on `.root`, as a page's `*` rule beats `:host`.
 */
export const theme = css`
  :host {
    display: block;
    /* A page may make a flex box of it: what has no width then stands in a line of its own. */
    flex-wrap: wrap;
    color: var(--heel-color-text, inherit);
    font-family: var(--heel-font, inherit);
    margin-block: var(--heel-gap, 1.5em);
  }

  /* What find-in-page may open is hidden otherwise. */
  :host([hidden]:not([hidden='until-found' i])) {
    display: none !important;
  }

  /* Readable whatever the page's letters are, and what layouts answer to is measured in the same. */
  .width,
  .column {
    font-size: max(12px, 1em);
    text-indent: 0;
  }

  /* Layouts answer to the column that they stand in, not to the screen. */
  .column {
    container-type: inline-size;
    inline-size: 100%;
  }

  /* Such a column has no width of its own. Two wide letters far apart have, and wrap as text does: a box that
     asks is told 36em, and one with less room that it is enough, down to what a long word takes. */
  .width {
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    white-space: normal;
    letter-spacing: min(8em, 20vw);
    word-spacing: 12em;
  }

  .width::before {
    content: 'i i';
  }

  .root {
    --_accent: var(--heel-color-accent, #0f766e);
    --_ink: var(--heel-color-link, color-mix(in oklab, currentColor 80%, var(--_accent)));
    --_border: 1px solid
      var(--heel-color-border, color-mix(in oklab, currentColor 16%, transparent));
    --_radius: var(--heel-radius, 16px);

    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    hyphenate-limit-chars: 12 4;
    hyphens: auto;
    letter-spacing: normal;
    line-height: 1.55;
    overflow-wrap: anywhere;
    text-align: start;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    word-spacing: normal;
  }

  @media (prefers-contrast: more) {
    .root {
      --_border: 1px solid;
    }
  }

  /* On a page from right to left an English full stop still stands at its end, the line at the page's start. */
  :where(.root, .root *) {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    unicode-bidi: plaintext;
  }

  .root:dir(rtl) {
    text-align: right;
  }

  :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1em;
    font-weight: 650;
    line-height: 1.3;
  }

  /* The text colour is the one that a page is sure to have chosen for its background. */
  :is(a, summary) {
    color: var(--heel-color-link, inherit);
  }

  button {
    background: none;
    border: 0;
    color: inherit;
    cursor: pointer;
    font: inherit;
    text-align: inherit;
  }

  /* Black on white stands out on every page, whatever colours what has focus is in. */
  :focus-visible {
    box-shadow: 0 0 0 7px #fff;
    outline: 3px solid #000;
    outline-offset: 2px;
  }

  /* WebKit gives a radio button or a checkbox no shadow, and every browser a text colour of its own. */
  label :focus-visible {
    color: inherit;
    outline: 3px solid;
  }

  summary {
    cursor: pointer;
    font-weight: 600;
    padding-block: 0.75em;
  }

  .box {
    background: var(--heel-color-surface);
    border: var(--_border);
    border-radius: var(--_radius);
    overflow: clip;
  }

  /* A card that is higher than a column or a sheet of paper goes on in the next, a button or a figure does not. */
  .box,
  .box * {
    break-inside: avoid;
  }

  .stack {
    align-content: start;
    display: grid;
    gap: 1em;
  }

  .row {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .pill {
    border: var(--_border);
    border-radius: 99px;
    padding: 0.1em 0.75em;
  }

  .action {
    align-content: center;
    background: var(--_accent);
    color: var(--heel-color-on-accent, #fff);
    font-weight: 600;
    justify-self: start;
    min-block-size: 44px;
    padding: 0.5em 1.4em;
    text-decoration: none;
  }

  .action:hover {
    text-decoration: underline;
  }

  /* A page's text may stand out just enough: nothing lighter would. */
  .muted {
    color: var(--heel-color-muted, inherit);
  }

  .small {
    font-size: max(12px, 0.8em);
    font-weight: 400;
  }

  .caution {
    border-inline-start: 4px solid var(--heel-color-caution, #c2410c);
    padding-inline-start: 1em;
  }

  .caution > strong {
    display: block;
  }

  ul {
    padding-inline-start: 1.5em;
  }

  /* A dark page's light words would be on white paper; what is closed cannot be opened there, nor a button pressed. */
  @media print {
    :host {
      color: #000 !important;
    }

    .root {
      background: #fff;
    }

    details::details-content {
      block-size: auto;
      content-visibility: visible;
    }

    .pill:is(a, button),
    summary:only-child {
      display: none;
    }
  }
`;
