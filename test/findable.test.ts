import {existsSync, readdirSync, readFileSync} from "node:fs";
import {dirname} from "node:path";
import {expect, test} from "vitest";
import {resolveImport, sources} from "./sources.js";
import {throughCallers} from "./throughCallers.js";

/** Names of the functions that a file exports. */
const functionsOf = (text: string): string[] =>
  Array.from(
    text.matchAll(
      /^export (?:async )?(?:function\*? (\w+)|class (\w+)|const (\w+) = (?:async )?\([^)]*\)[^=;]*=>)/gm
    ),
    ([, ...names]) => names.find((name) => name !== undefined)!
  );

/** Names that the tests of a folder take from src, each by any path: an entry of the package leads to it too. */
const namesOf = (folder: string): Set<string> => {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const taken = files
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => readFileSync(`${folder}/${file}`, "utf8"))
    .flatMap((text) => [
      ...text.matchAll(/^import \{([^}]*)\} from "[^"]*\/src\/[^"]*"/gm),
      ...text.matchAll(/^const \{([^}]*)\} = await import\("[^"]*\/src\/[^"]*"\)/gm)
    ]);
  return new Set(taken.flatMap(([, names]) => names.match(/\w+/g) ?? []));
};

const folders = new Map<string, Set<string>>();
const calledIn = (folder: string): Set<string> => {
  const names = folders.get(folder) ?? namesOf(folder);
  folders.set(folder, names);
  return names;
};

const functional = sources.filter(({room, text}) => room !== "" && functionsOf(text).length > 0);

/** Files with a test of their own name, or of which a test of the mirrored folder or the one above calls a function. */
const called = functional.filter(({file, text}) => {
  if (existsSync(`test/${file.replace(/ts$/, "test.ts")}`)) return true;
  const folder = dirname(`test/${file}`);
  return functionsOf(text).some((name) =>
    [folder, dirname(folder)].some((each) => calledIn(each).has(name))
  );
});

test("every file of src that exports a function has a test of its name, is called by one beside it, or is listed", () => {
  const found = new Set(called.map(({file}) => file));
  const missing = functional.map(({file}) => file).filter((file) => !found.has(file));
  expect(missing).toEqual([...throughCallers].sort());
});

test("every file listed as tested through its callers leads to a test by them", () => {
  const callers = new Map<string, string[]>();
  for (const {file, imports} of sources)
    for (const specifier of imports.filter((each) => each.startsWith("."))) {
      const target = resolveImport(file, specifier);
      callers.set(target, [...(callers.get(target) ?? []), file]);
    }
  const reached = new Set(called.map(({file}) => file));
  const leads = (file: string, path: readonly string[]): boolean =>
    reached.has(file) ||
    (callers.get(file) ?? []).some(
      (caller) => !path.includes(caller) && leads(caller, [...path, caller])
    );
  expect(throughCallers.filter((file) => !leads(file, [file]))).toEqual([]);
});
