import { css } from 'lit';

export const styles = css`
  /* Across the page's columns of text, as WebKit shows only a part of it in one. */
  :host {
    column-span: all;
    scroll-margin-block-start: var(--heel-scroll-margin, 0);
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

  /* Three answers in one row of a narrow phone; a name has what room there is. */
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
  }

  /* A name beside its picture would be broken. */
  @container (max-width: 17em) {
    .tick > span {
      grid-column: 1 / -1;
    }
  }

  @media (forced-colors: active) {
    .ticked {
      border-width: 3px;
    }
  }
`;
