import { css } from 'lit';

export const styles = css`
  .pending {
    visibility: hidden;
  }

  .item {
    border-block-end: var(--_border);
    scroll-margin-block-start: var(--heel-scroll-margin, 1.5em);
  }

  .question {
    align-items: center;
    display: flex;
    gap: 1em;
    inline-size: 100%;
    justify-content: space-between;
    padding-block: 0.9em;
  }

  /* The sign is for the eye; aria-expanded says it to everyone else. */
  .question::after {
    color: var(--_ink);
    content: '+' / '';
    font-size: 1.5em;
    font-weight: 400;
    line-height: 1;
  }

  .question[aria-expanded='true']::after {
    content: '\\2212' / '';
  }

  @media (prefers-reduced-motion: no-preference) {
    .answer {
      interpolate-size: allow-keywords;
      overflow: clip;
      transition-behavior: allow-discrete;
      transition-duration: 0.2s;
      transition-property: block-size, content-visibility;
    }

    .answer[hidden] {
      block-size: 0;
    }
  }

  .link {
    display: inline-block;
    margin-block-end: 0.5em;
    padding-block: 0.75em;
  }

  .help {
    margin-block-start: 2em;
    padding: clamp(1em, 5cqi, 2em);
  }

  [part='help-heading'] {
    font-size: 1.2em;
  }

  @media print {
    .answer[hidden] {
      block-size: auto;
      content-visibility: visible !important;
      display: block !important;
    }

    .question::after,
    .link {
      display: none;
    }
  }
`;
