// Changes one formula at a time in a copy of the project and runs the tests of its room: every change must make a test fail.
//
// npm run test:mutation                    the listed changes, then a draw from every room
// npm run test:mutation -- NAME            only the listed changes whose name contains it
// npm run test:mutation -- --room plan     only a draw from this room (repeatable)
//   --draw 10      changes drawn a room; 0: only the listed ones
//   --seed 1       of the draw
//   --limit 300    seconds that the tests of one change may take; a change that makes them run longer is noticed
//   --results FILE what was found is kept here and not tried again (default: under node_modules/.cache)
//
// Prints what survives with its file, line and change; exit code 1 if anything does that mutations.js lists, or that is drawn
// and does not stand in equivalentMutants.js with a reason.
import {parseArgs} from "node:util";
import {copyProject} from "./mutationCopy.js";
import {tryDrawn} from "./mutationDrawn.js";
import {tryListed} from "./mutationListed.js";

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    room: {type: "string", multiple: true},
    draw: {type: "string", default: "10"},
    seed: {type: "string", default: "1"},
    limit: {type: "string", default: "300"},
    results: {type: "string", default: "node_modules/.cache/skillcast/mutation.jsonl"}
  }
});
const count = (name, least) => {
  const value = Number(values[name]);
  if (!(Number.isInteger(value) && value >= least))
    throw new RangeError(`invalid ${name}; not an integer of at least ${least}: ${values[name]}`);
  return value;
};
const options = {
  rooms: values.room,
  draw: count("draw", 0),
  seed: count("seed", 0),
  limit: count("limit", 1),
  results: values.results
};

const copy = copyProject();
process.once("SIGINT", () => {
  copy.remove();
  process.exit(130);
});
try {
  const [name] = positionals;
  const listed = options.rooms ? {killed: 0, survived: 0} : await tryListed(copy, name, options);
  const drawn =
    name === undefined && options.draw > 0
      ? await tryDrawn(copy, options)
      : {killed: 0, survived: 0, explained: 0};
  const [killed, survived] = [listed.killed + drawn.killed, listed.survived + drawn.survived];
  console.log(`mutations: ${killed} noticed, ${drawn.explained} equivalent, ${survived} survived`);
  process.exitCode = survived > 0 || killed + drawn.explained === 0 ? 1 : 0;
} finally {
  copy.remove();
}
