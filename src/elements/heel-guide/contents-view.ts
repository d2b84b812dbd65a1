import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../localization/catalogue.js';
import { linkTo } from '../heel-faq/question-link.js';

const anyHeading = 'h1, h2, h3, h4, h5, h6';

/** The first heading in an author's section. */
export const headingOf = (nodes: readonly Element[] = []): string | undefined =>
  nodes
    .map((node) => (node.matches(anyHeading) ? node : node.querySelector(anyHeading)))
    .find(Boolean)
    ?.textContent.trim();

/** What the contents say of a section. */
export interface Entry {
  readonly id: string;
  readonly label: string;
  /** Whether it leads to when to seek help. */
  readonly isHelp: boolean;
}

/**
 * The contents of an article.
 * @param current the id of the section that is read now
 */
export const renderContents = (
  entries: readonly Entry[],
  current: string | undefined,
): TemplateResult =>
  html`<nav class="contents" part="contents" aria-labelledby="contents">
    <p class="small muted" id="contents">
      ${msg('Contents', { desc: 'Above the list of the sections of an article.' })}
    </p>
    <ol>
      ${entries.map(
        ({ id, label, isHelp }) =>
          html`<li>
            <a
              class=${isHelp ? 'to-help' : nothing}
              part="entry"
              href=${linkTo(id)}
              aria-current=${id === current ? 'location' : nothing}
              >${label}</a
            >
          </li>`,
      )}
    </ol>
  </nav>`;
