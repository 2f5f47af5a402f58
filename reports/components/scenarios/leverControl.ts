import {html} from "htl";
import {amountText} from "../../lib/charts/text/amountText.js";
import {say} from "../../lib/charts/text/say.js";
import type {Label, Language} from "../../lib/quantity/label.js";
import {wordsOf} from "../../words/wordsOf.js";

/** One input a reader may move: what it is, where it stands in the untouched scenario, how far it goes. */
export interface ControlledInput {
  id: string;
  name: Label;
  unit: string;
  range: [number, number];
  step: number;
  /** Published values or the plan's own, drawn as ticks. */
  anchors: {label: Label; value: number; figure?: string; target?: string}[];
  /** What a change holds constant, and why the untouched value is what it is. */
  notes: unknown;
}

/** A control on the page; `set` follows the state, `moved` tells it. */
interface LeverControl {
  element: HTMLElement;
  /** Shows a value, and whether it was touched; `base` is where it stands untouched. */
  set(value: number, base: number, touched: boolean): void;
}

/** What a control calls: while it moves, when it is let go, when it is put back. */
interface LeverEvents {
  moving(value: number): void;
  moved(value: number): void;
  reset(): void;
}

/** The parts of a control that move. */
interface Parts {
  slider: HTMLInputElement;
  field: HTMLInputElement;
  shown: HTMLElement;
  back: HTMLButtonElement;
  baseMark: HTMLElement;
}

/** A slider with ticks at published values, a field to type in, and a way back. */
export function leverControl(
  input: ControlledInput,
  language: Language,
  events: LeverEvents
): LeverControl {
  const {id, name, unit, range, anchors, notes} = input;
  const words = wordsOf(language).scenarios.levers;
  const title = say(name, language);
  const key = `lever-${id}`;
  const parts = moveable(key, title, range, language);
  const {slider, field, shown, back, baseMark} = parts;
  const choices = anchors.map(({label, value, figure, target}) => {
    const source = figure ? `./data.html#${figure}` : target ? `./targets.html#${target}` : null;
    return html`<li><button type="button" onclick=${() => events.moved(value)}>${say(label, language)} <b>${amountText(value, unit, language)}</b></button>${source ? html` <a href=${source}>${figure ?? target}</a>` : null}</li>`;
  });
  const element = html`<div class="lever">
    <div class="lever-head"><label for=${key}>${title}</label>${back}</div>
    <div class="lever-body"><div class="slider">${slider}<div class="ticks" aria-hidden="true">${baseMark}${ticks(input, language)}</div></div>${field}</div>
    <div class="lever-foot"><p class="lever-value">${shown}</p>
    <details class="more"><summary>${words.anchors}</summary>${choices.length > 0 ? html`<ul>${choices}</ul>` : null}<div class="quiet">${notes}</div></details></div>
  </div>`;
  let before = "";
  const tell = (value: number, touched: boolean) => {
    const text = amountText(value, unit, language, true);
    if (document.activeElement !== field || field.valueAsNumber !== value)
      field.value = String(Number(value.toPrecision(8)));
    slider.setAttribute("aria-valuetext", text);
    shown.textContent = touched ? words.was(text, before) : before;
  };
  const set = (value: number, base: number, touched: boolean) => {
    before = amountText(base, unit, language, true);
    slider.value = String(value);
    baseMark.style.left = place(base, range);
    element.classList.toggle("touched", touched);
    back.hidden = !touched;
    tell(value, touched);
  };
  const moving = (value: number) => {
    tell(value, true);
    events.moving(value);
  };
  listen(input, parts, {...events, moving});
  return {element, set};
}

function moveable(
  key: string,
  title: string,
  [low, high]: [number, number],
  language: Language
): Parts {
  const words = wordsOf(language).scenarios.levers;
  return {
    slider: html`<input type="range" id=${key} min=${low} max=${high} step="any">`,
    field: html`<input type="number" min=${low} max=${high} step="any" aria-label=${words.typeValue(title)}>`,
    shown: html`<output for=${key}>`,
    back: html`<button type="button" class="back" hidden aria-label=${words.resetOne(title)}>${words.reset}</button>`,
    baseMark: html`<i class="base" title=${words.untouched}></i>`
  };
}

const place = (value: number, [low, high]: [number, number]): string =>
  `${(100 * (value - low)) / (high - low)}%`;

function ticks({anchors, range, unit}: ControlledInput, language: Language): HTMLElement[] {
  return anchors
    .filter(({value}) => range[0] <= value && value <= range[1])
    .map(({label, value}) => {
      const tick = html`<i title=${`${say(label, language)} ${amountText(value, unit, language, true)}`}></i>`;
      tick.style.left = place(value, range);
      return tick;
    });
}

/** Steps of the slider that a key asks for. */
const keys: Record<string, number> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10
};

function listen(
  {range: [low, high], step}: ControlledInput,
  {slider, field, back}: Parts,
  {moving, moved, reset}: LeverEvents
): void {
  const rounded = (value: number) =>
    Math.min(high, Math.max(low, Number((Math.round(value / step) * step).toPrecision(12))));
  /** Where a hand moved that has not let go. */
  let held: number | null = null;
  const move = (value: number) => {
    held = value;
    moving(value);
  };
  const letGo = () => {
    if (held !== null) moved(held);
    held = null;
  };
  slider.addEventListener("input", () => move(rounded(slider.valueAsNumber)));
  slider.addEventListener("change", letGo);
  // A hand that comes back to where it began changes nothing, and lets go all the same.
  for (const event of ["pointerup", "pointercancel", "keyup", "blur"])
    slider.addEventListener(event, () => setTimeout(letGo));
  slider.addEventListener("keydown", (event) => {
    if (!Object.hasOwn(keys, event.key)) return;
    event.preventDefault();
    const value = rounded(slider.valueAsNumber + keys[event.key] * step);
    // A key that is held down is a hand that moves: one step to undo, and previews on the way.
    if (!event.repeat) {
      moved(value);
      return;
    }
    slider.value = String(value);
    move(value);
  });
  field.addEventListener("change", () => {
    const value = field.valueAsNumber;
    if (low <= value && value <= high) moved(value);
    else field.reportValidity();
  });
  back.addEventListener("click", reset);
}
