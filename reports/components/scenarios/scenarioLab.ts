import {html} from "htl";
import type {FanGoal} from "../../lib/charts/fan/fanOptions.js";
import {say} from "../../lib/charts/text/say.js";
import type {Project} from "../../lib/project/project.js";
import type {Scenario} from "../../lib/project/scenario.js";
import type {Language} from "../../lib/quantity/label.js";
import {customScenario} from "../../lib/scenario/customScenario.js";
import {encodeScenario} from "../../lib/scenario/encodeScenario.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";
import {provenance} from "../frame/provenance.js";
import {differenceList} from "./differenceList.js";
import {labCompare} from "./labCompare.js";
import {labFiles} from "./labFiles.js";
import {labHistory} from "./labHistory.js";
import {labMessage} from "./labMessage.js";
import {labResults} from "./labResults.js";
import {
  checkScenario,
  type LabState,
  mostCompared,
  readLabHash,
  setInput,
  writeLabHash
} from "./labState.js";
import {leverPanel} from "./leverPanel.js";
import {liveModel} from "./liveModel.js";

export interface ScenarioLabOptions {
  language: Language;
  worker: () => Worker;
  runs: number;
  seed: number;
  /** Targets always in sight, and the fans with their goals; the first fan stays in sight too. */
  main: readonly string[];
  goals: Record<string, FanGoal[]>;
  /** Forecasts made when the site was built, by scenario: ghosts that need no waiting. */
  ready: Record<string, Forecast>;
}

