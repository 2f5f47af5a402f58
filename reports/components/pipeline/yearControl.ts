import {html} from "htl";
import type {Language} from "../../lib/quantity/label.js";
import {wordsOf} from "../../words/wordsOf.js";

/** A slider over years, and a button that plays them; it plays only when asked. */
interface YearControl {
  element: HTMLElement;
  year(): number;
  listen(callback: () => void): void;
}

/** Milliseconds a year stands while it plays. */
const pause = 700;

/** Begins at the year given; listeners are called whenever the year changes. */
export function yearControl(
  years: readonly number[],
  start: number,
  language: Language
): YearControl {
  const {terms, pipeline} = wordsOf(language);
  const [first, last] = [years[0], years[years.length - 1]];
  const shown = html`<output>${start}</output>`;
  const slider: HTMLInputElement = html`<input type="range" min=${first} max=${last} step="1" value=${start}>`;
  const play: HTMLButtonElement = html`<button type="button" class="button">${pipeline.play}</button>`;
  const listeners: (() => void)[] = [];
  let timer = 0;
  const set = (year: number) => {
    slider.value = String(year);
    shown.textContent = String(year);
    for (const listener of listeners) listener();
  };
  const stop = () => {
    clearInterval(timer);
    timer = 0;
    play.textContent = pipeline.play;
  };
  slider.addEventListener("input", () => {
    stop();
    set(slider.valueAsNumber);
  });
  play.addEventListener("click", () => {
    if (timer) return stop();
    play.textContent = pipeline.stop;
    set(slider.valueAsNumber === last ? first : slider.valueAsNumber + 1);
    timer = window.setInterval(() => {
      if (slider.valueAsNumber === last) stop();
      else set(slider.valueAsNumber + 1);
    }, pause);
  });
  return {
    element: html`<div class="year-control"><label>${terms.year} ${shown}${slider}</label>${play}</div>`,
    year: () => slider.valueAsNumber,
    listen: (callback) => listeners.push(callback)
  };
}
