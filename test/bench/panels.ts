import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {
  type ForecastCase,
  forecastPanel,
  forecastSeries,
  scoreMethods,
  yearlyMovement
} from "../../src/entries/forecast.js";
import {benchmarkFolder, readValues} from "./benchmarkSets.js";

/** The same indicator in several places. */
interface Panel {
  set: string;
  horizon: number;
  places: Place[];
}
/** Values from the first year on; a forecast is asked for `end`, what comes after is held out. */
interface Place {
  id: string;
  first: number;
  end: number;
  values: number[];
}

/** What a row of the table of panels says. */
export interface PanelScores {
  set: string;
  panels: number;
  series: number;
  alone: Scores;
  together: Scores;
}
interface Scores {
  owa: number;
  coverage80: number;
  coverage95: number;
  msis95: number;
}

const levels = [0.8, 0.95];

/**
 * Scores the default forecast of every series of the panels, alone and with its siblings as far as they were published at the end of
 * its history. The municipal series are panels by indicator; `panels.csv` (set, panel, place, year, value) may add others, of which
 * the last 5 years are held out, or 2 of histories of fewer than 10.
 */
export function panelScores(): PanelScores[] {
  const panels = [...municipalPanels(), ...otherPanels()];
  return [...new Set(panels.map(({set}) => set))].map((set) => {
    const own = panels.filter((panel) => panel.set === set);
    const cases = own.flatMap(panelCases);
    const scores = scoreMethods(cases);
    const of = (method: string): Scores => {
      const row = scores.find((one) => one.method === method)!;
      const held = (level: number) => row.intervals.find((one) => one.level === level)!;
      return {
        owa: +row.owa.toFixed(4),
        coverage80: +held(0.8).coverage.toFixed(4),
        coverage95: +held(0.95).coverage.toFixed(4),
        msis95: +held(0.95).msis.toFixed(2)
      };
    };
    const series = new Set(cases.map((one) => one.series)).size;
    return {set, panels: own.length, series, alone: of("alone"), together: of("together")};
  });
}

function panelCases({set, horizon, places}: Panel, index: number): ForecastCase[] {
  return [...new Set(places.map(({end}) => end))].flatMap((year) => {
    // Few values tell of no growth; a place that stopped publishing is no sibling any more.
    const known = places.flatMap(({id, first, end, values}) => {
      const seen = values.slice(0, year - first + 1);
      const last = first + seen.length - 1;
      if (seen.length < 4 || last < year - 6) return [];
      const years = seen.map((_, i) => first + i);
      const future = values.slice(seen.length, seen.length + horizon);
      return [{id, asked: end === year, years, values: seen, future}];
    });
    const options = {horizon, levels, bounds: "count" as const};
    const {forecasts} = forecastPanel(known, options);
    return known.flatMap(({id, asked, years, values, future}, i): ForecastCase[] => {
      const scale = yearlyMovement(values);
      if (!asked || !(scale > 0) || future.length < horizon) return [];
      const about = {
        series: `${set} ${index} ${id}`,
        origin: years.length,
        scale,
        actual: future,
        failed: false
      };
      const naive = Array.from({length: horizon}, () => values[values.length - 1]);
      const flat = levels.map((level) => ({level, lower: naive, upper: naive}));
      const alone = forecastSeries({years, values}, options);
      return [
        {...about, method: "naive", point: naive, intervals: flat},
        {...about, method: "alone", point: alone.point, intervals: alone.intervals},
        {
          ...about,
          method: "together",
          point: forecasts[i].point,
          intervals: forecasts[i].intervals
        }
      ];
    });
  });
}

function municipalPanels(): Panel[] {
  const folder = benchmarkFolder();
  const path = join(folder, "municipal_meta.csv");
  if (!existsSync(path)) return [];
  const futures = new Map(
    readValues(join(folder, "municipal_test.csv")).map(({id, values}) => [id, [...values]])
  );
  const histories = new Map(
    readValues(join(folder, "municipal_train.csv")).map(({id, values}) => [id, [...values]])
  );
  const panels = new Map<string, Panel>();
  for (const line of readFileSync(path, "utf8").trim().split("\n").slice(1)) {
    const [id, name, lastYear] = line.trim().split(",");
    const [, indicator] = name.split(" ");
    const [history, future] = [histories.get(id)!, futures.get(id)!];
    const panel = panels.get(indicator) ?? {
      set: "municipal indicators",
      horizon: future.length,
      places: []
    };
    panels.set(indicator, panel);
    const end = Number(lastYear);
    panel.places.push({
      id,
      first: end - history.length + 1,
      end,
      values: [...history, ...future]
    });
  }
  return [...panels.values()];
}

function otherPanels(): Panel[] {
  const path = join(benchmarkFolder(), "panels.csv");
  if (!existsSync(path)) return [];
  const found = new Map<string, Map<string, {year: number; value: number}[]>>();
  for (const line of readFileSync(path, "utf8").trim().split("\n")) {
    const [set, panel, id, year, value] = line.trim().split(",");
    const key = `${set}\t${panel}`;
    const places = found.get(key) ?? new Map<string, {year: number; value: number}[]>();
    found.set(key, places);
    if (Number.isFinite(Number(value)))
      places.set(id, [...(places.get(id) ?? []), {year: Number(year), value: Number(value)}]);
  }
  return [...found].map(([key, places]) => {
    const [set] = key.split("\t");
    const whole = [...places].flatMap(([id, rows]) => {
      rows.sort((a, b) => a.year - b.year);
      const gapless = rows.every(({year, value}, i) => year === rows[0].year + i && value >= 0);
      return gapless && rows.length > 5 ? [{id, rows}] : [];
    });
    const horizon = Math.max(...whole.map(({rows}) => rows.length)) < 10 ? 2 : 5;
    return {
      set,
      horizon,
      places: whole.map(({id, rows}) => ({
        id,
        first: rows[0].year,
        end: rows[rows.length - 1].year - horizon,
        values: rows.map(({value}) => value)
      }))
    };
  });
}
