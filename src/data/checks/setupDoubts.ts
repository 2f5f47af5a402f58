import type {Fault} from "../../check/fault.js";
import type {Place} from "../../check/problem.js";
import type {Report} from "../../check/reporter.js";
import {levelConditions} from "../../pipeline/yearsRequired.js";
import type {Assumption} from "../../project/assumption.js";
import type {Figure} from "../../project/figure.js";
import type {Lever} from "../../project/lever.js";
import type {LevelSetup, ModelSetup} from "../../project/modelSetup.js";
import {dataFault} from "../dataFault.js";

/** What the levels of the national ladder count as (高技能人才: 高级工 and above; 技师: 技师 and above). */
const grades: Record<string, [highSkilled: boolean, technician: boolean] | undefined> = {
  junior: [false, false],
  intermediate: [false, false],
  senior: [true, false],
  technician: [true, true],
  seniorTechnician: [true, true],
  specialTechnician: [true, true],
  chiefTechnician: [true, true]
};

/**
 * Levels of the national ladder in another order, or counted as another grade, than it has.
 *
 * @param levels - lowest first
 * @param report - receives what is doubtful
 */
export function checkLadder(levels: readonly LevelSetup[], report: Report): void {
  const ids = levels.map(({id}) => id);
  levels.forEach(({id, skilled, highSkilled, technician}, at) => {
    const path = ["levels", at];
    const below = levelConditions.find(
      ({from, to}) => to === id && from !== null && ids.indexOf(from) > at
    );
    if (below?.from)
      report([...path, "id"], dataFault("levelOrder", {level: id, below: below.from}));
    const own = Object.hasOwn(grades, id) ? grades[id] : undefined;
    if (!own) return;
    const asked = {skilled: true, highSkilled: own[0], technician: own[1]};
    for (const [flag, got] of Object.entries({skilled, highSkilled, technician})) {
      const expected = asked[flag as keyof typeof asked];
      if (got !== expected)
        report([...path, flag], dataFault("gradeOfLadder", {level: id, flag, expected}));
    }
  });
}

/**
 * Simplexes over levels whose components do not stand in the order of the ladder: their alpha is then probably in it.
 *
 * @param assumptions - of the file
 * @param ladder - its levels, lowest first, and where they stand
 * @param report - receives what is doubtful
 */
export function checkComponentOrder(
  assumptions: readonly Assumption[],
  {levels, place}: {levels: readonly LevelSetup[]; place: Place},
  report: Report
): void {
  const rank = (id: string) => levels.findIndex((level) => level.id === id);
  assumptions.forEach(({components = []}, at) => {
    const ranks = components.map(({id}) => rank(id));
    const i = ranks.findIndex((own, k) => k > 0 && own >= 0 && own < ranks[k - 1]);
    if (i > 0)
      report(
        ["assumptions", at, "components", i],
        dataFault("componentOrder", {got: components[i].id, before: components[i - 1].id}),
        [place]
      );
  });
}

/**
 * Programmes whose lever rests on the published quantity of another programme.
 *
 * @param programmes - of model.yaml
 * @param levers - of levers.yaml, and its name
 * @param figures - of figures.csv
 * @param report - receives what is doubtful
 */
export function checkProgrammeLevers(
  programmes: ModelSetup["programmes"],
  {levers, leversFile}: {levers: readonly Lever[]; leversFile: string},
  figures: readonly Figure[],
  report: Report
): void {
  programmes.forEach(({id, lever, published}, at) => {
    const sources = levers.find((each) => each.id === lever)?.basis.sources ?? [];
    const keys = figures
      .filter((figure) => sources.includes(figure.id))
      .map(({indicator}) => indicator);
    const others = keys.map((key) =>
      programmes.find((each) => each.id !== id && each.published === key && key !== published)
    );
    const [other] = others.every((each) => each) ? others : [];
    if (other)
      report(
        ["programmes", at, "lever"],
        dataFault("leverOfOther", {lever, key: String(other.published), programme: other.id}),
        [
          {
            file: leversFile,
            column: `levers[${levers.findIndex((each) => each.id === lever)}].baseline`
          }
        ]
      );
  });
}

/** Keys of figures.csv that the program looks for by name. */
const readKeys = [
  "skilled_stock",
  "high_skilled_stock",
  "high_skilled_per_10k_workers",
  "skilled_share_of_employed",
  "high_skilled_share_of_skilled",
  "employed",
  "permanent_population"
];

/**
 * Figures of the place under a key that is not read, one slip of typing from one that is.
 *
 * @param figures - of the place
 * @param lines - of the file, by id
 * @param programmes - name the keys of their quantities
 * @returns what is doubtful, each with its line
 */
export function nearKeys(
  figures: readonly Figure[],
  lines: ReadonlyMap<string, number>,
  programmes: ModelSetup["programmes"]
): (Fault & {line?: number})[] {
  const known = [...readKeys, ...programmes.flatMap(({published = []}) => published)];
  return figures.flatMap(({id, indicator: got}) => {
    const key = known.includes(got) ? undefined : known.find((each) => isOneSlip(got, each));
    return key === undefined ? [] : [{line: lines.get(id), ...dataFault("nearKey", {got, key})}];
  });
}

/** Whether two texts differ in at most two characters at one place. */
function isOneSlip(a: string, b: string): boolean {
  let [start, end] = [0, 0];
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  const rest = Math.min(a.length, b.length) - start;
  while (end < rest && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return Math.max(a.length, b.length) - start - end <= 2;
}
