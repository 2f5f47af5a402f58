import type {Place, Problem} from "./problem.js";

/**
 * The problems that remain when what only follows from another is left out: of several about one value the first, and none that is
 * measured by a value which is itself at fault (`restsOn`). Where a value is right again, what still breaks a rule is told.
 *
 * @param problems - all that were found, causes before or after what follows
 * @example
 * firstCauses([{file: "a.yaml", column: "range", code: "order"}, {file: "a.yaml", column: "step", code: "wideStep", restsOn: [{file: "a.yaml", column: "range"}]}]).length // => 1
 */
export function firstCauses(problems: readonly Problem[]): Problem[] {
  const keys = new Set<string>();
  const first = problems.filter(({file, line, code, column, key: at = column}) => {
    if (at === undefined) return true;
    // The two ends of a range that were both written in percent are one slip.
    const place = code === "bound" ? at.replace(/\[\d+\]$/, "[]") : at;
    const key = [file, line, place].join("\u0000");
    if (keys.has(key)) return false;
    keys.add(key);
    return true;
  });
  const cut = first.flatMap((problem) => (isCut(problem) ? [parentOf(problem)] : []));
  const whole = first.filter((problem) => isCut(problem) || !cut.includes(parentOf(problem)));
  const twice = whole.flatMap(({code, values = {}}) =>
    code === "repeatedId" ? [String(values.got)] : []
  );
  const meant = whole.flatMap(keyMeant);
  return whole.filter(
    (problem) =>
      !(problem.restsOn ?? []).some((place) => whole.some(isAt(place))) &&
      !isHidden(problem, twice) &&
      !meant.includes(placeOf(problem))
  );
}

/** The key that an unknown one beside it was meant to be: what is missing there is there under the other name. */
function keyMeant(problem: Problem): string[] {
  const {code, values = {}} = problem;
  if (code !== "unknownName" || values.thing !== "key" || !Array.isArray(values.near)) return [];
  const parent = parentOf(problem);
  return [`${parent}${parent.endsWith("\u0000") ? "" : "."}${values.near[0]}`];
}

const placeOf = ({file, key, column = ""}: Problem) => `${file}\u0000${key ?? column}`;

/** An unknown name beside an id that stands twice: it is what one of the two should be called. */
function isHidden({code, values = {}}: Problem, twice: readonly string[]): boolean {
  if (code !== "unknownName" || !Array.isArray(values.near)) return false;
  const near = values.near.map(String);
  return twice.some((id) => near.includes(id.replace(/^"|"$/g, "")));
}

/** A comma cut a value in two: nothing else that is said of the values beside it holds. */
function isCut({code}: Problem): boolean {
  return code === "commaInNumber" || code === "commaInText";
}

/** The mapping or list that a key stands in. */
function parentOf({file, key, column = ""}: Problem): string {
  return `${file}\u0000${(key ?? column).replace(/\.?[^.]*$/, "")}`;
}

/** Whether a problem is about a place, what it is part of, or something in it that is not itself measured by the place. */
function isAt(place: Place): (problem: Problem) => boolean {
  const inside = (inner = "", outer = "") =>
    inner === outer || (inner.startsWith(outer) && /^[.[]/.test(inner.slice(outer.length)));
  return ({file, line, key, column, restsOn = []}) => {
    const at = key ?? column;
    if (file !== place.file || column === undefined) return false;
    if (place.line !== undefined)
      return place.line === line && !restsOn.some((each) => each.line === line);
    if (inside(place.column, at)) return true;
    return inside(at, place.column) && !restsOn.some((each) => each.column === place.column);
  };
}
