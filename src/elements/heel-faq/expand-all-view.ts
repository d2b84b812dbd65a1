import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../localization/catalogue.js';

/**
 * A button that opens every answer, or closes them once all are open. With one answer there is nothing for
 * it to do.
 * @param toggle opens or closes an answer, as its own button does
 */
export function renderExpandAll(
  ids: readonly string[],
  open: ReadonlySet<string>,
  toggle: (id: string, open: boolean) => void,
): TemplateResult | typeof nothing {
  if (ids.length < 2) return nothing;
  const areOpen = ids.every((id) => open.has(id));
  return html`<button
    class="pill"
    part="expand-all"
    @click=${() => {
      for (const id of ids) if (open.has(id) === areOpen) toggle(id, !areOpen);
    }}
  >
    ${
      areOpen
        ? msg('Close all answers', { desc: 'Button above questions whose answers are all open.' })
        : msg('Open all answers', { desc: 'Button above questions with answers that are closed.' })
    }
  </button>`;
}
