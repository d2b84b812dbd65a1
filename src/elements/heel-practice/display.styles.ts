import { css } from 'lit';

/** The display of a running session. */
export const displayStyles = css`
  /*
   * Read from two metres, with the phone on the floor: all of it on one screen, each thing in a place of its
   * own. The dial takes what room is left.
   */
  .screen {
    block-size: clamp(16em, 100svh - 1.25em - var(--heel-scroll-margin, 0px), 46em);
    container-type: size;
    font-size: min(1em, 18px);
    inline-size: 100%;
  }

  /* What a narrow display needs, even where a page is so enlarged that it has to be scrolled. */
  @container (max-width: 30em) {
    .screen {
      min-block-size: clamp(456px, (480px - 100svh) * 9999, 560px);
    }
  }

  .display {
    block-size: 100%;
    display: grid;
    gap: 0.4em 1em;
    hyphens: manual;
    margin-inline: auto;
    max-inline-size: 30em;
    grid-template:
      'scene now' auto
      'start start' auto
      'dial dial' minmax(0, 1fr)
      'done done' auto
      'coming coming' auto
      'pause pause' auto
      'controls controls' auto / minmax(4em, 30%) 1fr;
    scroll-margin-block: var(--heel-scroll-margin, 0.5em) 0.5em;
    text-align: center;
    text-wrap: balance;
  }

  /* The picture beside how to stand, so that the name has all the width. */
  .next {
    grid-template-areas: 'now now' 'scene start' 'dial dial' 'done done' 'coming coming' 'pause pause' 'controls controls';
    grid-template-rows: auto minmax(0, auto) minmax(2.5em, 1fr);
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
    min-block-size: 0;
    overflow: auto;
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

  .practice .display button {
    justify-self: stretch;
    text-align: center;
  }

  .practice .display .big {
    font-size: 18px;
    line-height: 1.1;
    min-block-size: 48px;
    padding: 0.25em 0.5em;
  }

  .practice .display .action {
    font-size: max(24px, 1.3em);
    min-block-size: 60px;
  }

  .practice .display .controls:has([part='skip-exercise']) > * {
    font-size: 16px;
    padding-inline: 0.25em;
  }

  /*
   * A phone that lies on its side; what stands in its third column makes no row of the first one higher. It asks
   * for the room there is, as WebKit answers a question about the screen as it was before the phone was turned.
   */
  @container (max-height: 30em) and (min-width: 30em) {
    .display {
      max-inline-size: 60em;
      grid-template:
        'scene dial side' minmax(0, 1fr)
        'now dial side' auto
        'coming coming side' auto / 0.8fr 1fr 40%;
    }

    .next {
      grid-template:
        'now now side' auto
        'scene start side' minmax(0, 1fr)
        'coming coming side' auto / 0.6fr 1fr 40%;
    }

    .display > :is(button, .controls),
    .next .dial {
      align-self: start;
      grid-area: side;
    }

    .practice .display [part='pause'] {
      block-size: 80px;
    }

    [part='set-done'] {
      margin-block-start: 88px;
    }

    .next .dial {
      align-self: stretch;
      margin-block: 88px 140px;
    }

    .scene {
      contain: size;
    }

    .display > .controls {
      align-self: end;
    }

    .controls > :last-child {
      grid-column: 2 / span 4;
    }
  }

  @media (prefers-contrast: more) {
    .practice .pill {
      border-color: currentColor;
    }
  }
`;
