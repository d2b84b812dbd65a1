// The guide as the built package has it: what there is, and its words. The demo asks for it here alone,
// so that a new place in the package is one change.
import { exerciseDosage, exerciseIds, faqIds } from '../dist/content/dosage.js';
import { dosageFacts, dosageLine } from '../dist/content/dosage-text.js';
import { researchNotes } from '../dist/content/evidence.js';
import { exerciseText } from '../dist/content/exercises.js';
import { faqTexts } from '../dist/content/faq.js';
import { furtherHelpText } from '../dist/content/further-help.js';
import { helpText } from '../dist/content/help.js';
import { parseMoney } from '../dist/commerce/money.js';
import { sayPrice } from '../dist/elements/product-upsell/price.js';
import { inLanguage } from '../dist/localization/catalogue.js';

/** The exercises with their variants, in the guide's order. */
export const exercises = exerciseIds.map((id) => ({
  id,
  variants: exerciseDosage[id].variants.map((variant) => ({ id: variant })),
}));

/** The built-in questions, in the guide's order. */
export const questions = faqIds.map((id) => ({ id }));

/** The words of an exercise. */
export const exerciseWords = ({ id, variants }, language) =>
  inLanguage(language, () => {
    const { variants: names, ...text } = exerciseText(id);
    return {
      ...text,
      variants: variants.map((variant) => names[variant.id]),
      facts: dosageFacts(id),
      dosage: dosageLine(id),
      research: researchNotes(id),
    };
  });

/** A question and the paragraphs of its answer. */
export const questionWords = ({ id }, language) => inLanguage(language, () => faqTexts()[id]);

/** When to seek help. */
export const helpWords = (language) =>
  inLanguage(language, () => ({ ...helpText(), ...furtherHelpText() }));

/** Price, saving and prior price of a product. */
export const priceWords = ({ price, priorPrice, currency }, language) =>
  inLanguage(language, () =>
    sayPrice(parseMoney(price, currency), priorPrice && parseMoney(priorPrice, currency)),
  );
