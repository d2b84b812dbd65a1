import type { TemplateResult } from 'lit';
import type { ArticleSources, SourceName } from '../../guides/article.js';
import { LaterFile, type FileHost } from '../base/later-file.js';

/** What studies say with where it is said, by their authors: files of their own, as they stand far below. */
export const studiesFile = (
  host: FileHost,
  sources: ArticleSources,
): LaterFile<(authors: SourceName) => TemplateResult> =>
  new LaterFile(host, async () => {
    const [{ renderResearch }, notes] = await Promise.all([
      import('../base/notes-view.js'),
      sources.notes(),
    ]);
    return (authors) =>
      renderResearch(notes().filter(({ reference }) => reference?.authors === authors));
  });
