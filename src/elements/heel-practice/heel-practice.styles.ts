import { css } from 'lit';

export const styles = css`
  /* Across the page's columns of text, as WebKit shows only a part of it in one. */
  :host {
    column-span: all;
  }

  .content {
    padding: clamp(1em, 4cqi, 2em);
  }

  [part='title'] {
    font-size: max(1.35em, 20px);
  }

  .exercises {
    display: grid;
    gap: 0.5em;
    list-style: none;
    padding: 0;
  }

  .exercise {
    border: var(--_border);
    border-radius: calc(var(--_radius) / 2);
    display: grid;
    gap: 0.5em;
    padding: 0.5em 0.75em;
  }

  .ticked {
    border-color: var(--_ink);
  }

  .tick {
    align-items: center;
    cursor: pointer;
    display: grid;
    gap: 0.75em;
    grid-template-columns: auto clamp(3em, 17cqi, 5em) 1fr;
    min-block-size: 48px;
  }

  /* WebKit makes a picture that says no width as wide as the grid. */
  .tick svg {
    inline-size: 100%;
  }

  .tick span {
    display: block;
  }

  :is(.tick, .row) input:is([type='checkbox'], [type='radio']) {
    accent-color: var(--_accent);
    block-size: 1.4em;
    flex: none;
    inline-size: 1.4em;
  }

  fieldset {
    border: 0;
    min-inline-size: 0;
  }

  /* Something that sticks stays inside its row of a grid, and inside all of a column. */
  [part='plan'] {
    display: flex;
    flex-direction: column;
  }

  .start-bar [role='status']:not([part]) {
    position: absolute;
  }

  [part='download'] {
    justify-self: start;
  }

  legend {
    font-weight: 650;
    padding-block-end: 0.5em;
  }

  .variant {
    cursor: pointer;
    min-block-size: 48px;
    padding: 0.5em 1em;
  }

  .variant:has(:checked) {
    border-color: var(--_ink);
    box-shadow: inset 0 0 0 1px var(--_ink);
  }

  select,
  input[type='url'],
  input[type='time'] {
    background: none;
    border: 1px solid;
    border-radius: 8px;
    color: inherit;
    font: inherit;
    inline-size: 100%;
    min-block-size: 48px;
    padding: 0.25em 0.75em;
  }

  /* A list that opens has a background of the browser's own, and a clock its sign. */
  option,
  input[type='time'] {
    background: Field;
    color: FieldText;
  }

  input[type='time'] {
    inline-size: auto;
  }

  .pill:is(button) {
    min-block-size: 48px;
    padding: 0.5em 1.25em;
  }

  [part='consent'] {
    flex-wrap: nowrap;
  }

  .link {
    gap: 0.25em;
  }

  .qr {
    inline-size: min(100%, 16em);
  }

  .memory {
    justify-items: start;
  }

  .week {
    overflow-x: auto;
    position: relative;
  }

  table {
    border-collapse: collapse;
    font-size: max(12px, min(0.8em, 3.8cqi));
    hyphens: auto;
    inline-size: 100%;
  }

  caption {
    font-weight: 650;
    padding-block-end: 0.5em;
    text-align: start;
  }

  :is(td, th) {
    border-block-start: var(--_border);
    font-variant-numeric: tabular-nums;
    font-weight: 400;
    overflow-wrap: normal;
    padding: 0.4em 0.2em;
    text-align: center;
    white-space: nowrap;
  }

  th[scope='row'] {
    min-inline-size: 4.5em;
    overflow-wrap: anywhere;
    text-align: start;
    white-space: normal;
  }

  .narrow {
    display: none;
  }

  [aria-current] {
    font-weight: 700;
    text-decoration: underline;
  }

  .unseen {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
  }

  /* Room for the names of exercises. */
  @container (max-width: 30em) {
    .short {
      display: none;
    }

    .narrow {
      display: inline;
    }
  }

  @container (min-width: 40em) {
    .exercises {
      grid-template-columns: 1fr 1fr;
    }
  }

  /* Three answers in one row of a narrow phone, and two buttons in another; a name has what room there is. */
  @container (max-width: 26em) {
    .exercise {
      padding-inline: 0.5em;
    }

    .tick {
      gap: 0.5em;
    }

    fieldset.row[part='sides'] .variant {
      flex: auto;
      gap: 0.25em;
      padding: 0.5em 0.25em;
    }

    .start-bar .row {
      gap: 0.3em;
    }

    .start-bar [type='radio'] {
      block-size: 1.25em;
      inline-size: 1.25em;
    }

    .start-bar button.pill {
      padding-inline: 0.6em;
    }
  }

  /* A name beside its picture would be broken. */
  @container (max-width: 17em) {
    .tick > span {
      grid-column: 1 / -1;
    }
  }

  /*
   * Side and Start stay in sight however long the list is, on a screen that has the height for it: a length that
   * is not there is far below the edge. What lies over a list has to hide it, and a page's own ground is not known:
   * it is dark where the page's words are light, in browsers that can tell.
   */
  @container (max-width: 40em) {
    [part='plan'] {
      --_height: (100svh - 30em) * 9999;
    }

    .start-bar {
      --_ink: currentColor;

      background: Canvas;
      border: var(--_border);
      border-radius: calc(var(--_radius) / 2);
      box-shadow: 0 0 1em rgb(0 0 0 / 20%);
      color: CanvasText;
      gap: 0.5em;
      inset-block-end: clamp(-999em, var(--_height), 0px);
      margin-inline: -0.5em;
      padding: 0.5em;
      position: sticky;
    }

    @supports (color: oklch(from currentColor l c h)) {
      .start-bar {
        background: oklch(from currentColor clamp(0.2, (0.7 - l) * 999, 1) 0 0 / 1);
        color: oklch(from currentColor clamp(0, (l - 0.7) * 999, 1) 0 0 / 1);
      }
    }

    .exercise :is(input, select) {
      scroll-margin-block-end: clamp(0px, var(--_height), 13em);
    }
  }

  @media (forced-colors: active) {
    .ticked {
      border-width: 3px;
    }
  }
`;
