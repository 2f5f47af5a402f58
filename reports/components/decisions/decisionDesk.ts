import {html} from "htl";
import {say} from "../../lib/charts/text/say.js";
import {probabilityText} from "../../lib/plan/probabilityText.js";
import type {Project} from "../../lib/project/project.js";
import type {Scenario} from "../../lib/project/scenario.js";
import type {Language} from "../../lib/quantity/label.js";
import {customScenario} from "../../lib/scenario/customScenario.js";
import {shareScenario} from "../../lib/scenario/shareScenario.js";
import type {DecisionPart} from "../../words/decisions.js";
import {wordsOf} from "../../words/wordsOf.js";
import {labMessage} from "../scenarios/labMessage.js";
import {decisionParts} from "./decisionParts.js";
import {decisionTitle} from "./decisionTitle.js";
import type {DeskAnswers} from "./deskAnswers.js";
import type {DeskReply, DeskRequest} from "./deskMessage.js";
import {
  askableTargets,
  type DeskQuestion,
  firstQuestion,
  readDeskHash,
  writeDeskHash
} from "./deskQuestion.js";
import {partView} from "./partView.js";

/** What the desk starts with, and how its analyses run. */
interface DeskOptions {
  language: Language;
  worker: () => Worker;
  /** The sample of the fit, fetched when something is to be computed; null where there is none. */
  sample: () => Promise<NonNullable<Project["fit"]>["sample"] | null>;
  /** Address of HiGHS in WebAssembly. */
  solver: string;
  /** Answers made when the site was built, to the first question. */
  ready: DeskAnswers;
  wanted: number;
  rungs: readonly number[];
  other: string;
}

/** The page on decisions: what is asked, and the answers part by part; anything but the first question is computed in a worker. */
export function decisionDesk(project: Project, options: DeskOptions): HTMLElement {
  const desk = new Desk(project, options);
  addEventListener("hashchange", () => desk.arrive());
  desk.arrive();
  return desk.element;
}

class Desk {
  readonly #project: Project;
  readonly #options: DeskOptions;
  readonly #first: DeskQuestion;
  readonly #message: ReturnType<typeof labMessage>;
  readonly #controls: HTMLElement = html`<div class="controls">`;
  readonly #progress: HTMLProgressElement = html`<progress max="1" value="0">`;
  readonly #said: HTMLElement = html`<span>`;
  readonly #status: HTMLElement;
  readonly #parts: HTMLElement = html`<div>`;
  readonly #share: HTMLElement = html`<section class="decision" id="share">`;
  readonly element: HTMLElement;
  #question: DeskQuestion;
  #answers: Partial<DeskAnswers> = {};
  #worker: Worker | null = null;
  #turn = 0;

  constructor(project: Project, options: DeskOptions) {
    this.#project = project;
    this.#options = options;
    this.#first = firstQuestion(project, options);
    this.#question = this.#first;
    this.#message = labMessage(options.language);
    const stop = html`<button type="button" class="button">${this.#words.cancel}</button>`;
    stop.onclick = () => this.#stop();
    this.#progress.setAttribute("aria-label", this.#words.parts.levers);
    this.#status = html`<p class="quiet decision-status" role="status" hidden>${this.#said} ${this.#progress} ${stop}</p>`;
    this.element = html`<div class="desk">${this.#message.element}${this.#controls}${this.#status}${this.#parts}${this.#share}</div>`;
  }

  get #words() {
    return wordsOf(this.#options.language).decisions;
  }

  /** Takes what the address asks. */
  arrive(): void {
    try {
      this.#take(readDeskHash(location.hash, this.#first, this.#project));
      this.#message.clear();
    } catch (fault) {
      this.#take(this.#first);
      this.#message.show(fault, "link");
    }
  }

