import { css } from 'lit';

/** What an author may have put into a question or an answer, no wider than its column. */
export const styles = css`
  .prose :not(td, th) {
    max-inline-size: 100%;
  }

  .lead {
    margin-block-start: 2em;
  }

  .tail {
    margin-block-start: 1em;
  }

  .prose fieldset {
    min-inline-size: 0;
  }

  .prose :is(img, video, canvas)[width] {
    block-size: auto;
  }

  /* Columns keep their words whole, and the table scrolls by itself; a formula does not in WebKit. */
  .prose :is(table, pre) {
    display: block;
    overflow-wrap: normal;
  }

  .prose :is(table, pre),
  :is(.prose, .prose *):has(> math) {
    overflow: auto;
  }
`;
