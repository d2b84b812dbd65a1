export {
  currentCatalogue,
  currentLanguage,
  inLanguage,
  isReady,
  matchLanguage,
  ready,
  type Language,
} from './language.js';
export { msg, str } from './msg.js';
