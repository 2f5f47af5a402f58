import {expect, test} from "vitest";
import {forecastPanel, naive, panelMethods, rollingOrigin} from "../../src/entries/forecast.js";

const years = (first: number, count: number) => Array.from({length: count}, (_, i) => first + i);
const a = {years: years(2014, 10), values: [50, 53, 55, 58, 60, 66, 65, 70, 73, 75]};
const b = {
  years: years(2010, 15),
  values: [9, 9, 10, 11, 10, 12, 12, 13, 13, 15, 14, 16, 16, 17, 18]
};

test("panelMethods(series): at an origin the siblings are known up to the same year", () => {
  const [method] = panelMethods([a, b]);
  const cut = (series: typeof a, year: number) => {
    const count = series.years.filter((each) => each <= year).length;
    return {years: series.years.slice(0, count), values: series.values.slice(0, count)};
  };
  const {forecasts} = forecastPanel([cut(a, 2019), cut(b, 2019)], {horizon: 4});
  expect(method(a.values.slice(0, 6), {horizon: 4}).point).toEqual(forecasts[0].point);
  // Asked for less afterwards, and for more.
  expect(method(a.values.slice(0, 6), {horizon: 2}).point).toEqual(forecasts[0].point.slice(0, 2));
  expect(method(a.values.slice(0, 6), {horizon: 6}).point.slice(0, 4)).toEqual(forecasts[0].point);
});

test("panelMethods(series) go into rollingOrigin beside others", () => {
  const cases = rollingOrigin(b, {horizon: 3, methods: {panel: panelMethods([a, b])[1], naive}});
  expect(new Set(cases.map(({method}) => method))).toEqual(new Set(["panel", "naive"]));
  expect(cases.every(({failed}) => failed === undefined)).toBe(true);
});
