import {loadProject} from "../../src/data/index.js";
import {fitProject} from "../../src/fit/fitProject.js";

const p = loadProject("data");
const n = Number(process.argv[2] ?? 400),
  seed = Number(process.argv[3] ?? 1);
const c = process.cpuUsage();
const t = Date.now();
const f = await fitProject(p, {particles: n, seed});
console.log("cpu", (process.cpuUsage(c).user / 1e6).toFixed(1), "s wall", (Date.now() - t) / 1000);
console.log(JSON.stringify(f.diagnostics));
console.log(JSON.stringify(f.alternatives.map((a) => a.options.map((o) => [o.id, o.posterior]))));
console.log(JSON.stringify(f.pace));
for (const q of f.predictive) console.log(JSON.stringify(q));
for (const q of f.parameters)
  if (q.contraction > 0.08)
    console.log(
      q.parameter,
      JSON.stringify(q.prior),
      JSON.stringify(q.posterior),
      q.contraction,
      q.figures.join()
    );
console.log(f.sample.coordinates.length, JSON.stringify(f.sample.rows.slice(0, 2)).length);
