/**
 * Loads later files, each once. The first file of a bundle has this function's text in it.
 *
 * A later file is handed the exports of the first file and of the later files before it, instead of
 * importing them: a shop adds `?v=2` to the script's address, and an import without it would load
 * everything twice.
 * @param firstFile what the first file exports
 * @param importFile imports a file beside the first one by its name and the query of its address
 */
export function laterFiles(firstFile, importFile) {
  const files = {};
  const asked = {};
  const failures = {};
  const load = (name) =>
    (asked[name] ??= importFile(name, failures[name] ? `?again=${failures[name]}` : '')
      .then((module) => (files[name] = module.default(firstFile, files, load)))
      .catch((error) => {
        // A browser may remember that an import failed, so that the next one needs an address of its own.
        failures[name] = (failures[name] ?? 0) + 1;
        asked[name] = undefined;
        throw error;
      }));
  return load;
}
