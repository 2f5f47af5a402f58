// node bench.mjs BUNDLE [kind] [rounds]: median and best tenth of processor time a run
const [bundle, which = "all,targets", rounds = "60"] = process.argv.slice(2);
const {loadProject, prepareForecast, sideBySide} = await import(bundle);
const kinds = {all: {}, targets: {indicators: []}, alone: {sideBySide: undefined}, none: {process: "none"}, whole: {process: "integer"}};
const project = loadProject("/tmp/wt-h11/data");
const cpu = () => { const {user, system} = process.cpuUsage(); return (user + system) / 1000; };
const piece = 64, all = 1024;
const out = {};
const made = Object.fromEntries(which.split(",").map((k) => {
  let f = null, at = all;
  return [k, () => {
    if (at === all) { f = prepareForecast(project, {runs: all, explain: false, sideBySide, ...kinds[k]}); for (at = 0; at < piece; ++at) f.simulate(at); }
    const b = cpu(), t = performance.now();
    for (const end = at + piece; at < end; ++at) f.simulate(at);
    return [(cpu() - b) / piece * 1000, (performance.now() - t) / piece * 1000];
  }];
}));
for (let r = 0; r < +rounds; ++r) for (const k in made) { const v = made[k](); if (r >= 15) (out[k] ??= []).push(v); }
for (const k in out) { const p = (i) => { const s = out[k].map((v) => v[i]).sort((a, b) => a - b); return `best tenth ${s[Math.floor(s.length / 10)].toFixed(0)} median ${s[Math.floor(s.length / 2)].toFixed(0)}`; };
  console.log(k.padEnd(8), "cpu us/run", p(0), "| wall", p(1)); }
