import { msg, str } from '../../../src/localization/catalogue.js';

export const times = () => msg('once a day', { desc: 'How often to exercise.' });

export const seconds = (count: number) =>
  msg(str`${count} seconds`, {
    desc: 'A length of time. The placeholder is a number or a range such as 20–30.',
  });
