import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../localization/catalogue.js';
import { linkTo } from '../heel-faq/question-link.js';

/** What the contents say of a section. */
export interface Entry {
  readonly id: string;
  readonly label: string;
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
        ({ id, label }) =>
          html`<li>
            <a part="entry" href=${linkTo(id)} aria-current=${id === current ? 'location' : nothing}
              >${label}</a
            >
          </li>`,
      )}
    </ol>
  </nav>`;
