import type { AdviceFile, ResearchFile } from '../../guides/guide.js';
import { msg } from '../../localization/catalogue.js';
import { DisclosureController } from './disclosure-controller.js';
import type { HeelElement } from './heel-element.js';

/** A disclosure of notes that are a file of their own, as is what shows them. */
export const notesDisclosure = (
  host: HeelElement,
  fetchNotes: () => Promise<ResearchFile | AdviceFile>,
): DisclosureController =>
  new DisclosureController(host, async () => {
    const { renderNotes } = await import('./notes-view.js');
    const notes = await fetchNotes();
    return () => renderNotes(notes);
  });

/** The label of what research says. */
export const researchLabel = (): string =>
  msg('What research says', { desc: 'Opens research notes, of an exercise or a treatment.' });