/** The bench: controls, a model that runs beside the page, its verdicts and fans, comparison, files. */
export function scenarioLab(project: Project, options: ScenarioLabOptions): HTMLElement {
  const {language, runs, seed, ready} = options;
  const zh = language === "zh";
  const base = customScenario([], {base: project.setup.scenario});
  const known = ready[project.setup.scenario];
  const model = liveModel(options.worker(), project, known && {scenario: base, whole: known});
  const message = labMessage(language);
  const results = labResults(project, language, options);
  const differences = html`<div>`;
  const onward: HTMLAnchorElement = html`<a>${zh ? "在管道页看这个情景的人流" : "See where people flow in this scenario"}</a>`;
  const code = html`<code>`;
  const status = html`<p class="quiet lab-status" aria-live="polite">`;
  let state: LabState = {scenario: base, kept: []};
  let latest: Forecast | null = null;
  let ghost: Forecast | null = null;

  const commit = (next: LabState) => {
    message.clear();
    take(next);
    steps.push(writeLabHash(next, project));
    buttons();
  };
  const panel = leverPanel(project, language, {
    moving: (target, value) =>
      attempt(() => run(setInput(state.scenario, target, value), {moving: true})),
    moved: (target, value) =>
      attempt(() =>
        commit({
          ...state,
          scenario: checkScenario(setInput(state.scenario, target, value), project)
        })
      )
  });
  const compare = labCompare(project, {
    language,
    runs,
    seed,
    worker: options.worker,
    ready,
    kept: (kept) => commit({...state, kept})
  });
  const picker: HTMLSelectElement = html`<select aria-label=${zh ? "基准情景" : "Base scenario"}>${project.scenarios.map(({id, name}) => html`<option value=${id}>${say(name, language)}</option>`)}</select>`;
  picker.addEventListener("change", () =>
    commit({...state, scenario: {...state.scenario, base: picker.value}})
  );
  const undo: HTMLButtonElement = html`<button type="button" class="button" onclick=${() => steps.undo()}>${zh ? "撤销" : "Undo"}</button>`;
  const redo: HTMLButtonElement = html`<button type="button" class="button" onclick=${() => steps.redo()}>${zh ? "重做" : "Redo"}</button>`;
  const reset: HTMLButtonElement = html`<button type="button" class="button" onclick=${() => commit({...state, scenario: base})}>${zh ? "全部还原" : "Reset all"}</button>`;
  const keep: HTMLButtonElement = html`<button type="button" class="button" onclick=${() => commit({...state, kept: [...state.kept, state.scenario]})}>${zh ? "留作比较" : "Keep to compare"}</button>`;
  const steps = labHistory((hash) => arrive(hash));

  function attempt(action: () => void): void {
    try {
      action();
    } catch (fault) {
      message.show(fault, "model");
      panel.show(state.scenario);
    }
  }
  function buttons(): void {
    const {index, last} = steps.position();
    undo.disabled = index === 0;
    redo.disabled = index >= last;
    reset.disabled =
      state.scenario.changes.length === 0 && state.scenario.base === project.setup.scenario;
    keep.disabled = state.kept.length >= mostCompared - 1;
  }
  function run(scenario: Scenario, {moving = false} = {}): void {
    status.closest(".lab")?.setAttribute("aria-busy", "true");
    model.ask(scenario, {runs, seed, moving});
  }
  function take(next: LabState): void {
    state = next;
    const {scenario} = next;
    picker.value = scenario.base ?? "";
    panel.show(scenario);
    differences.replaceChildren(
      differenceList(scenario.base ?? {...scenario, changes: []}, scenario, project, language)
    );
    ghost = ready[scenario.base ?? project.setup.scenario] ?? null;
    compare.show([scenario, ...next.kept]);
    const share = encodeScenario(scenario, {inputs: project.hash});
    onward.href = `./pipeline.html#${share}`;
    code.textContent = `skillcast forecast --scenario ${scenario.changes.length === 0 && scenario.base ? scenario.base : share}`;
    const done = scenario.changes.length === 0 && scenario.base ? ready[scenario.base] : undefined;
    if (done) present(done, "whole");
    else run(scenario);
  }
  function arrive(hash: string): void {
    try {
      const {otherData, ...next} = readLabHash(hash, project);
      message.clear();
      if (otherData) message.show("", "data");
      take(next);
    } catch (fault) {
      message.show(fault, "link");
      status.closest(".lab")?.removeAttribute("aria-busy");
    }
    buttons();
  }
  function present(forecast: Forecast, stage: "preview" | "whole"): void {
    latest = forecast;
    results.show(forecast, ghost);
    compare.live(forecast);
    const changes = state.scenario.changes.length;
    const touched = changes === 0 ? "" : zh ? `改动 ${changes} 项。` : ` ${changes} changed.`;
    const about = {...forecast, scenario: state.scenario.base ?? forecast.scenario};
    status.textContent = `${provenance(project, about, language)}${touched}`;
    status.dataset.stage = stage;
    if (stage === "whole") status.closest(".lab")?.removeAttribute("aria-busy");
  }
  model.listen((reply) => {
    if (reply.type === "forecast") {
      present(reply.forecast, reply.stage);
      status.dataset.milliseconds = String(Math.round(reply.milliseconds));
      return;
    }
    message.show(reply.message, "model");
    status.closest(".lab")?.removeAttribute("aria-busy");
  });
  const files = labFiles({
    project,
    language,
    scenario: () => state.scenario,
    forecast: () => latest,
    opened: (scenario) => commit({...state, scenario: checkScenario(scenario, project)}),
    refused: message.show
  });
  const element: HTMLElement = html`<div class="lab">
    ${message.element}
    <div class="bench">
      <div class="controls-side"><div class="toolbar">${picker}${undo}${redo}${reset}</div>${panel.element}</div>
      <div class="results-side"><div class="in-sight">${results.headline}${status}</div></div>
    </div>
    <h2>${zh ? "其他指标与目标" : "Other indicators and targets"}</h2>
    ${results.rest}
    <h2>${zh ? "改了什么" : "What was changed"}</h2>
    ${differences}
    <p>${onward}</p>
    <h2>${zh ? "并排比较" : "Side by side"}</h2>
    <div class="toolbar">${keep}</div>
    ${compare.element}
    <h2>${zh ? "带走" : "Take it with you"}</h2>
    ${files}
    <p class="quiet">${zh ? "命令行里的同一个情景：" : "The same scenario on the command line: "}${code}</p>
  </div>`;
  arrive(location.hash);
  return element;
}
