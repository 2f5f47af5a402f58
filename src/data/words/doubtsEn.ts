import type {Words} from "../../check/fault.js";
import type {DoubtRules} from "./words.js";

const list = (sources: readonly {id: string; value: number}[]) =>
  sources.map(({id, value}) => `${id} ${value} a year`).join(", ");
const percent = (share: number) => `${Number((100 * share).toPrecision(3))}%`;

/** What is told of numbers that are probably meant otherwise, in English. */
export const doubts: Words<DoubtRules> = {
  otherThanSource: ({got, of, sources}) => ({
    message: `expected what it rests on (${list(sources)}) or a number that the reason derives from it, got ${got}`,
    mend:
      of === "baseline"
        ? "change baseline, or name the right source and write in the reason how it comes about"
        : "change the value, or name the right figure or target and write in the reason how it comes about"
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
    message: `expected numbers that add up to at most ${most} for family ${family}, got ${got.join(", ")}, which leave no spread`,
    mend: `write ${write.join(", ")}, or family: fixed if the share is known`
  }),
  farStart: ({ids, value, times, got}) => ({
    message: `expected a number within ${times} times of ${value}, which ${ids.join(", ")} gives, got ${got}`,
    mend: "check the scale (万), the year and the place of both, or say in the reason why they differ"
  }),
  shareOfNation: ({share, times, got, employed}) => ({
    message: `expected the skilled to be within ${times} times of ${percent(share)} of the employed, as in the nation (2021), got ${percent(got)} of ${employed}`,
    mend: "check the scale (万) of both, or give the published density or number of employed"
  }),
  employedOfPeople: ({got, id, people, least}) => ({
    message: `expected between ${percent(least)} and all of the ${people} people (${id}) to be employed, got ${got}`,
    mend: "check the scale (万), the year and the place of both"
  }),
  sexesSwapped: ({of, time}) => ({
    message:
      of === "deaths"
        ? `expected men of 40 to 79 to die sooner than women, as everywhere, got the reverse in ${time}`
        : `expected more women than men at 80 and older, as nearly everywhere, got the reverse in ${time}`,
    mend: "check whether male and female are swapped"
  })
};
