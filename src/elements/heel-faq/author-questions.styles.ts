import { css } from 'lit';

/** What an author may have put into a question or an answer, no wider than its column. */
export const styles = css`
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
