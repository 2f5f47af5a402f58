import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";

/** One benchmark series: its history, and the years that followed. */
export interface BenchmarkSeries {
  id: string;
  history: Float64Array;
  future: Float64Array;
}

/** A benchmark set by name. */
export interface BenchmarkSet {
  name: string;
  label: string;
  horizon: number;
  series: BenchmarkSeries[];
}

const known = [
  {name: "m3", label: "M3 yearly", file: "m3_yearly"},
  {name: "m1", label: "M1 yearly", file: "m1_yearly"},
  {name: "tourism", label: "Tourism yearly", file: "tourism_yearly"},
  {name: "municipal", label: "Municipal indicators", file: "municipal"}
];

/** The folder of the series: the first argument, SKILLCAST_BENCHMARKS, or beside the repository. */
export function benchmarkFolder(argument = process.argv[2]): string {
  return argument ?? process.env.SKILLCAST_BENCHMARKS ?? "../shared/benchmarks";
}

/**
 * Reads four kinds of yearly series from the folder given as first argument, in SKILLCAST_BENCHMARKS, or beside the repository;
 * without them it says where to get them and ends the process.
 */
export function readBenchmarkSets(argument = process.argv[2]): BenchmarkSet[] {
  const folder = benchmarkFolder(argument);
  const parts = known.flatMap(({file}) => [`${file}_train.csv`, `${file}_test.csv`]);
  const missing = parts.filter((part) => !existsSync(join(folder, part)));
  if (missing.length > 0) {
    console.error(
      `benchmark series not found: ${missing.join(", ")} in ${folder}\n` +
        "They are the yearly series of the M3 and M1 competitions (R package Mcomp on CRAN, GPL-3) and of the tourism\n" +
        "competition (Tcomp, GPL-3), and indicators of Swedish municipalities (Kolada, open-numbers/ddf--kolada--dump). Write\n" +
        "one series a row (id, values oldest first) to these files, history and the years after it apart, and give their folder\n" +
        "as the first argument or in SKILLCAST_BENCHMARKS."
    );
    process.exit(1);
  }
  return known.map(({name, label, file}) => {
    const futures = readValues(join(folder, `${file}_test.csv`));
    const series = readValues(join(folder, `${file}_train.csv`)).map(({id, values}, i) => {
      if (futures[i]?.id !== id) throw new Error(`${file}: series ${id} has no future in its row`);
      return {id, history: values, future: futures[i].values};
    });
    return {name, label, horizon: series[0].future.length, series};
  });
}

/** The series of a file: id, then values, oldest first. */
export function readValues(path: string): {id: string; values: Float64Array}[] {
  return readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => {
      const [id = "", ...cells] = line.trim().split(",");
      const values = Float64Array.from(cells, Number);
      if (!values.every(Number.isFinite)) throw new Error(`${path}: ${id} holds no number`);
      return {id, values};
    });
}
