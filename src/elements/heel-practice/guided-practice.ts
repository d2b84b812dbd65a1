import { DisclosureController } from '../base/disclosure-controller.js';
import { renderPicture } from './picture.js';
import type { PracticeHost, PracticePart } from './practice-part.js';
import { dialStyles } from './dial.styles.js';
import { displayStyles } from './display.styles.js';
import { practiceStyles } from './practice.styles.js';
import { renderPractice } from './practice-view.js';
import { SessionController } from './session-controller.js';

/** Begins a session on an element, with the styles that it brings. A file of its own, as only some shoppers ask. */
export function beginPractice(host: PracticeHost): PracticePart {
  const { element } = host;
  element.adopt(practiceStyles);
  element.adopt(displayStyles);
  element.adopt(dialStyles);
  const session = new SessionController(host);
  const followUp = new DisclosureController(element, async () => {
    const { FollowUp } = await import('./follow-up-view.js');
    const part = new FollowUp(session);
    return () => part.render();
  });
  return {
    isRunning: () => session.stage === 'running',
    render: () => renderPractice(session, followUp),
    renderPicture: () => renderPicture(session),
    close: () => {
      session.close();
      element.removeController(followUp);
    },
  };
}
