// Draws changes from the rooms that compute and tries each against the tests of its own room.
import {appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync} from "node:fs";
import {dirname} from "node:path";
import {equivalentMutants} from "./equivalentMutants.js";
import {failures} from "./mutationCopy.js";
import {drawMutants, hashOf} from "./mutationDraw.js";

/** Rooms that are drawn from. */
export const rooms = [
  "quantity",
  "engine",
  "pipeline",
  "figures",
  "fit",
  "backtest",
  "plan",
  "verdict",
  "ensemble",
  "forecast",
  "scenario"
];

/** Tries a draw from every room; a room whose tests fail unchanged is an error. */
export async function tryDrawn(copy, {rooms: asked = rooms, seed, draw, limit, results}) {
  const counts = {killed: 0, survived: 0, explained: 0};
  const known = readResults(results);
  for (const room of asked) {
    if (!rooms.includes(room))
      throw new RangeError(`unknown room: "${room}"; one of ${rooms.join(", ")}`);
    const tests = testsOf(copy, room);
    for (const mutant of drawMutants(sourcesOf(copy, room), {seed, draw})) {
      const key = hashOf([mutant.file, mutant.after, tests].join("\n"));
      const by = known.get(key) ?? (await noticedBy(copy, room, mutant, limit));
      if (!known.has(key)) keep(results, {key, by});
      counts[tell(mutant, by)]++;
    }
  }
  return counts;
}

function tell({file, line, from, to}, by) {
  const place = `src/${file}:${line}  ${from}  becomes  ${to}`;
  if (by !== "") console.log(`noticed   ${place}\n          by ${by}`);
  if (by !== "") return "killed";
  const reason = reasonOf({file, from, to});
  if (reason !== undefined) console.log(`the same  ${place}\n          ${reason}`);
  else console.log(`SURVIVED  ${place}`);
  return reason === undefined ? "survived" : "explained";
}

/** Why a change changes nothing, if that is known. */
function reasonOf(mutant) {
  const same = (listed) => ["file", "from", "to"].every((key) => listed[key] === mutant[key]);
  return equivalentMutants.find(same)?.reason;
}

/** All code of a room but its sentences. */
function sourcesOf({folder, read}, room) {
  return readdirSync(`${folder}/src/${room}`, {recursive: true, encoding: "utf8"})
    .map((name) => `${room}/${name.replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith(".ts") && !file.includes("/words/"))
    .sort()
    .map((file) => [file, read(`src/${file}`)]);
}

/** Hash of all tests of a room: what survived them is tried again when they have changed. */
function testsOf({folder, read}, room) {
  const files = readdirSync(`${folder}/test/${room}`, {recursive: true, encoding: "utf8"})
    .filter((file) => file.endsWith(".ts"))
    .sort();
  return hashOf(files.map((file) => read(`test/${room}/${file}`)).join("\n"));
}

const unchanged = new Map();

/**
 * The name of a test that notices a change, or an empty text. The tests of the file itself come first, then its examples,
 * then those of the whole room.
 */
async function noticedBy(copy, room, {file, after}, limit) {
  const run = (given) => failures(copy.folder, [...given, "--bail", "1"], limit);
  const own = `test/${file.replace(/\.ts$/, ".test.ts")}`;
  const text = copy.read(`src/${file}`);
  const steps = [
    ...(existsSync(`${copy.folder}/${own}`) ? [[own]] : []),
    ...(/^ \* \S.* \/\/ (=>|throws) /m.test(text)
      ? [["test/examples.test.ts", "-t", `${file.replaceAll(".", "\\.")}: `]]
      : []),
    [`test/${room}/`]
  ];
  for (const given of steps) {
    const key = given.join(" ");
    if (!unchanged.has(key)) unchanged.set(key, await run(given));
    const [before] = unchanged.get(key);
    if (before !== undefined) throw new Error(`${key} fails unchanged: ${before}`);
    copy.write(`src/${file}`, after);
    const [noticing] = await run(given);
    copy.write(`src/${file}`, text);
    if (noticing !== undefined) return noticing;
  }
  return "";
}

/** What was found before, by the hash of change and tests. */
function readResults(path) {
  if (!existsSync(path)) return new Map();
  const lines = readFileSync(path, "utf8").split("\n").slice(0, -1);
  return new Map(lines.map((line) => JSON.parse(line)).map(({key, by}) => [key, by]));
}

function keep(path, result) {
  mkdirSync(dirname(path), {recursive: true});
  appendFileSync(path, `${JSON.stringify(result)}\n`);
}
