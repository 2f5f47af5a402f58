import {html} from "htl";
import type {FlowLink} from "../../lib/charts/flow/flow.js";
import type {ProgrammeSetup} from "../../lib/project/modelSetup.js";
import type {Project} from "../../lib/project/project.js";
import type {FlowKind} from "../../words/pipeline.js";

/** How a flow is computed: formula, words, and what it rests on. */
export interface Account {
  /** The formula in the symbols of the methods page. */
  formula: unknown;
  /** Which words explain it. */
  explained: FlowKind;
  /** Assumptions in the formula: the first known of each list. */
  assumptions: string[][];
  lever?: string;
}

/** Finds how one flow of the picture is computed. */
export function flowAccount({from, to, kind}: FlowLink, {setup}: Project): Account {
  const sub = (symbol: string, index: string) => html`<var>${symbol}</var><sub>${index}</sub>`;
  if (kind === "exit") return leaving(to);
  if (kind === "upgrade")
    return {
      formula: html`<var>Q</var> = Σ(1 − ${sub("ν", "l")})<var>Y</var>, ≤ <var>η</var><var>N</var>`,
      explained: "upgrade",
      assumptions: [
        ["first.senior", "first.basic"],
        ["route.step"],
        [`eligible.${from}`],
        ["pass.basic"]
      ]
    };
  const programme = setup.programmes.find(({id}) => id === from);
  if (!programme)
    return {
      formula: html`Σ<var>F</var>`,
      explained: "several",
      assumptions: [["pass.basic"], ["first.basic"]]
    };
  return entering(programme, to);
}

function entering(programme: ProgrammeSetup, level: string): Account {
  const {id, kind, lever} = programme;
  const own = (what: string) => [`${what}.${id}`, `${what}.${kind}`];
  if (kind === "recruitment")
    return {
      lever,
      formula: html`<var>A</var> = <var>E</var> <var>d</var> <var>χ</var>`,
      explained: "recruitment",
      assumptions: [
        own("realisation"),
        ["arrivals.certified"],
        ["arrivals.highSkilled"],
        ["outMigration.arrival"]
      ]
    };
  const shares = [own("completion"), own("takeUp"), own("levelMix")];
  const pass = [level === "upper" ? "pass.upper" : "pass.basic"];
  if (kind === "school")
    return {
      lever,
      formula: html`<var>G</var> = <var>U</var>(t − D) <var>c</var> <var>e</var> <var>s</var> <var>π</var> <var>ξ</var>(1 − <var>ψ</var>)`,
      explained: "school",
      assumptions: [...shares, pass, own("stayShare"), own("progression")]
    };
  const first = [["upper", "senior"].includes(level) ? `first.${level}` : "first.basic"];
  return {
    lever,
    formula: trainingFormula(programme),
    explained: "training",
    assumptions: [own("realisation"), ["attendance"], own("overlap"), ...shares, pass, first]
  };
}

/** Person-times are divided by times a person; assessments are counted as they are. */
function trainingFormula({kind, counts}: ProgrammeSetup): unknown {
  const persons =
    counts === "person-time" && kind !== "assessment"
      ? html`(<var>E</var> <var>d</var> / <var>r</var>) ·`
      : html`<var>E</var> <var>d</var> ·`;
  return html`<var>F</var> = ${persons} <var>c</var> <var>e</var> <var>s</var> <var>π</var> <var>ν</var>`;
}

function leaving(cause: string): Account {
  const hazard = html`<var>N</var>(1 − e<sup>−h</sup>) <var>h</var><sub>j</sub> / <var>h</var>`;
  const accounts: Record<string, Account> = {
    retirement: {
      formula: html`<var>N</var> <var>σ</var> e<sup>−h/2</sup>`,
      explained: "retirement",
      assumptions: [["retirement.early"], ["retirement.late"], ["classShare"]]
    },
    death: {
      formula: hazard,
      explained: "death",
      assumptions: [["death.cityRatio"]]
    },
    earlyRetirement: {
      formula: hazard,
      explained: "earlyRetirement",
      assumptions: [["earlyRetirement.from50"]]
    },
    outMigration: {
      formula: hazard,
      explained: "outMigration",
      assumptions: [["outMigration.incumbent"], ["outMigration.graduate"], ["outMigration.arrival"]]
    },
    lapse: {
      formula: hazard,
      explained: "lapse",
      assumptions: [["lapse.skilled"], ["lapse.highSkilled"]]
    }
  };
  return accounts[cause];
}
