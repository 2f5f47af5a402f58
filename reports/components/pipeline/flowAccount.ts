import {html} from "htl";
import type {FlowLink} from "../../lib/charts/flow/flow.js";
import type {ProgrammeSetup} from "../../lib/project/modelSetup.js";
import type {Project} from "../../lib/project/project.js";

/** How a flow is computed: formula, words, and what it rests on. */
export interface Account {
  /** The formula in the symbols of the methods page. */
  formula: unknown;
  words: {zh: string; en: string};
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
      words: {
        zh: "合格者中不是首次取证的人，从下面的等级晋级；够年限的人不够用时，多出的名额落空。",
        en: "Passes that are no first certificate move people up from below, within those who have served the years required."
      },
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
      words: {zh: "几个较小的项目合在一起。", en: "Several small programmes together."},
      assumptions: [["pass.basic"], ["first.basic"]]
    };
  return entering(programme, to);
}

function entering({id, kind, lever, counts}: ProgrammeSetup, level: string): Account {
  const own = (what: string) => [`${what}.${id}`, `${what}.${kind}`];
  const pass = [level === "upper" ? "pass.upper" : "pass.basic"];
  const first = [["upper", "senior"].includes(level) ? `first.${level}` : "first.basic"];
  if (kind === "recruitment")
    return {
      lever,
      formula: html`<var>A</var> = <var>E</var> <var>d</var> <var>χ</var>`,
      words: {
        zh: "引进的人里已经持有技能证书的部分，按年中到达计算，当年就有一部分离开。",
        en: "Those brought in who already hold a certificate; they arrive at mid-year, and some leave within it."
      },
      assumptions: [
        own("realisation"),
        ["arrivals.certified"],
        ["arrivals.highSkilled"],
        ["outMigration.arrival"]
      ]
    };
  if (kind === "school")
    return {
      lever,
      formula: html`<var>G</var> = <var>U</var>(t − D) <var>c</var> <var>e</var> <var>s</var> <var>π</var> <var>ξ</var>(1 − <var>ψ</var>)`,
      words: {
        zh: "若干年前入学、如今毕业并取证的人里，留在本地就业的部分。",
        en: "Of those who enrolled years ago, graduate now and pass, the part that stays and works here."
      },
      assumptions: [
        own("completion"),
        own("takeUp"),
        own("levelMix"),
        pass,
        own("stayShare"),
        own("progression")
      ]
    };
  const divided = counts === "person-time" && kind !== "assessment";
  return {
    lever,
    formula: html`<var>F</var> = ${divided ? html`(<var>E</var> <var>d</var> / <var>r</var>) ·` : html`<var>E</var> <var>d</var> ·`} <var>c</var> <var>e</var> <var>s</var> <var>π</var> <var>ν</var>`,
    words: {
      zh: "人次换成人，再乘以结业、参评、报考该等级、合格、首次取证的比例。",
      en: "Places turned into people, times the shares who complete, sit the assessment at this level, pass, and hold no certificate yet."
    },
    assumptions: [
      own("realisation"),
      ["attendance"],
      own("overlap"),
      own("completion"),
      own("takeUp"),
      own("levelMix"),
      pass,
      first
    ]
  };
}

function leaving(cause: string): Account {
  const hazard = html`<var>N</var>(1 − e<sup>−h</sup>) <var>h</var><sub>j</sub> / <var>h</var>`;
  const accounts: Record<string, Account> = {
    retirement: {
      formula: html`<var>N</var> <var>σ</var> e<sup>−h/2</sup>`,
      words: {
        zh: "当年到达法定退休日期的人，按出生月份和 2025 年起的渐进式办法逐岁算出。",
        en: "Those who reach their statutory date in the year, computed by month of birth under the rule of 2025."
      },
      assumptions: [["retirement.early"], ["retirement.late"], ["classShare"]]
    },
    death: {
      formula: hazard,
      words: {
        zh: "全国分性别、分年龄的死亡率乘以本市系数。",
        en: "National death rates by sex and age, times a factor for the city."
      },
      assumptions: [["death.cityRatio"]]
    },
    earlyRetirement: {
      formula: hazard,
      words: {
        zh: "五十岁以上、不到法定日期就退出的人。",
        en: "People of fifty and over who leave before their date."
      },
      assumptions: [["earlyRetirement.from50"]]
    },
    outMigration: {
      formula: hazard,
      words: {
        zh: "离开本市的人；刚毕业和刚迁入的人更容易走。",
        en: "People who leave the city; new graduates and arrivals go more often."
      },
      assumptions: [["outMigration.incumbent"], ["outMigration.graduate"], ["outMigration.arrival"]]
    },
    lapse: {
      formula: hazard,
      words: {
        zh: "人还在本市，但不再从事这一职业。",
        en: "People who stay in the city but no longer work in the trade."
      },
      assumptions: [["lapse.skilled"], ["lapse.highSkilled"]]
    }
  };
  return accounts[cause];
}
