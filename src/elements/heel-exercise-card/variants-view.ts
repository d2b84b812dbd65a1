import { html } from 'lit';
import type { Exercise, ExerciseText } from '../../guides/guide.js';
import { msg } from '../../localization/catalogue.js';

/**
 * The variants of an exercise, to look at one.
 * @param shown the id of the one that is shown now
 */
export function renderVariants(
  { variants }: Exercise,
  { variants: words }: ExerciseText,
  shown: string | undefined,
  onChoose: (variant: string) => void,
) {
  return (
    words &&
    html`<fieldset class="row" part="variants">
      <legend>
        ${msg('Choose a variant', { desc: 'Above the variants of an exercise to choose between.' })}
      </legend>
      ${variants.map(
        ({ id }) =>
          html`<label class="row pill variant" part="variant">
            <input
              type="radio"
              name="variant"
              value=${id}
              .checked=${id === shown}
              @change=${() => onChoose(id)}
            />
            ${words[id]!.name}
          </label>`,
      )}
    </fieldset>`
  );
}
