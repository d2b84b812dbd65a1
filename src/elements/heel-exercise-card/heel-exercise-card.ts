import { ExerciseCard } from './exercise-card.js';
import { heelGuide } from '../../guides/heel/guide.js';

/**
 * @tag heel-exercise-card
 * @summary One exercise for heel pain: a drawing, the dosage, the steps, what it is for.
 *
 * An exercise that the guide does not know leaves the author's own content in place.
 *
 * @slot - The author's own note, shown below the steps.
 * @slot title - Replaces the exercise's name.
 * @slot picture - Replaces the drawing.
 * @slot purpose - Replaces what the exercise is for.
 * @slot start - Replaces the start position.
 * @slot steps - Replaces the steps.
 * @slot caution - Replaces or adds a caution.
 * @slot action - What the shopper can do next, such as a link, at the end of the card.
 * @slot fallback - The exercise in plain HTML, for pages without script; shown only while the card cannot be.
 *
 * @fires {HeelExerciseVariantChangeEvent} heel-exercise-variant-change - The shopper chose another variant.
 * @fires {HeelPracticeStartEvent} heel-practice-start - A session starts to run, or runs on after a pause.
 * @fires {HeelPracticeCompleteEvent} heel-practice-complete - A session has come to its end.
 * @fires {HeelPracticeStopEvent} heel-practice-stop - A session ended before its end: by the shopper, or as the card left the page.
 *
 * @csspart base - The card.
 * @csspart picture - The panel that holds the drawing.
 * @csspart title - The heading.
 * @csspart purpose - What the exercise is for.
 * @csspart facts - The dosage at a glance.
 * @csspart fact - One figure of it.
 * @csspart dosage - The dosage as a sentence.
 * @csspart variants - The choice between variants.
 * @csspart variant - One variant to choose.
 * @csspart instructions - Start position, equipment and steps.
 * @csspart subheading - The heading above them.
 * @csspart start - The start position.
 * @csspart equipment - What the exercise needs.
 * @csspart steps - The numbered steps.
 * @csspart caution - The caution.
 * @csspart more - With `compact`, the disclosure that holds everything but picture, name and dosage.
 * @csspart advice - Advice on doing the exercise, behind a disclosure.
 * @csspart research - What research says, behind a disclosure.
 * @csspart load-failed - The sentence in place of a part that could not be loaded.
 * @csspart try-again - The button that asks for that part again.
 * @csspart practise - The button that opens a practice session.
 * @csspart practice - A practice session, in place of dosage and instructions.
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
 * @csspart running - The display of a running session.
 * @csspart phase - The name of the phase.
 * @csspart position - Side and set, or repetition.
 * @csspart dial - The ring around the time.
 * @csspart time - The time that is left.
 * @csspart repetitions - The repetitions of a counted set.
 * @csspart set-done - The button that ends a counted set.
 * @csspart unconfirmed - The notice that a part ran out of sight.
 * @csspart repeat - The button that repeats that part.
 * @csspart confirm - The button that says that it was done.
 * @csspart coming - What is done after the phase.
 * @csspart how-to - In a running session, the disclosure around start position and steps.
 * @csspart controls - The buttons that go back, on and away.
 * @csspart pause - Pauses and resumes.
 * @csspart back - Goes back.
 * @csspart skip - Goes on.
 * @csspart skip-exercise - Goes on to the next exercise.
 * @csspart stop - Ends the session.
 * @csspart full-screen - Shows the session alone.
 * @csspart summary - What comes after a session.
 * @csspart progress - How often, against what is recommended.
 * @csspart help - When to seek help, after a stop, the most urgent first.
 * @csspart help-heading - Its heading.
 * @csspart help-subheading - The heading of one of its lists.
 * @csspart go-on - The button that takes a stop back.
 * @csspart restart - The button that leads to another session.
 * @csspart close - The button that leads back to the exercise.
 * @csspart follow-up - The disclosure of memory, reminders and printing.
 * @csspart kept - What the device remembers.
 * @csspart remember - The button that has the device remember.
 * @csspart forget - The button that has it forget.
 * @csspart remind - The button that opens the reminders.
 * @csspart print - A button that prints.
 * @csspart reminders - The times of the reminders.
 * @csspart reminder-time - One time.
 * @csspart download - The button that makes the calendar file.
 *
 * @cssprop [--heel-scroll-margin=0] - The height of a header that stays at the top of the page; the picture of a tall card and a running practice keep below it.
 * @cssprop [--heel-illustration-skin=#e9b896] - The figure's skin.
 * @cssprop [--heel-illustration-clothing=#8099b8] - The figure's clothes.
 * @cssprop [--heel-illustration-accent=#c4214a] - The muscle or tissue that an exercise is about.
 */
export class HeelExerciseCard extends ExerciseCard {
  static override readonly guide = heelGuide;
}

declare global {
  interface HTMLElementTagNameMap {
    'heel-exercise-card': HeelExerciseCard;
  }
}
