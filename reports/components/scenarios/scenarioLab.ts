import {html} from "htl";
import type {FanGoal} from "../../lib/charts/fan/fanOptions.js";
import type {Project} from "../../lib/project/project.js";
import type {Scenario} from "../../lib/project/scenario.js";
import type {Language} from "../../lib/quantity/label.js";
import {customScenario} from "../../lib/scenario/customScenario.js";
import {shareScenario} from "../../lib/scenario/shareScenario.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";
import {wordsOf} from "../../words/wordsOf.js";
import {provenance} from "../frame/provenance.js";
import {differenceList} from "./differenceList.js";
import {isInSight} from "./isInSight.js";
import {labCompare} from "./labCompare.js";
import {labFiles} from "./labFiles.js";
import {labHistory} from "./labHistory.js";
import {labMessage} from "./labMessage.js";
import {labResults} from "./labResults.js";
import {checkScenario, type LabState, readLabHash, setInput, writeLabHash} from "./labState.js";
import {labTools} from "./labTools.js";
import {leverPanel} from "./leverPanel.js";
import {liveModel} from "./liveModel.js";
import type {ModelReply} from "./modelMessage.js";
import type {ReadyForecasts} from "./readyForecasts.js";

/** What the bench shows and how its model runs. */
interface ScenarioLabOptions {
  language: Language;
  worker: () => Worker;
  runs: number;
  seed: number;
  /** Targets always in sight, and the fans with their goals; the first fan stays in sight too. */
  main: readonly string[];
  goals: Record<string, FanGoal[]>;
  /** Forecasts made when the site was built, by scenario: ghosts that need no waiting. */
  ready: ReadyForecasts;
  /** The project with all that the model needs, fetched when it starts. */
  whole: () => Promise<Project>;
}

/** The bench: controls, a model that runs beside the page, its verdicts and fans, comparison, files. */
export function scenarioLab(project: Project, options: ScenarioLabOptions): HTMLElement {
  const bench = new Bench(project, options);
  const element = layout(bench, options.language);
  const begin = () => bench.warm();
  for (const event of ["pointerover", "focusin"])
    element.addEventListener(event, begin, {once: true});
  bench.begin(element);
  return element;
}

/** The scenario being changed, and every part of the page that follows it. */
class Bench {
  readonly #project: Project;
  readonly #options: ScenarioLabOptions;
  readonly #base: Scenario;
  readonly message: ReturnType<typeof labMessage>;
  readonly results: ReturnType<typeof labResults>;
  readonly panel: ReturnType<typeof leverPanel>;
  readonly compare: ReturnType<typeof labCompare>;
  readonly tools: ReturnType<typeof labTools>;
  readonly files: HTMLElement;
  readonly differences: HTMLElement = html`<div>`;
  readonly onward: HTMLAnchorElement = html`<a>`;
  readonly code: HTMLElement = html`<code>`;
  readonly status: HTMLElement = html`<p class="quiet lab-status" aria-live="polite">`;
  readonly #steps = labHistory((hash) => this.#arrive(hash));
  readonly #model: ReturnType<typeof liveModel>;
  #state: LabState;
  /** The whole forecast of what is asked; null while it is on its way. */
  #latest: Forecast | null = null;
  #waiting: ((whole: Forecast) => void)[] = [];
  #ghost: Forecast | null = null;
  #element: HTMLElement | null = null;

