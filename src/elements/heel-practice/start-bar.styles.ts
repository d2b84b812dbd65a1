import { css } from 'lit';

/** What asks for the side and starts, below the list of exercises. */
export const startBarStyles = css`
  .start-bar [role='status']:not([part]) {
    position: absolute;
  }

  /* Two buttons in one row of a narrow phone, as the three answers are. */
  @container (max-width: 26em) {
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
`;
