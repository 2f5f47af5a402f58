import type {AnswerMeans} from "./components/scenarios/answerMeans.js";
import type {ModelReply, ModelRequest} from "./components/scenarios/modelMessage.js";
import {previewAnswers} from "./components/scenarios/previewAnswers.js";
import {wholeAnswers} from "./components/scenarios/wholeAnswers.js";
import {sideBySide} from "./lib/pipeline/sideBySide.js";
import type {Project} from "./lib/project/project.js";
import {forecastPlan} from "./lib/verdict/forecastPlan.js";
import {defaultSource, type ParameterSource} from "./lib/verdict/parameterSource.js";

/** The fans that follow a moving hand; the others wait for the whole forecast. */
const previewed = [
  "skilledEver",
  "highSkilledEver",
  "highSkilledShareEver",
  "skilled",
  "highSkilled",
  "highSkilledShare"
];

let project: Project | null = null;
/** Where parameters come from, by seed: the same for every scenario. */
const sources = new Map<number, ParameterSource>();

const compute: AnswerMeans["compute"] = ({scenario, runs, seed}, {few, signal}) => {
  const whole = project as Project;
  const parameters = sources.get(seed) ?? defaultSource(whole, seed);
  sources.set(seed, parameters);
  const asked = {scenario, seed, parameters, signal, sideBySide};
  return few === undefined
    ? forecastPlan(whole, {...asked, runs})
    : forecastPlan(whole, {
        ...asked,
        runs: Math.min(few, runs),
        explain: false,
        indicators: previewed
      });
};

const means: AnswerMeans = {
  compute,
  reply: (message: ModelReply) => postMessage(message),
  now: () => performance.now(),
  waiting: () => new Promise((resolve) => setTimeout(resolve))
};
const previews = previewAnswers(means);
const wholes = wholeAnswers(means);

addEventListener("message", ({data}: MessageEvent<ModelRequest>) => {
  if (data.type === "load") project = data.project;
  else if (data.type === "know") previews.know(data.known);
  else if (data.type === "stop") wholes.stop();
  else (data.type === "preview" ? previews : wholes).ask(data.question);
});
