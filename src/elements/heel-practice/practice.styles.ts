import { css } from 'lit';

export const practiceStyles = css`
  .mirrored {
    transform: scaleX(-1);
  }

  :host(:fullscreen) .column {
    block-size: 100%;
  }

  /* The page may have given the host colours of its own. */
  :host(:fullscreen) .root {
    background: Canvas;
    block-size: 100%;
    color: CanvasText;
    overflow: auto;
  }

  /* As dark as the page, in browsers that can tell. */
  @supports (color: oklch(from currentColor l c h)) {
    :host(:fullscreen) .root {
      background: oklch(from currentColor clamp(0.2, (0.7 - l) * 999, 1) 0 0 / 1);
      color: oklch(from currentColor clamp(0, (l - 0.7) * 999, 1) 0 0 / 1);
    }
  }

  .slider {
    display: grid;
    gap: 0 1em;
    grid-template-columns: 1fr auto;
  }

  .slider input {
    accent-color: var(--_accent);
    block-size: max(44px, 2.75em);
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

  [part='follow-up'] > .row {
    margin-block-start: 0.5em;
  }

  .practice :is(.pill, input[type='time']) {
    font: inherit;
    min-block-size: 48px;
    padding: 0.5em 1.25em;
  }

  [part='consent'] {
    flex-wrap: nowrap;
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

  .unseen {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
  }
`;
