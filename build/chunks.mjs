// Decides which module goes into which file of the bundle, from the imports alone.
//
// What the entry reaches by static imports is the first file. Each dynamic import is a later file, with
// what only it reaches. What several later files share goes with the file that all of them hang on, as
// that is there before any of them. Where that would be the first file, more than a little of it is a file
// of its own, which they load before themselves.
import { basename, dirname, join } from 'node:path';

/** The modules that `roots` reach by static imports, themselves included. */
function staticReach(roots, getModuleInfo) {
  const reached = new Set(roots);
  for (const id of reached) for (const next of getModuleInfo(id).importedIds) reached.add(next);
  return reached;
}

/**
 * The guide and the kind of what exercises import later: from the guide's folder, where all of a kind are
 * joined, or one that lies elsewhere from its own. It is one file a kind.
 */
function kindOf(id, getModuleInfo) {
  const folder = dirname(id);
  const kind = basename(id, '.js');
  const isAskedFrom = (place) =>
    getModuleInfo(id).dynamicImporters.every((importer) => place(dirname(importer)));
  const exercises = join(folder, 'exercises');
  if (isAskedFrom((importer) => [importer, dirname(importer)].includes(exercises)))
    return { guide: basename(folder), kind };
  if (basename(dirname(folder)) === 'exercises' && isAskedFrom((importer) => importer === folder))
    return { kind };
  return undefined;
}

/** The name of a later file: its module's, or that of the element which the module registers. */
function nameOf(id) {
  const name = basename(id, '.js');
  return name === 'define' ? basename(dirname(id)) : name;
}

/** The later files: their names and the modules that are asked for. */
function laterFiles(dynamicIds, getModuleInfo) {
  const kinds = new Map([...dynamicIds].map((id) => [id, kindOf(id, getModuleInfo)]));
  const guides = new Set([...kinds.values()].map((each) => each?.guide).filter(Boolean));
  const files = new Map();
  for (const [id, ofExercise] of kinds) {
    let name = nameOf(id);
    if (ofExercise) {
      // An exercise that lies elsewhere goes with the guide, where there is but one.
      const { guide = guides.size === 1 ? [...guides][0] : undefined, kind } = ofExercise;
      name = [guide, kind].filter(Boolean).join('-');
    } else if (files.has(name)) {
      name = `${basename(dirname(id))}-${name}`;
      if (files.has(name)) throw new Error(`two later files are called ${name}`);
    }
    files.set(name, [...(files.get(name) ?? []), id]);
  }
  return files;
}

const intersection = ([one, ...others]) =>
  others.reduce((all, each) => all.intersection(each), new Set(one));

/** For each file those that are there before it, itself included, whichever way it was asked for. */
function dominators(first, askers) {
  const all = [first, ...askers.keys()];
  const before = new Map(all.map((name) => [name, new Set(name === first ? [first] : all)]));
  for (let isChanging = true; isChanging;) {
    isChanging = false;
    for (const [name, by] of askers) {
      const shared = intersection([...by].map((each) => before.get(each))).add(name);
      if (shared.size !== before.get(name).size) {
        before.set(name, shared);
        isChanging = true;
      }
    }
  }
  return before;
}

/** What is shorter, as it is before it is minified, goes into the first file rather than cost a request. */
const worthAFile = 4000;

/** Modules that the same files share, or files that have one of them in common. */
function groups(shared) {
  let all = [];
  for (const [id, owners] of shared) {
    const joined = all.filter((group) => !group.owners.isDisjointFrom(owners));
    all = all.filter((group) => !joined.includes(group));
    all.push({
      ids: [...joined.flatMap(({ ids }) => ids), id],
      owners: joined.reduce((sum, group) => sum.union(group.owners), owners),
    });
  }
  return all;
}

/** The name of the file for each module. */
export function assignModules(entry, first, getModuleInfo) {
  const reach = new Map([[first, staticReach([entry], getModuleInfo)]]);
  const dynamicIds = new Set();
  const seen = new Set([entry]);
  for (const id of seen) {
    const { importedIds, dynamicallyImportedIds } = getModuleInfo(id);
    for (const next of dynamicallyImportedIds) dynamicIds.add(next);
    for (const next of [...importedIds, ...dynamicallyImportedIds]) seen.add(next);
  }
  for (const id of reach.get(first)) dynamicIds.delete(id);
  const files = laterFiles(dynamicIds, getModuleInfo);
  for (const [name, ids] of files) reach.set(name, staticReach(ids, getModuleInfo));

  const askers = new Map([...files.keys()].map((name) => [name, new Set()]));
  for (const [asker, ids] of reach) {
    // What the first file has is asked for by the first file, whoever else reaches it.
    for (const id of asker === first ? ids : ids.difference(reach.get(first))) {
      for (const asked of getModuleInfo(id).dynamicallyImportedIds) {
        for (const [name, roots] of files) if (roots.includes(asked)) askers.get(name).add(asker);
      }
    }
  }
  const before = dominators(first, askers);

  const fileOf = new Map();
  const shared = new Map();
  for (const id of seen) {
    const owners = [...reach.keys()].filter((name) => reach.get(name).has(id));
    if (owners.includes(first)) {
      fileOf.set(id, first);
      continue;
    }
    const common = intersection(owners.map((name) => before.get(name)));
    const nearest = [...common].sort((a, b) => before.get(b).size - before.get(a).size)[0];
    fileOf.set(id, nearest);
    if (nearest === first) shared.set(id, new Set(owners));
  }
  for (const { ids, owners } of groups(shared)) {
    const length = ids.reduce((sum, id) => sum + (getModuleInfo(id).code?.length ?? 0), 0);
    if (length < worthAFile) continue;
    const depth = (name) => before.get(name).size;
    const [closest] = [...owners].sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
    for (const id of ids) fileOf.set(id, `${closest}-shared`);
  }
  return fileOf;
}

/** Rollup's plugin for it. */
export function chunks() {
  let fileOf;
  let input;
  return {
    name: 'chunks',
    buildStart(options) {
      fileOf = undefined;
      input = Object.keys(options.input);
      if (input.length !== 1) this.error('a bundle has one first file');
    },
    outputOptions: (options) => ({
      ...options,
      onlyExplicitManualChunks: true,
      manualChunks(id, { getModuleIds, getModuleInfo }) {
        if (!fileOf) {
          const [first] = input;
          const entry = [...getModuleIds()].find((each) => getModuleInfo(each).isEntry);
          fileOf = assignModules(entry, first, getModuleInfo);
        }
        return fileOf.get(id);
      },
    }),
  };
}
