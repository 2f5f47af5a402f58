import {counted} from "../../quantity/counted.js";
import type {IdleReason} from "../informedHistory.js";
import type {FitWords, PublishedNumber} from "./words.js";

/** What the fit says, in English. */
export const en: FitWords = {
  taken: (numbers) =>
    `Not listed in calibration.yaml, and taken into the fit by key and date (${numbers.length}): ${named(numbers)}. What should not be used goes under idle, with the reason.`,
  idle: ({because, numbers, reasons}) =>
    `Published for the place and not used by the fit (${numbers.length}), ${idleReasons[because]}${reasons.length > 0 ? ` (${reasons.join("; ")})` : ""}: ${named(numbers)}.`,
  method:
    "Modes under every counting rule (Levenberg-Marquardt, several starts), and a posterior sample (sequential Monte Carlo over tempered likelihoods; moves are long paths led by a quadratic stand-in, which learns from every prediction they end in, and are accepted by the model itself)",
  contradiction: (a, b) =>
    `No parameters fit both ${a.id} (${a.printed.en}) and ${b.id} (${b.printed.en}): one lies above and the other below what the rest allows.`,
  outside: ({id, printed}) =>
    `${id} (${printed.en}) lies outside the 95% interval of the fit: it does not agree with the other figures, or counts something else.`,
  assumptions: ({parameters, assumed, figures}) =>
    `Of ${counted(parameters, "parameter")} the figures say next to nothing of ${assumed} (contraction below 10%): they remain assumptions. The fit used ${counted(figures, "published number")}.`,
  identifiability: ({all, told, weakest}) =>
    `Figures tell ${told} of ${all} directions; the other ${all - told} rest on assumptions alone. The weakest of those told is a trade-off among: ${weakest.join("; ")}.`,
  pace: ({sd, series}) =>
    `The yearly pace of quantities varies by about ${Math.round(100 * sd)}% around its long-run mean and returns to it; how far and how fast is learned from ${series === 0 ? "" : `${series} series of published numbers, most of other places, and from `}the history of this place's own stocks${series === 0 ? " alone" : ""}.`,
  tooNarrow: (share) => `intervals ${Math.round(100 * share)}% too narrow`,
  tooWide: (share) => `intervals ${Math.round(100 * share)}% too wide`,
  shifted: (deviations) => `centre off by ${deviations} standard deviations`,
  calibration: ({tests, level, mostFailures}) =>
    `${tests} tests, one of every coordinate and one of what each kind of published number counts; failed below p = ${level}. If all is right ${(level * tests).toFixed(1)} fail on average; passed if no more than ${mostFailures} fail and the smallest p times the number of tests (Holm) exceeds ${level}.`
};

const idleReasons: Record<IdleReason, string> = {
  older: "older than those listed of their kind, or than the start of the last stretch",
  again: "another of their kind and date, or of the whole year, being used",
  break:
    "counting otherwise than those listed of their kind; they wait for a later number that counts as they do, with which a stretch of their own can begin in calibration.yaml (break: true)",
  part: "covering part of a year; to use them, list them in calibration.yaml with the error that the unknown rest of the year gives",
  several: "covering more than a year",
  unknown: "of a year that is not known",
  unlisted:
    "none of their kind being listed in the last stretch; to use them, list them in calibration.yaml",
  unread: "being of kinds that the fit does not read",
  said: "calibration.yaml calling them idle"
};

const named = (numbers: readonly PublishedNumber[]) =>
  numbers
    .map(({kind, period, printed, id}) => `${kind.en} ${period} ${printed.en} (${id})`)
    .join("; ");
