import {formatYaml} from "../check/formatYaml.js";
import type {Assumption} from "../project/assumption.js";
import type {Figure} from "../project/figure.js";
import type {Project} from "../project/project.js";

/** What a new folder took from that of the place above it. */
export interface TakenParts {
  /** How many rates, and how many figures. */
  assumptions: number;
  figures: number;
}

/** Files of a template with the rates of the place above. */
interface ParentTexts extends TakenParts {
  assumptionsText: string;
  figuresText: string;
}

/** An assumption of a file: two spaces and a dash, then lines that stand further in. */
const block = /^ {2}- id: (\S+)\n(?: {4}.*\n)*/gm;

/**
 * Puts the rates of the place above in the place of those of a template, each labelled as taken from there, and adds the figures that
 * they rest on and the latest totals of the place above, labelled the same way.
 *
 * A rate is taken where both have one of that id, unit and parts. Figures of the same id are those of the place above.
 *
 * @param template - the two files of the template
 * @param parent - the project of the place above
 */
export function parentParts(
  {assumptions, figures}: {assumptions: string; figures: string},
  parent: Project
): ParentTexts {
  const cited = new Set<string>();
  let taken = 0;
  const assumptionsText = assumptions.replace(block, (text, id: string) => {
    const own = parent.assumptions.find((one) => one.id === id);
    if (!own || !alike(text, own)) return text;
    taken++;
    for (const source of own.basis.sources) cited.add(source);
    return indented(labelled(own, parent));
  });
  const {place} = parent.setup;
  const told = `# 写明“取自上级”的取自${place.zh}的文件夹,有本地的数时逐条换掉。 Those marked so are of ${place.en}, the place above: replace them as you find your own.\n`;
  const rows = parent.figures.filter(({id}) => cited.has(id));
  const added = [...rows, ...latestTotals(figures, parent).filter((one) => !rows.includes(one))];
  const ids = new Set(added.map(({id}) => id));
  const kept = figures.split("\n").filter((line) => !ids.has(line.slice(0, line.indexOf(","))));
  const written = added.map((figure) => rowOf(figure, parent));
  const figuresText = `${kept.join("\n").trimEnd()}\n${written.map((row) => `${row}\n`).join("")}`;
  return {
    assumptionsText: assumptionsText.replace(heading, told),
    figuresText,
    assumptions: taken,
    figures: added.length
  };
}

/** What the template says of its rates as a whole. */
const heading = /^# 全部取自全国公布数.*\n/m;

/** Whether the block of a template speaks of the same: unit, and parts of a mix. */
function alike(text: string, {unit, components = []}: Assumption): boolean {
  const [, own] = /^ {4}unit: "?([^"\n]*)"?$/m.exec(text) ?? [];
  const parts = [...text.matchAll(/^ {6}- \{id: ([^,]+),/gm)].map(([, id]) => id);
  return own === unit && parts.join() === components.map(({id}) => id).join();
}

function labelled({basis, ...assumption}: Assumption, {setup: {place}}: Project): Assumption {
  const {zh, en} = basis.reason;
  return {
    ...assumption,
    basis: {
      ...basis,
      reason: {
        zh: `取自上级(${place.zh})的文件夹,有本地的数时换掉。${zh}`,
        en: `Taken from the place above (${place.en}): replace it by your own. ${en}`
      }
    }
  };
}

const indented = (assumption: Assumption): string =>
  formatYaml([assumption]).replace(/^(?=.)/gm, "  ");

/** The latest figure of the place above for every total that the template has an example of. */
function latestTotals(figures: string, {figures: all, plan}: Project): Figure[] {
  const keys = [...figures.matchAll(/^EX\d+,[^,]*,[^,]*,([^,]+),/gm)].map(([, key]) => key);
  return [...new Set(keys)].flatMap((key) => {
    const own = all.filter(
      ({indicator, placeCode, bound}) =>
        indicator === key && placeCode === plan.placeCode && bound === "exact"
    );
    return own.sort((a, b) => (a.period < b.period ? 1 : -1)).slice(0, 1);
  });
}

function rowOf(figure: Figure, {setup: {place}}: Project): string {
  const note = `取自上级(${place.zh})的文件夹。 From the folder of the place above (${place.en}).`;
  const cells = [
    figure.id,
    figure.place,
    figure.placeCode,
    figure.indicator,
    figure.indicatorZh,
    figure.period,
    figure.periodKind,
    String(figure.value),
    figure.unit,
    figure.precision === undefined ? "" : String(figure.precision),
    figure.bound,
    figure.asPrinted,
    figure.title,
    figure.issuer,
    figure.published,
    figure.url,
    figure.quote,
    figure.confidence,
    [note, figure.note].filter((text) => text !== "").join(" ")
  ];
  return cells.map(quoted).join(",");
}

const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
