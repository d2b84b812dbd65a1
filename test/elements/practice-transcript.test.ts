import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { HeelPractice } from '../../src/elements/heel-practice/heel-practice.js';
import { part, words, write } from '../helpers.js';
import { act, appears, chooseSide, has, makeClock, tickAll } from './practice-helpers.js';

/*
 * All that a screen reader is told of a whole run, on both sides, with a pause in the first hold: to be read
 * aloud, in either language, by whoever changes a word of it.
 */
const transcripts = {
  en: `
Plantar fascia stretch, Get ready, Left, 5 seconds.
Hold, Left, Repetition 1 of 3, 20 seconds.
Halfway
Paused. 7 seconds to go.
Hold, Left. 7 seconds to go.
Change sides, Right, 10 seconds.
Hold, Right, Repetition 1 of 3, 20 seconds.
Halfway
Rest, 10 seconds. Next: left.
Hold, Left, Repetition 2 of 3, 20 seconds.
Halfway
Change sides, Right, 10 seconds.
Hold, Right, Repetition 2 of 3, 20 seconds.
Halfway
Rest, 10 seconds. Next: left.
Hold, Left, Repetition 3 of 3, 20 seconds.
Halfway
Change sides, Right, 10 seconds.
Hold, Right, Repetition 3 of 3, 20 seconds.
Halfway
Next exercise, Heel raises, Both legs, 20 seconds.
Get ready, 5 seconds.
Go, Set 1 of 3, 8 repetitions.
Rest, 10 seconds. Next: Set 2 of 3.
Go, Set 2 of 3, 8 repetitions.
Rest, 10 seconds. Next: Set 3 of 3.
Go, Set 3 of 3, 8 repetitions.
Next exercise, Tissue mobilisation and massage, Massage ball, Left, 20 seconds. You need: A massage ball or foam roller.
Get ready, Left, 5 seconds.
Go, Left, 1 minute.
Halfway
Change sides, Right, 10 seconds.
Go, Right, 1 minute.
Halfway
Finished. Well done.`,
  da: `
Stræk af svangsenen, Gør dig klar, Venstre, 5 sekunder.
Hold, Venstre, Gentagelse 1 af 3, 20 sekunder.
Halvvejs
Sat på pause. 7 sekunder tilbage.
Hold, Venstre. 7 sekunder tilbage.
Skift side, Højre, 10 sekunder.
Hold, Højre, Gentagelse 1 af 3, 20 sekunder.
Halvvejs
Hvil, 10 sekunder. Næste: venstre.
Hold, Venstre, Gentagelse 2 af 3, 20 sekunder.
Halvvejs
Skift side, Højre, 10 sekunder.
Hold, Højre, Gentagelse 2 af 3, 20 sekunder.
Halvvejs
Hvil, 10 sekunder. Næste: venstre.
Hold, Venstre, Gentagelse 3 af 3, 20 sekunder.
Halvvejs
Skift side, Højre, 10 sekunder.
Hold, Højre, Gentagelse 3 af 3, 20 sekunder.
Halvvejs
Næste øvelse, Tåhævninger, Begge ben, 20 sekunder.
Gør dig klar, 5 sekunder.
I gang, Sæt 1 af 3, 8 gentagelser.
Hvil, 10 sekunder. Næste: Sæt 2 af 3.
I gang, Sæt 2 af 3, 8 gentagelser.
Hvil, 10 sekunder. Næste: Sæt 3 af 3.
I gang, Sæt 3 af 3, 8 gentagelser.
Næste øvelse, Vævsmobilisering og massage, Massagebold, Venstre, 20 sekunder. Du skal bruge: En massagebold eller en foam roller.
Gør dig klar, Venstre, 5 sekunder.
I gang, Venstre, 1 minut.
Halvvejs
Skift side, Højre, 10 sekunder.
I gang, Højre, 1 minut.
Halvvejs
Færdig. Godt klaret.`,
};

describe('what is said of a run', () => {
  const clock = makeClock({ isStill: true });
  beforeEach(clock.start);
  afterEach(clock.stop);

  for (const lang of ['en', 'da'] as const) {
    it(`is what is written here, in ${lang}`, async () => {
      const element = await write<HeelPractice>(
        `<heel-practice lang="${lang}" exercises="plantar-fascia-stretch heel-raise tissue-mobilization"></heel-practice>`,
      );
      await appears(element, 'plan');
      await tickAll(element);
      await chooseSide(element, 2);
      await act(element, 'start');
      await appears(element, 'running');
      const said: string[] = [];
      const listen = () => {
        const line = words(element.shadowRoot!.querySelector('.practice > [role=status]')!)!;
        if (line !== said.at(-1)) said.push(line);
      };
      const later = async (seconds: number) => {
        await clock.later(seconds, element);
        listen();
      };
      listen();
      // Half a second aside, so that no boundary falls on a look.
      await later(0.5);
      for (let second = 0; has(element, 'running') && second < 1000; second++) {
        if (second === 18 || second === 19) part(element, 'pause').click();
        if (has(element, 'set-done')) part(element, 'set-done').click();
        await element.updateComplete;
        listen();
        await later(1);
      }
      expect(`\n${said.join('\n')}`).to.equal(transcripts[lang]);
    });
  }
});
