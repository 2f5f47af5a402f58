import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {flowKeys} from "../../../reports/components/pipeline/flowKeys.js";

const {window} = new JSDOM("");

function picture(flows: number) {
  const chart = window.document.createElement("div");
  const band = `<g class="mark-area"><path></path></g>`;
  chart.innerHTML = `<svg>${band.repeat(flows)}</svg>`;
  const picked: number[] = [];
  const mark = flowKeys(
    chart,
    () => flows,
    (index) => picked.push(index)
  );
  const press = (key: string) => {
    const event = new window.KeyboardEvent("keydown", {key, cancelable: true});
    chart.dispatchEvent(event);
    return event.defaultPrevented;
  };
  const chosen = () =>
    [...chart.querySelectorAll("path")].map((path) => path.classList.contains("chosen"));
  return {chart, picked, mark, press, chosen};
}

test("flowKeys(chart, count, picked) walks from the first flow to the last, and stays at the ends", () => {
  const {chart, picked, press, chosen} = picture(3);
  expect(chart.tabIndex).toBe(0);
  for (const key of ["ArrowRight", "ArrowDown", "ArrowRight", "ArrowRight", "ArrowUp", "Home"])
    expect(press(key)).toBe(true);
  expect(press("End")).toBe(true);
  expect(picked).toEqual([0, 1, 2, 2, 1, 0, 2]);
  expect(chosen()).toEqual([false, false, true]);
});

test("flowKeys(chart, count, picked) goes on from a flow that was marked otherwise, and leaves other keys alone", () => {
  const {picked, mark, press, chosen} = picture(3);
  mark(1);
  expect(chosen()).toEqual([false, true, false]);
  press("ArrowRight");
  expect(picked).toEqual([2]);
  expect(press("Tab")).toBe(false);
  mark(-1);
  expect(chosen()).toEqual([false, false, false]);
  expect(picture(0).press("ArrowRight")).toBe(false);
});
