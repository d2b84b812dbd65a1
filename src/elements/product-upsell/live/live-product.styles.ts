import { css } from 'lit';

export const styles = css`
  /* Above the link that covers the card. */
  .actions > :not(slot) {
    position: relative;
    z-index: 1;
  }

  .quiet {
    background: none;
    border-color: currentColor;
    color: var(--_ink);
    padding-inline: 0.9em;
    text-decoration: none;
  }

  .quiet[aria-disabled] {
    cursor: progress;
    opacity: 0.65;
  }

  /* While the shop is asked, the button that keeps its place keeps that of what is chosen above it too. */
  :host(:is([choose-variant], [quantity])) b {
    flex-basis: 100%;
    margin-block-start: calc(44px + 0.5em);
  }

  .status {
    flex-basis: 100%;
  }

  .status:empty {
    position: absolute;
  }
`;
