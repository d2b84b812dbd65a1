import { css } from 'lit';

/** What is left of a phase, or is to be done in it. */
export const dialStyles = css`
  .dial {
    container-type: size;
    display: grid;
    grid-area: dial;
    min-block-size: 2.5em;
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
    font-size: clamp(24px, min(11.5cqi, 30cqb), 4em);
    font-weight: 700;
    line-height: 1.1;
    overflow-wrap: normal;
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

  @media (prefers-contrast: more) {
    .ring,
    .ring .done {
      stroke: currentColor;
    }

    .ring > :first-child {
      stroke-opacity: 0.4;
    }
  }

  @media (forced-colors: active) {
    .at-work .ring > :first-child {
      fill: none;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .ring .done {
      transition: stroke-dashoffset 0.25s linear;
    }
  }
`;
