import {html} from "htl";
import {say} from "../../lib/charts/text/say.js";
import type {Project} from "../../lib/project/project.js";
import type {Language} from "../../lib/quantity/label.js";
import {wordsOf} from "../../words/wordsOf.js";
import {type LabState, mostCompared} from "./labState.js";

/** The buttons of the bench: the base, the steps, what is kept. */
interface LabTools {
  picker: HTMLSelectElement;
  undo: HTMLButtonElement;
  redo: HTMLButtonElement;
  reset: HTMLButtonElement;
  keep: HTMLButtonElement;
  /** Follows the state and the place in the steps. */
  show(state: LabState, position: {index: number; last: number}): void;
}

/** What the buttons ask for. */
interface LabActions {
  rebase(base: string): void;
  undo(): void;
  redo(): void;
  reset(): void;
  keep(): void;
}

/** Builds the buttons; those that can do nothing are switched off. */
export function labTools(project: Project, language: Language, actions: LabActions): LabTools {
  const words = wordsOf(language).scenarios;
  const button = (text: string, action: () => void): HTMLButtonElement =>
    html`<button type="button" class="button" onclick=${action}>${text}</button>`;
  const picker: HTMLSelectElement = html`<select aria-label=${words.base}>${project.scenarios.map(({id, name}) => html`<option value=${id}>${say(name, language)}</option>`)}</select>`;
  picker.addEventListener("change", () => actions.rebase(picker.value));
  const undo = button(words.undo, actions.undo);
  const redo = button(words.redo, actions.redo);
  const reset = button(words.resetAll, actions.reset);
  const keep = button(words.keep, actions.keep);
  return {
    picker,
    undo,
    redo,
    reset,
    keep,
    show({scenario, kept}, {index, last}) {
      picker.value = scenario.base ?? "";
      undo.disabled = index === 0;
      redo.disabled = index >= last;
      reset.disabled = scenario.changes.length === 0 && scenario.base === project.setup.scenario;
      keep.disabled = kept.length >= mostCompared - 1;
    }
  };
}