  #ask(change: Partial<DeskQuestion>): void {
    const next = {...this.#question, ...change};
    const hash = writeDeskHash(next, this.#first, this.#project);
    history.pushState(null, "", hash === "" ? location.pathname + location.search : hash);
    this.#message.clear();
    this.#take(next);
  }

  #take(question: DeskQuestion): void {
    this.#question = question;
    this.#showControls();
    this.#showShare();
    const {ready} = this.#options;
    const isFirst = writeDeskHash(question, this.#first, this.#project) === "";
    this.#stopWorker();
    if (!isFirst) {
      void this.#compute(question);
      return;
    }
    this.#answers = ready;
    this.#finish();
    this.#show();
  }

  async #compute(question: DeskQuestion): Promise<void> {
    const mine = ++this.#turn;
    this.element.setAttribute("aria-busy", "true");
    this.#tell("levers", 0);
    try {
      this.#worker ??= await this.#start();
      if (mine !== this.#turn) return;
      this.#answers = {};
      this.#send({type: "ask", turn: mine, question});
    } catch (fault) {
      this.#fail(fault);
    }
  }

  async #start(): Promise<Worker> {
    const {worker, sample, solver} = this.#options;
    const {fit, ...light} = this.#project;
    const whole = await sample();
    const project = fit && whole ? {...light, fit: {...fit, sample: whole}} : this.#project;
    const made = worker();
    made.addEventListener("message", ({data}: MessageEvent<DeskReply>) => this.#hear(data));
    made.addEventListener("error", ({message}) => this.#fail(message));
    made.postMessage({type: "load", project, solver} satisfies DeskRequest);
    return made;
  }

  #send(request: DeskRequest): void {
    this.#worker?.postMessage(request);
  }

  #hear(reply: DeskReply): void {
    if (reply.turn !== this.#turn) return;
    if (reply.type === "progress") this.#tell(reply.part, reply.share);
    else if (reply.type === "failed") this.#fail(reply.message);
    else if (reply.type === "done") this.#finish();
    else {
      this.#answers = {...this.#answers, [reply.part]: reply.answer};
      this.#show();
    }
  }

  #tell(part: DecisionPart, share: number): void {
    this.#status.hidden = false;
    this.#progress.hidden = false;
    this.#progress.value = share;
    const {parts, computing} = this.#words;
    this.#said.textContent = computing(parts[part], `${Math.floor(100 * share)}%`);
  }

  #fail(fault: unknown): void {
    this.#finish();
    this.#message.show(fault, "model");
  }

  #finish(): void {
    this.#status.hidden = true;
    this.element.removeAttribute("aria-busy");
  }

  #stop(): void {
    this.#stopWorker();
    this.#finish();
    this.#message.say(this.#words.cancelled);
  }

  #stopWorker(): void {
    this.#turn++;
    this.#send({type: "stop"});
  }

  #show(): void {
    const {language} = this.#options;
    const {levers, mix} = this.#answers;
    const title = document.querySelector("#decision-title");
    if (title && levers) title.textContent = decisionTitle({levers, mix}, this.#project, language);
    // What stood in the page before any script.
    document.querySelector("#decision-text")?.remove();
    const parts = decisionParts(this.#answers, this.#project, this.#question, language);
    this.#parts.replaceChildren(...parts.map((part) => partView(part, language)));
  }

  #showControls(): void {
    const {language, wanted, rungs} = this.#options;
    const {target, wanted: asked, scenario, other} = this.#question;
    const words = this.#words;
    const targets = askableTargets(this.#project);
    const chances = [...new Set([...rungs, wanted, asked])].sort((a, b) => a - b);
    const pick = <T>(
      label: string,
      list: readonly T[],
      chosen: T,
      text: (one: T) => string,
      taken: (one: T) => Partial<DeskQuestion>
    ) => {
      const select: HTMLSelectElement = html`<select>${list.map((one, i) => html`<option value=${i} selected=${one === chosen}>${text(one)}</option>`)}</select>`;
      select.onchange = () => this.#ask(taken(list[Number(select.value)]));
      return html`<label>${label}${select}</label>`;
    };
    const named = (one: Scenario) =>
      this.#project.scenarios.includes(one) ? say(one.name, language) : words.shared;
    const scenarios = (chosen: Scenario) => [...new Set([...this.#project.scenarios, chosen])];
    const ids = targets.map(({id}) => id);
    const name = (id: string) => {
      const found = targets.find((one) => one.id === id);
      return found ? `${id} ${say(found.name, language)}` : id;
    };
    const focus = [...this.#controls.querySelectorAll("select")].indexOf(
      document.activeElement as HTMLSelectElement
    );
    this.#controls.replaceChildren(
      pick(words.target, ids, target, name, (id) => ({target: id})),
      pick(words.probability, chances, asked, probabilityText, (one) => ({wanted: one})),
      pick(words.scenario, scenarios(scenario), scenario, named, (one) => ({scenario: one})),
      pick(words.other, scenarios(other), other, named, (one) => ({other: one}))
    );
    this.#controls.querySelectorAll("select")[focus]?.focus();
  }

  #showShare(): void {
    const {parts, code} = this.#words;
    const {scenario} = this.#question;
    // The project's own scenario needs no more than its name.
    const own = this.#project.scenarios.includes(scenario);
    const shared = shareScenario(
      own ? customScenario([], {base: scenario.id}) : scenario,
      this.#project
    );
    this.#share.replaceChildren(
      html.fragment`<h2>${parts.share}</h2><p class="quiet">${code}<code>${shared}</code></p>`
    );
  }
}
