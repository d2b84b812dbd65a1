import { heelGuide } from '../../guides/heel/guide.js';
import { TodaysPractice } from './todays-practice.js';

/**
 * @tag heel-practice
 * @summary Today's exercises for heel pain in one run: ticked, one side chosen, one button.
 *
 * @slot - The author's own note, shown below the plan.
 * @slot title - Replaces the heading.
 * @slot picture - Replaces the drawings while a practice runs.
 * @slot fallback - What stands there in plain HTML, for pages without script; shown only until the element has come.
 *
 * @fires {HeelPracticeStartEvent} heel-practice-start - A practice starts to run, or runs on after a pause.
 * @fires {HeelPracticeCompleteEvent} heel-practice-complete - A practice has come to its end.
 * @fires {HeelPracticeStopEvent} heel-practice-stop - A practice ended before its end: by the shopper, or as the element left the page.
 *
 * @csspart base - The element.
 * @csspart title - The heading.
 * @csspart interrupted - The offer to go on with a practice that was interrupted.
 * @csspart go-on - The button that goes on with it.
 * @csspart discard - The button that lets go of it.
 * @csspart plan - What there is to choose before a practice.
 * @csspart all-done - The sentence that nothing is left to do today.
 * @csspart exercises - The list of exercises.
 * @csspart exercise - One of them.
 * @csspart tick - Its tick, picture and name.
 * @csspart way - The choice between its variants.
 * @csspart caution - Its caution, where it asks first.
 * @csspart none-ticked - The sentence that no exercise is ticked.
 * @csspart start-bar - Side and Start, which stay in sight on a phone.
 * @csspart start - The button that starts.
 * @csspart adjust - The button that leads to amounts and breaks.
 * @csspart week - The week at a glance.
 * @csspart to-phone - The button that opens link and code.
 * @csspart share - Link and code of the plan.
 * @csspart qr - The code.
 * @csspart link - The field that holds the link.
 * @csspart copy - The button that copies it.
 * @csspart send - The button that opens the device's own sharing.
 * @csspart remind - The button that opens the reminders.
 * @csspart reminders - The times of the reminders.
 * @csspart reminder-time - One time.
 * @csspart download - The button that makes the calendar file.
 * @csspart print - The button that prints.
 * @csspart kept - What the device keeps.
 * @csspart remember - The button that has the device remember.
 * @csspart forget - The button that has it forget.
 * @csspart help - When to seek help; during a practice behind a disclosure.
 * @csspart help-heading - Its heading.
 * @csspart help-subheading - The heading of one of its lists.
 * @csspart load-failed - The sentence in place of a part that could not be loaded.
 * @csspart try-again - The button that asks for that part again.
 * @csspart practice - A practice, in place of the plan.
 * @csspart running - The display of a running practice.
 * @csspart picture - Its picture.
 * @csspart coming - What comes next.
 * @csspart skip-exercise - The button that leads to the next exercise.
 * @csspart how-to - The disclosure of start position and steps.
 * @csspart steps - The numbered steps.
 * @csspart follow-up - The disclosure of reminders and printing after a practice.
 * @csspart setup - What is asked before a session.
 * @csspart sides - The choice between sides.
 * @csspart side - One side to choose.
 * @csspart amount - A figure to choose inside the guide's range.
 * @csspart custom-times - The times that are the shopper's own.
 * @csspart custom-time - One of them.
 * @csspart cues - The switches of tones, vibration, voice and movement.
 * @csspart cue - One switch.
 * @csspart voice-failed - The sentence about a voice that could not speak.
 * @csspart more-cues - In a running session, the disclosure around them.
 * @csspart total - How long the session takes, computed.
 * @csspart consent - The yes that some exercises ask for.
 * @csspart begin - The button that starts a session.
 * @csspart cancel - The button that leads back to the exercise.
 * @csspart phase - The name of the phase.
 * @csspart position - Side and set, or repetition.
 * @csspart dial - The ring around the time.
 * @csspart time - The time that is left.
 * @csspart repetitions - The repetitions of a counted set.
 * @csspart set-done - The button that ends a counted set.
 * @csspart unconfirmed - The notice that a part ran out of sight.
 * @csspart repeat - The button that repeats that part.
 * @csspart confirm - The button that says that it was done.
 * @csspart controls - The buttons of a running session.
 * @csspart pause - Pauses and resumes.
 * @csspart back - Goes back.
 * @csspart skip - Goes on.
 * @csspart stop - Ends the session.
 * @csspart full-screen - Shows the session alone.
 * @csspart summary - What comes after a session.
 * @csspart progress - How often, against what is recommended.
 * @csspart restart - The button that leads to another session.
 * @csspart close - The button that leads back to the exercise.
 *
 * @cssprop [--heel-scroll-margin=0] - Room that a running practice keeps above itself, for a header that stays.
 * @cssprop [--heel-illustration-skin=#e9b896] - The figure's skin.
 * @cssprop [--heel-illustration-clothing=#8099b8] - The figure's clothes.
 * @cssprop [--heel-illustration-accent=#c4214a] - The muscle or tissue that an exercise is about.
 */
export class HeelPractice extends TodaysPractice {
  static override readonly guide = heelGuide;
}

declare global {
  interface HTMLElementTagNameMap {
    'heel-practice': HeelPractice;
  }
}