  constructor(project: Project, options: ScenarioLabOptions) {
    const {language, ready, worker, whole} = options;
    this.#project = project;
    this.#options = options;
    this.#base = customScenario([], {base: project.setup.scenario});
    this.#state = {scenario: this.#base, kept: []};
    const known = ready.get(project.setup.scenario);
    this.#model = liveModel({
      worker,
      project: whole,
      previews: true,
      known: known && {scenario: this.#base, whole: known}
    });
    this.#model.listen((reply) => this.#answer(reply));
    this.message = labMessage(language);
    this.results = labResults(project, language, options);
    this.panel = leverPanel(project, language, {
      moving: (target, value) => this.#attempt(() => this.#preview(target, value)),
      moved: (target, value) => this.#attempt(() => this.#set(target, value))
    });
    this.compare = labCompare(project, {
      ...options,
      kept: (kept) => this.#commit({...this.#state, kept})
    });
    this.tools = labTools(project, language, {
      rebase: (base) => this.#open({...this.#state.scenario, base}),
      undo: () => this.#steps.undo(),
      redo: () => this.#steps.redo(),
      reset: () => this.#open(this.#base),
      keep: () => {
        const {scenario, kept} = this.#state;
        this.#commit({scenario, kept: [...kept, scenario]});
      }
    });
    this.files = labFiles({
      project,
      language,
      scenario: () => this.#state.scenario,
      forecast: () => this.#whole(),
      opened: (scenario) => this.#open(checkScenario(scenario, project)),
      refused: this.message.show
    });
  }

  /** Shows what the address names, once the page stands. */
  begin(element: HTMLElement): void {
    this.#element = element;
    this.#arrive(location.hash);
  }

  /** Starts the model before it is asked. */
  warm(): void {
    this.#model.start();
  }

  #attempt(action: () => void): void {
    try {
      action();
    } catch (fault) {
      this.message.show(fault, "model");
      this.panel.show(this.#state.scenario);
    }
  }

  #preview(target: string, value: number | null): void {
    this.#run(setInput(this.#state.scenario, target, value), true);
  }

  #set(target: string, value: number | null): void {
    this.#open(checkScenario(setInput(this.#state.scenario, target, value), this.#project));
  }

  #open(scenario: Scenario): void {
    this.#commit({...this.#state, scenario});
  }

  /** Takes a new state as a step that can be undone. */
  #commit(next: LabState): void {
    this.message.clear();
    this.#take(next);
    this.#steps.push(writeLabHash(next, this.#project));
    this.#showTools();
  }

  #showTools(): void {
    this.tools.show(this.#state, this.#steps.position());
  }

  #run(scenario: Scenario, moving = false): void {
    const {runs, seed} = this.#options;
    this.#latest = null;
    this.#element?.setAttribute("aria-busy", "true");
    this.#model.ask(scenario, {runs, seed, moving});
  }

  /** The whole forecast: what is guessed while it is made is for the eye only. */
  #whole(): Promise<Forecast> {
    const latest = this.#latest;
    return latest ? Promise.resolve(latest) : new Promise((made) => this.#waiting.push(made));
  }

  #take(next: LabState): void {
    const {scenario, kept} = next;
    const {ready, language} = this.#options;
    const project = this.#project;
    const untouched = scenario.changes.length === 0 ? scenario.base : undefined;
    this.#state = next;
    this.panel.show(scenario);
    const before = scenario.base ?? {...scenario, changes: []};
    this.differences.replaceChildren(differenceList(before, scenario, project, language));
    const home = scenario.base ?? project.setup.scenario;
    this.#ghost = ready.get(home) ?? null;
    this.compare.show([scenario, ...kept]);
    const share = shareScenario(scenario, project);
    this.onward.href = `./pipeline.html#${share}`;
    this.code.textContent = `skillcast forecast --scenario ${untouched || share}`;
    const done = untouched ? ready.get(untouched) : undefined;
    if (!this.#ghost && ready.has(home)) this.#fetch(home, next);
    if (done) {
      this.#model.forget();
      this.#present(done, "whole");
    } else if (!untouched || !ready.has(untouched)) this.#run(scenario);
  }

  /** Fetches what a scenario gave when the site was built, and shows it if that is still what is asked. */
  #fetch(scenario: string, asked: LabState): void {
    this.#element?.setAttribute("aria-busy", "true");
    this.#options.ready.load(scenario).then(
      () => this.#state === asked && this.#take(asked),
      (fault) => this.#answer({type: "failed", turn: 0, message: String(fault)})
    );
  }

  #arrive(hash: string): void {
    try {
      const {otherData, ...next} = readLabHash(hash, this.#project);
      this.message.clear();
      if (otherData) this.message.show("", "data");
      this.#take(next);
    } catch (fault) {
      // The controls stand at the default, ready for the next change; nothing runs until there is one.
      this.#state = {scenario: this.#base, kept: []};
      this.panel.show(this.#base);
      this.message.show(fault, "link");
      this.#element?.removeAttribute("aria-busy");
    }
    this.#showTools();
  }

  #answer(reply: ModelReply): void {
    if (reply.type === "forecast") {
      this.#present(reply.forecast, reply.stage);
      this.status.dataset.milliseconds = String(Math.round(reply.milliseconds));
      return;
    }
    this.message.show(reply.message, "model");
    this.#element?.removeAttribute("aria-busy");
  }

  #present(forecast: Forecast, stage: "preview" | "whole"): void {
    const {language} = this.#options;
    const {changes, base} = this.#state.scenario;
    const whole = stage === "whole";
    this.results.show(forecast, this.#ghost, {inSight: !whole});
    if (whole || isInSight(this.compare.element)) this.compare.live(forecast);
    const about = {...forecast, scenario: base ?? forecast.scenario};
    const touched = changes.length === 0 ? "" : wordsOf(language).scenarios.changed(changes.length);
    this.status.textContent = `${provenance(this.#project, about, language)}${touched}`;
    this.status.dataset.stage = stage;
    if (!whole) return;
    this.compare.know(this.#state.scenario, forecast);
    this.#element?.removeAttribute("aria-busy");
    this.#latest = forecast;
    for (const made of this.#waiting.splice(0)) made(forecast);
  }
}

function layout(
  {message, tools, panel, results, status, differences, onward, compare, files, code}: Bench,
  language: Language
): HTMLElement {
  const words = wordsOf(language).scenarios;
  onward.textContent = words.toPipeline;
  return html`<div class="lab">
    ${message.element}
    <div class="bench">
      <div class="controls-side"><div class="toolbar">${tools.picker}${tools.undo}${tools.redo}${tools.reset}</div>${panel.element}</div>
      <div class="results-side"><div class="in-sight">${results.headline}${status}</div></div>
    </div>
    <h2>${words.others}</h2>
    ${results.rest}
    <h2>${words.whatChanged}</h2>
    ${differences}
    <p>${onward}</p>
    <h2>${words.sideBySide}</h2>
    <div class="toolbar">${tools.keep}</div>
    ${compare.element}
    <h2>${words.takeAway}</h2>
    ${files}
    <p class="quiet">${words.command}${code}</p>
  </div>`;
}
