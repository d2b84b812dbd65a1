import { html, type TemplateResult } from 'lit';
import { msg } from '../../localization/catalogue.js';

interface Questions {
  show(id: string): void;
  hide(id: string): void;
}

/** A button that opens every answer, or closes them once all are open. */
export function renderExpandAll(
  questions: Questions,
  ids: readonly string[],
  open: ReadonlySet<string>,
): TemplateResult {
  const areOpen = ids.every((id) => open.has(id));
  return html`<button
    class="pill"
    part="expand-all"
    @click=${() => {
      for (const id of ids) {
        if (areOpen) questions.hide(id);
        else questions.show(id);
      }
    }}
  >
    ${
      areOpen
        ? msg('Close all answers', { desc: 'Button above questions whose answers are all open.' })
        : msg('Open all answers', { desc: 'Button above questions with answers that are closed.' })
    }
  </button>`;
}
