// Tries the changes that mutations.js lists by name.
import {failures, unfinished} from "./mutationCopy.js";
import {mutations} from "./mutations.js";

/**
 * @param copy - of the project
 * @param only - part of a name; absent: all
 */
export async function tryListed(copy, only, {limit}) {
  const before = new Map();
  const found = {killed: 0, survived: 0};
  const failing = (tests) => failures(copy.folder, [tests, "test/examples.test.ts"], limit);
  for (const [name, file, from, to, tests] of mutations) {
    if (only && !name.includes(only)) continue;
    const path = `src/${file}`;
    const text = copy.read(path);
    if (!text.includes(from))
      throw new Error(`${file} has no longer ${JSON.stringify(from)}; choose another formula`);
    if (!before.has(tests)) before.set(tests, await failing(tests));
    if (before.get(tests).includes(unfinished))
      throw new Error(`${tests} does not run in a copy of the project, even unchanged`);
    copy.write(
      path,
      text.replace(from, () => to)
    );
    const noticing = (await failing(tests)).filter((test) => !before.get(tests).includes(test));
    copy.write(path, text);
    const noticed = noticing.length > 0;
    found[noticed ? "killed" : "survived"]++;
    const by = noticed ? `${noticing.length} tests, such as: ${noticing[0]}` : "nothing";
    console.log(`${noticed ? "noticed " : "SURVIVED"}  ${name} (${path})\n          by ${by}`);
  }
  return found;
}
