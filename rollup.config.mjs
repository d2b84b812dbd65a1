import { bundle, module } from './build/bundle.mjs';

export default [
  // Every element, in one script.
  bundle({ entry: 'dist/embed/script-tag.js', name: 'step-into-comfort', dir: 'dist/cdn' }),
  // What tells Google Analytics, for shops that want it. It needs nothing of the elements.
  module({ entry: 'dist/commerce/analytics.js', file: 'dist/cdn/analytics.js' }),
];
