import { css } from 'lit';

/** The display of a running session. */
export const displayStyles = css`
  /*
   * Read from two metres, with the phone on the floor: all of it on one screen, each thing in a place of its
   * own. The dial takes what room is left.
   */
  .display {
    block-size: clamp(21em, 100svh - 1em - var(--heel-scroll-margin, 0px), 46em);
    display: grid;
    gap: 0.5em 1em;
    inline-size: 100%;
    justify-self: center;
    max-inline-size: 30em;
    grid-template:
      'scene now' auto
      'start start' auto
      'dial dial' minmax(0, 1fr)
      'done done' auto
      'coming coming' auto
      'pause pause' auto
      'controls controls' auto / minmax(5em, 30%) 1fr;
    scroll-margin-block: var(--heel-scroll-margin, 0.5em) 0.5em;
    text-align: center;
  }

  .scene {
    display: grid;
    grid-area: scene;
    min-block-size: 0;
  }

  .scene svg,
  .scene ::slotted(*) {
    block-size: 100%;
    inline-size: 100%;
    object-fit: contain;
  }

  .now {
    align-content: center;
    grid-area: now;
  }

  .phase {
    font-size: max(32px, min(2.6em, 9cqi, 8svh));
    font-weight: 700;
    line-height: 1.1;
  }

  .position {
    display: flex;
    flex-wrap: wrap;
    font-size: max(24px, min(1.75em, 7cqi, 7svh));
    gap: 0 0.5em;
    line-height: 1.2;
  }

  .display .position {
    justify-content: center;
  }

  .start {
    font-size: max(18px, 1.1em);
    grid-area: start;
    line-height: 1.3;
  }

  details .start {
    font-size: inherit;
  }

  .coming {
    font-size: max(24px, min(1.5em, 6cqi, 6svh));
    grid-area: coming;
    line-height: 1.2;
  }

  [part='pause'] {
    grid-area: pause;
  }

  [part='set-done'] {
    grid-area: done;
  }

  .dial {
    container-type: size;
    display: grid;
    grid-area: dial;
    min-block-size: 4em;
    place-items: center;
  }

  .dial > * {
    grid-area: 1 / 1;
  }

  .digits {
    font-size: max(24px, 40cqmin);
    font-variant-numeric: tabular-nums;
    font-weight: 700;
    line-height: 1;
  }

  .long {
    font-size: max(24px, 26cqmin);
  }

  .repetitions {
    font-size: clamp(24px, 13cqi, 4em);
    font-weight: 700;
    line-height: 1.1;
  }

  .ring {
    block-size: 100cqmin;
    fill: none;
    inline-size: 100cqmin;
    stroke: color-mix(in oklab, currentColor 16%, transparent);
    stroke-width: 3;
  }

  .ring .done {
    stroke: var(--_ink);
  }

  /* Work is a full disc with a thick ring, all else an empty one with a thin ring: seen from afar, without colour. */
  .at-work .ring {
    stroke-width: 9;
  }

  .at-work .ring > :first-child {
    fill: color-mix(in oklab, currentColor 8%, transparent);
  }

  .display:not(.at-work) .digits {
    font-weight: 400;
  }

  .controls {
    display: grid;
    gap: 0.5em;
    grid-area: controls;
    grid-template-columns: repeat(6, 1fr);
  }

  .controls > * {
    grid-column: span 3;
  }

  .controls:has([part='skip-exercise']) > :not(:last-child) {
    grid-column: span 2;
  }

  /* Away from what leads on, so that nobody stops by mistake. */
  .controls > :last-child {
    grid-column: 3 / span 2;
  }

  .controls > [hidden] {
    display: block;
    visibility: hidden;
  }

  /* A phone that lies on its side. */
  @media (max-height: 30em) and (min-aspect-ratio: 4 / 3) {
    .display {
      block-size: clamp(16em, 100svh - 1em - var(--heel-scroll-margin, 0px), 30em);
      max-inline-size: 60em;
      grid-template:
        'scene dial pause' 5em
        'scene dial done' minmax(0, 1fr)
        'now dial done' auto
        'start dial controls' auto
        'coming dial controls' auto / 1fr 1fr 1fr;
    }

    .controls > :last-child {
      grid-column: 2 / span 4;
    }
  }

  @media (prefers-contrast: more) {
    .ring,
    .ring .done {
      stroke: currentColor;
    }

    .ring > :first-child {
      stroke-opacity: 0.4;
    }

    .practice .pill {
      border-color: currentColor;
    }
  }

  .practice .display button {
    justify-self: stretch;
    text-align: center;
  }

  .practice .display .big {
    font-size: max(18px, 1.15em);
    line-height: 1.1;
    min-block-size: 48px;
    padding: 0.25em 0.5em;
  }

  .practice .display .action {
    font-size: max(24px, 1.5em);
    min-block-size: 60px;
  }

  @media (prefers-reduced-motion: no-preference) {
    .ring .done {
      transition: stroke-dashoffset 0.25s linear;
    }
  }
`;
