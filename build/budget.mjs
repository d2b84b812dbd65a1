// Compares what the built files weigh with the budget that is written down.

/** What a figure may be off: gzip packs a little differently where names are shortened differently. */
export const tolerance = 16;

/** The name of a built file without its hash. */
export const nameOf = (file) => file.replace(/-[\da-f]{6}(?=\.js$)/, '');

/**
 * The faults of some sizes, as sentences that say what to do.
 * @param sizes bytes by name
 * @param budget the figure and the ceiling by name
 */
export function faultsOf(sizes, budget) {
  const faults = [];
  for (const [name, bytes] of Object.entries(sizes)) {
    const line = budget[name];
    if (!line) {
      faults.push(
        `${name} has no line in build/size-budget.json; "npm run size -- --write" adds it`,
      );
    } else if (bytes > line.ceiling) {
      faults.push(
        `${name} weighs ${bytes} B, ${bytes - line.ceiling} over its ceiling: find something to leave out or to load later`,
      );
    } else if (Math.abs(bytes - line.bytes) > tolerance) {
      faults.push(
        `${name} weighs ${bytes} B now: if that is meant, write "bytes": ${bytes} for it in build/size-budget.json, or let "npm run size -- --write" do so`,
      );
    }
  }
  for (const name of Object.keys(budget)) {
    if (!(name in sizes)) {
      faults.push(`${name} is built no more: take its line out of build/size-budget.json`);
    }
  }
  return faults;
}

/** The budget with the figures of today. A new file may grow by a tenth. */
export const updated = (sizes, budget) =>
  Object.fromEntries(
    Object.entries(sizes).map(([name, bytes]) => [
      name,
      { bytes, ceiling: budget[name]?.ceiling ?? Math.ceil((bytes * 1.1) / 100) * 100 },
    ]),
  );
