import { css } from 'lit';

/**
 * Prose: an author's own words, and answers. The theme's resets are for our own templates; here stands
 * again what an author expects of HTML, and nothing in it is wider than its column.
 */
export const prose = css`
  .prose {
    display: flow-root;
  }

  :where(.prose *) {
    margin: revert;
    padding: revert;
  }

  .prose > :first-child {
    margin-block-start: 0;
  }

  .prose > :last-child {
    margin-block-end: 0;
  }

  .prose :is(img, svg, video, iframe) {
    max-inline-size: 100%;
  }

  .prose :is(img, video)[width] {
    block-size: auto;
  }

  /* Columns keep their words whole, and the table scrolls by itself. */
  .prose :is(table, pre) {
    display: block;
    overflow: auto;
    overflow-wrap: normal;
  }
`;
