// The guide as the built package has it: what there is, and its words. The demo asks for it here alone,
// so that a new place in the package is one change.
import { dosageFacts, dosageLine } from '../dist/guides/dosage-text.js';
import { heelArticle } from '../dist/guides/heel/article.js';
import { heelGuide } from '../dist/guides/heel/guide.js';
import { parseMoney } from '../dist/commerce/money.js';
import { sayPrice } from '../dist/elements/product-upsell/price-words.js';
import { inLanguage } from '../dist/localization/catalogue.js';

/** The exercises and the built-in questions, in the guide's order. */
export const { exercises, questions } = heelGuide;

/** What is said in a file of its own, by exercise. */
const later = new Map(
  await Promise.all(
    exercises.map(async (exercise) => {
      const [{ research }, { advice }] = await Promise.all([
        exercise.research(),
        exercise.advice(),
      ]);
      return [exercise, { research, advice }];
    }),
  ),
);

/** The words of an exercise. */
export const exerciseWords = (exercise, language) =>
  inLanguage(language, () => {
    const { variants: words, ...text } = exercise.text();
    const { research, advice } = later.get(exercise);
    return {
      ...text,
      variants: exercise.variants.map(({ id }) => words[id]),
      facts: dosageFacts(exercise.dosage),
      dosage: dosageLine(exercise.dosage),
      research: research(),
      advice: advice(),
    };
  });

/** A question and the paragraphs of its answer. */
export const questionWords = ({ text }, language) => inLanguage(language, text);

const { research: furtherTreatmentResearch } = await heelGuide.furtherTreatmentResearch();

/** When to seek help, and what research says about further treatment. */
export const helpWords = (language) =>
  inLanguage(language, () => ({ ...heelGuide.help(), research: furtherTreatmentResearch() }));

/** Price, saving and prior price of a product. */
export const priceWords = ({ price, priorPrice, currency }, language) =>
  inLanguage(language, () =>
    sayPrice(parseMoney(price, currency), priorPrice && parseMoney(priorPrice, currency)),
  );

const notes = await heelArticle.sources.notes();

/** What the article says around exercises, questions and help, and what it rests on. */
export const articleWords = (language) =>
  inLanguage(language, () => ({
    ...heelArticle.text(),
    sources: { ...heelArticle.sources, notes: notes() },
  }));
