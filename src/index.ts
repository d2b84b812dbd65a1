export { HeelExerciseCard } from './elements/heel-exercise-card/heel-exercise-card.js';
export { HeelExerciseVariantChangeEvent } from './elements/heel-exercise-card/events.js';
export { HeelPractice } from './elements/heel-practice/heel-practice.js';
export {
  HeelPracticeCompleteEvent,
  HeelPracticeStartEvent,
  HeelPracticeStopEvent,
} from './elements/heel-practice/events.js';
export { HeelFaq } from './elements/heel-faq/heel-faq.js';
export { HeelFaqToggleEvent } from './elements/heel-faq/events.js';
export { HeelGuide } from './elements/heel-guide/heel-guide.js';
export { ProductUpsell } from './elements/product-upsell/product-upsell.js';
export {
  ProductUpsellSelectEvent,
  ProductUpsellViewEvent,
  type UpsellItem,
} from './elements/product-upsell/events.js';
export { ProductUpsellAddToCartEvent } from './elements/product-upsell/live/events.js';
export { connectAnalytics, type AnalyticsOptions } from './commerce/analytics.js';
export type { Language } from './localization/catalogue.js';
export { version } from './elements/base/version.js';
