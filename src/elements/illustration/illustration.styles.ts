import { css } from 'lit';

// The colours are mid-tones, so that one figure stands out on a light and on a dark page.
export const illustrationStyles = css`
  .illustration {
    display: block;
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .backdrop {
    fill: color-mix(in oklab, currentColor 8%, transparent);
  }

  .prop {
    fill: currentColor;
    opacity: 0.18;
  }

  .skin {
    fill: var(--heel-illustration-skin, #e9b896);
  }

  .top {
    fill: var(--heel-illustration-clothing, #8099b8);
  }

  .shorts {
    fill: color-mix(in oklab, var(--heel-illustration-clothing, #8099b8), #1e2a3d 45%);
  }

  .far {
    filter: brightness(0.85);
  }

  .muscle {
    fill: var(--heel-illustration-accent, #c4214a);
  }

  .fascia {
    stroke: var(--heel-illustration-accent, #c4214a);
  }

  .stroke,
  .detail {
    stroke: currentColor;
  }

  .stroke,
  .lift {
    stroke-width: 4;
  }

  .floor,
  .detail {
    opacity: 0.4;
  }

  .detail {
    stroke-width: 1.6;
  }

  /* Greys stand out on any of the system's canvases. Browsers leave a drawing its fills, and its lines have the system's text colour. */
  @media (forced-colors: active) {
    .illustration {
      filter: grayscale(1);
    }
  }
`;
