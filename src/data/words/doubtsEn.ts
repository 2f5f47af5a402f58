import type {Words} from "../../check/fault.js";
import type {DoubtRules} from "./doubtRules.js";

const list = (sources: readonly {id: string; value: number}[]) =>
  sources.map(({id, value}) => `${id} ${value} a year`).join(", ");
const dates = (rows: readonly {id: string; got: string}[], comma: string) =>
  [
    ...rows.slice(0, 5).map(({id, got}) => `${id} ${got}`),
    ...(rows.length > 5 ? [`${rows.length - 5} more`] : [])
  ].join(comma);
const percent = (share: number) => `${Number((100 * share).toPrecision(3))}%`;

const grades = {skilled: "skilled", highSkilled: "high-skilled"};

/** What is told of numbers that are probably meant otherwise, in English. */
export const doubts: Words<DoubtRules> = {
  otherThanSource: ({got, of, sources}) => ({
    message: `expected what it rests on (${list(sources)}) or a number that the reason derives from it, got ${got}`,
    mend:
      of === "baseline"
        ? "change baseline, or name the right source and write in the reason how it comes about"
        : "change the value, or name the right figure or target and write in the reason how it comes about"
  }),
  notNeutral: ({got, values}) => ({
    message: `expected one of the values beside the control (${values.join(", ")}), got ${got}, which moves every scenario`,
    mend: "write the neutral value, and change it in a scenario; or add an anchor that says what this one is"
  }),
  farFromAnchors: ({got, values}) => ({
    message: `expected a number near those beside the control (${values.join(", ")}), got ${got}, more than five times as many or less than a fifth, without a source`,
    mend: "check the number of digits; or name the source, or write the number and where it comes from in the reason"
  }),
  afterToday: ({today, of, rows}) => ({
    message: `expected nothing later than today (${today}), got ${dates(rows, ", ")}`,
    mend:
      of === "period"
        ? "check the year; what is planned or projected is no published figure: leave it out"
        : "check the year"
  }),
  otherScale: ({unit, least, most, got}) => ({
    message: `expected a value between ${least} and ${most} (${unit}), as everywhere, got ${got}`,
    mend: "check the scale: a share of 5% is 0.05, also a year; and bounds with it"
  }),
  narrowRange: ({low, high, least}) => ({
    message: `expected low and high at least ${least} apart, which is as much as annual numbers tell, got ${low} and ${high}`,
    mend: "check the scale of low, median and high; or write family: fixed if it is to be one value"
  }),
  otherThanReason: ({got, printed}) => ({
    message: `expected a number that the reason prints (${printed.join(", ")}), got ${got}`,
    mend: "change amount, or write in the reason how it comes about"
  }),
  otherThanFile: ({got, name}) => ({
    message: `expected the id that the file is named after, ${name}, got ${got}, by which --scenario finds it`,
    mend: "change id, or rename the file"
  }),
  otherWindow: ({start, due, got}) => ({
    message: `expected the years of the plan, ${start}/${due}, as the quote names no others, got ${got}`,
    mend: "change start or due, or quote the words that say when"
  }),
  gradeOfTarget: ({name, grade, got}) => ({
    message: `expected an indicator of the ${grades[grade]}, as the target is called "${name.en}", got ${got}`,
    mend: "change the indicator or the name, or write ours: true if the reading is your own"
  }),
  headlineUnit: ({unit, got, counts}) => ({
    message: `expected a first reading in ${unit}, as the target counts, got ${got} in ${counts}`,
    mend: "a person is not a person-time; change the indicator or the unit, or let another reading come first"
  }),
  levelOrder: ({level, below}) => ({
    message: `expected ${level} above ${below}, got it below`,
    mend: "list levels from the lowest to the highest"
  }),
  gradeOfLadder: ({level, flag, expected}) => ({
    message: `expected ${flag}: ${expected} for ${level}, as in the national ladder, got ${!expected}`,
    mend: "change it, or give the level another id if it is another"
  }),
  componentOrder: ({got, before}) => ({
    message: `expected components in the order of the levels, got ${got} after ${before}`,
    mend: "sort components, and alpha with them"
  }),
  leverOfOther: ({lever, key, programme}) => ({
    message: `expected a lever of its own, got ${lever}, which rests on ${key}, the published quantity of ${programme}`,
    mend: "check lever of both programmes, or published"
  }),
  nearKey: ({got, key}) => ({
    message: `expected ${key}, a key that is read, got ${got}, which is not`,
    mend: `write ${key} if it is the same quantity`
  }),
  peopleJump: ({sex, time, age, times, before, got}) => ({
    message: `expected less than ${times} times the ${before} people of the age before, or more than that part of them, for ${sex} of age ${age} in ${time}, got ${got}`,
    mend: "check the number of that group and its scale"
  }),
  shareOfSource: ({id, share, got}) => ({
    message: `expected a mean of about ${share}, the share of ${id} among its sources, got ${got}`,
    mend: "check the order of alpha, components and sources"
  }),
  farPrior: ({id, value, low, high}) => ({
    message: `expected room for ${value}, which its source ${id} prints, got a prior that lies within ${Number(low.toPrecision(3))} to ${Number(high.toPrecision(3))} in 999 of 1,000 draws`,
    mend: "check the prior (a counts for, b against), or name another source"
  }),
  sharesAsCounts: ({family, got, write}) => ({
    message: `expected counts for family ${family}, got ${got.join(", ")}, which put nearly all weight on 0 and 1`,
    mend: `write ${write.join(", ")} if these are shares; the larger the sum, the narrower`
  }),
  largeCounts: ({family, got, write, most}) => ({
    message: `expected numbers that add up to at most ${most} for family ${family}, got ${got.join(", ")}, which leave hardly any spread`,
    mend: `write ${write.join(", ")}, or family: fixed if the share is known`
  }),
  farStart: ({ids, value, times, got}) => ({
    message: `expected a number within ${times} times of ${value}, which ${ids.join(", ")} gives, got ${got}`,
    mend: "check the scale (万), the year and the place of both, or say in the reason why they differ"
  }),
  largeVolume: ({of, got, most}) => ({
    message: {
      candidates: `expected at most ${most} a year, five times as many for each high-skilled person as were assessed in the nation in 2021, got ${got}`,
      age: `expected at most ${most} a year, all people of one age that the employed imply, got ${got}`,
      growth: `expected at most ${most} a year, 5.4% of the employed, which no large city has grown by, got ${got}`
    }[of],
    mend: "check the scale (万), and whether it is a number a year"
  }),
  shareOfNation: ({share, times, got, employed}) => ({
    message: `expected the skilled to be within ${times} times of ${percent(share)} of the employed, as in the nation (2021), got ${percent(got)} of ${employed}`,
    mend: "check the scale (万) of both, or give the published density or number of employed"
  }),
  employedOfPeople: ({got, id, people, least}) => ({
    message: `expected between ${percent(least)} and all of the ${people} people (${id}) to be employed, got ${got}`,
    mend: "check the scale (万), the year and the place of both"
  }),
  deathsFar: ({time, sex, got}) => ({
    message: `expected death rates of 20 to 59 near the nation's, got ${got} times those of its ${sex === "male" ? "men" : "women"} in ${time}`,
    mend: "check that the rates are deaths a person and year, and of this place"
  }),
  sexesSwapped: ({of, time}) => ({
    message:
      of === "deaths"
        ? `expected men of 40 to 79 to die sooner than women, as everywhere, got the reverse in ${time}`
        : `expected more women than men at 80 and older, as nearly everywhere, got the reverse in ${time}`,
    mend: "check whether male and female are swapped"
  })
};
