import {html} from "htl";
import {amountText} from "../../lib/charts/text/amountText.js";
import {say} from "../../lib/charts/text/say.js";
import type {Label, Language} from "../../lib/quantity/label.js";

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
export interface LeverControl {
  element: HTMLElement;
  /** Shows a value, and whether it was touched; `base` is where it stands untouched. */
  set(value: number, base: number, touched: boolean): void;
}

/** What a control calls: while it moves, when it is let go, when it is put back. */
export interface LeverEvents {
  moving(value: number): void;
  moved(value: number): void;
  reset(): void;
}

/** A slider with ticks at published values, a field to type in, and a way back. */
export function leverControl(
  input: ControlledInput,
  language: Language,
  {moving, moved, reset}: LeverEvents
): LeverControl {
  const zh = language === "zh";
  const {id, name, unit, range, step, anchors, notes} = input;
  const [low, high] = range;
  const place = (value: number) => `${(100 * (value - low)) / (high - low)}%`;
  const title = say(name, language);
  const key = `lever-${id}`;
  const slider: HTMLInputElement = html`<input type="range" id=${key} min=${low} max=${high} step="any">`;
  const field: HTMLInputElement = html`<input type="number" min=${low} max=${high} step="any" aria-label=${zh ? `${title}：输入数值` : `${title}: type a value`}>`;
  const shown = html`<output for=${key}>`;
  const back: HTMLButtonElement = html`<button type="button" class="back" hidden aria-label=${zh ? `${title}：还原` : `Reset ${title}`}>${zh ? "还原" : "Reset"}</button>`;
  const baseMark = html`<i class="base" title=${zh ? "未改动时" : "untouched"}></i>`;
  const ticks = anchors
    .filter(({value}) => low <= value && value <= high)
    .map(({label, value}) => {
      const tick = html`<i title=${`${say(label, language)} ${amountText(value, unit, language, true)}`}></i>`;
      tick.style.left = place(value);
      return tick;
    });
  const choices = anchors.map(({label, value, figure, target}) => {
    const source = figure ? `./data.html#${figure}` : target ? `./targets.html#${target}` : null;
    return html`<li><button type="button" onclick=${() => moved(value)}>${say(label, language)} <b>${amountText(value, unit, language)}</b></button>${source ? html` <a href=${source}>${figure ?? target}</a>` : null}</li>`;
  });
  const element = html`<div class="lever">
    <div class="lever-head"><label for=${key}>${title}</label>${back}</div>
    <div class="lever-body"><div class="slider">${slider}<div class="ticks" aria-hidden="true">${baseMark}${ticks}</div></div>${field}</div>
    <div class="lever-foot"><p class="lever-value">${shown}</p>
    <details class="more"><summary>${zh ? "参照与说明" : "Anchors and notes"}</summary>${choices.length > 0 ? html`<ul>${choices}</ul>` : null}<div class="quiet">${notes}</div></details></div>
  </div>`;
  const rounded = (value: number) =>
    Math.min(high, Math.max(low, Number((Math.round(value / step) * step).toPrecision(12))));
  slider.addEventListener("input", () => moving(rounded(slider.valueAsNumber)));
  slider.addEventListener("change", () => moved(rounded(slider.valueAsNumber)));
  slider.addEventListener("keydown", (event) => {
    const way = {
      ArrowLeft: -1,
      ArrowDown: -1,
      ArrowRight: 1,
      ArrowUp: 1,
      PageDown: -10,
      PageUp: 10
    }[event.key];
    if (way === undefined) return;
    event.preventDefault();
    moved(rounded(slider.valueAsNumber + way * step));
  });
  field.addEventListener("change", () => {
    const value = field.valueAsNumber;
    if (low <= value && value <= high) moved(value);
    else field.reportValidity();
  });
  back.addEventListener("click", reset);
  const set = (value: number, base: number, touched: boolean) => {
    slider.value = String(value);
    if (document.activeElement !== field || field.valueAsNumber !== value)
      field.value = String(Number(value.toPrecision(8)));
    slider.setAttribute("aria-valuetext", amountText(value, unit, language, true));
    baseMark.style.left = place(base);
    element.classList.toggle("touched", touched);
    back.hidden = !touched;
    const before = amountText(base, unit, language, true);
    shown.textContent = touched
      ? zh
        ? `${amountText(value, unit, language, true)}（原为 ${before}）`
        : `${amountText(value, unit, language, true)} (was ${before})`
      : before;
  };
  return {element, set};
}
