// skillcast/decide: what to change, by how much, by when. Pure: runs in Node, in a page and in a worker.

export type {Span, SpanFrame} from "../charts/span/span.js";
export {spanPlot} from "../charts/span/spanPlot.js";
export type {DecisionOptions} from "../decide/decisionQuestion.js";
export {describeSeek, seekSpans} from "../decide/describeSeek.js";
export type {DecisionWatch} from "../decide/readingRuns.js";
export type {LeverAnswer, SeekAnswer, SeekOptions} from "../decide/seekAnswer.js";
export {seekLever} from "../decide/seekLever.js";
export {
  type FoundSetting,
  type SettingGrid,
  seekSetting,
  type Trial
} from "../decide/seekSetting.js";
