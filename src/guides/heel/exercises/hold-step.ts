import { msg } from '../../../localization/catalogue.js';

/** The last step of every stretch. */
export const holdStep = (): string =>
  msg('Hold the stretch, then let go gently.', { desc: 'Last step of each stretch.' });
