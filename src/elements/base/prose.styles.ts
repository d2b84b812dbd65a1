import { css } from 'lit';

/**
 * Prose: an author's own words, and answers. The theme's resets are for our own templates; here stands
 * again what an author expects of HTML.
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
`;
