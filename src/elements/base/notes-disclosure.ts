import type { TemplateResult } from 'lit';
import { msg } from '../../localization/catalogue.js';
import { DisclosureController } from './disclosure-controller.js';
import type { HeelElement } from './heel-element.js';
import type * as Views from './notes-view.js';

/** Fetches notes, and says how one of the views shows them. */
type NotesView = (views: typeof Views) => Promise<() => TemplateResult>;

/** A disclosure of notes that are a file of their own, as is what shows them. */
export const notesDisclosure = (host: HeelElement, view: NotesView): DisclosureController =>
  new DisclosureController(host, async () => view(await import('./notes-view.js')));

/** The label of what research says. */
export const researchLabel = (): string =>
  msg('What research says', { desc: 'Opens research notes, of an exercise or a treatment.' });
