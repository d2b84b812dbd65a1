import { css } from 'lit';

export const practiceStyles = css`
  /* The page may have given the host colours of its own. */
  :host(:fullscreen) .root {
    background: Canvas;
    block-size: 100%;
    color: CanvasText;
    overflow: auto;
  }

  .slider {
    display: grid;
    gap: 0 1em;
    grid-template-columns: 1fr auto;
  }

  .slider input {
    block-size: 2.75em;
    grid-column: 1 / -1;
    inline-size: 100%;
  }

  .slider b {
    font-variant-numeric: tabular-nums;
    font-weight: 650;
  }

  [tabindex='-1']:focus-visible {
    box-shadow: none;
    outline: 0;
  }

  input[type='time'] {
    inline-size: auto;
  }

  /* The display of a running session is all there is to read. */
  .content:has(.running) > .muted {
    display: none;
  }

  .practice :is(.pill, input[type='time']) {
    font: inherit;
    min-block-size: 48px;
    padding: 0.5em 1.25em;
  }

  [part='consent'] {
    flex-wrap: nowrap;
  }

  .running {
    container-type: inline-size;
    justify-items: center;
    text-align: center;
  }

  /* Read from two metres, with the phone on the floor. */
  .phase {
    font-size: clamp(2em, 13cqi, 4.5em);
    font-weight: 700;
    line-height: 1.1;
  }

  .position {
    display: flex;
    flex-wrap: wrap;
    font-size: clamp(1.3em, 7cqi, 2.25em);
    gap: 0 0.75em;
  }

  .dial {
    display: grid;
    inline-size: min(100%, 22em);
    place-items: center;
  }

  .dial > * {
    grid-area: 1 / 1;
  }

  .digits {
    font-size: clamp(4em, 30cqi, 8em);
    font-variant-numeric: tabular-nums;
    font-weight: 700;
    line-height: 1;
  }

  [part='repetitions'] {
    font-size: clamp(2em, 11cqi, 5em);
  }

  .ring {
    fill: none;
    inline-size: 100%;
    stroke: color-mix(in oklab, currentColor 16%, transparent);
    stroke-width: 5;
  }

  .ring .done {
    stroke: var(--_ink);
  }

  .rest .done,
  .ready .done,
  .switch .done {
    stroke-opacity: 0.55;
  }

  .controls,
  .running .position {
    justify-content: center;
  }

  /* The second half of a double tap was meant for what stood there before. */
  .summary .row {
    animation: calm 0.5s;
  }

  @keyframes calm {
    from,
    to {
      pointer-events: none;
    }
  }

  .practice button {
    justify-self: start;
  }

  .running button {
    justify-self: center;
  }

  .practice .big {
    font-size: 1.15em;
    min-block-size: 56px;
  }

  .unseen {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
  }

  @media (prefers-reduced-motion: no-preference) {
    .ring .done {
      transition: stroke-dashoffset 0.25s linear;
    }
  }
`;
