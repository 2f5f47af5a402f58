import {loadPublic} from "./src/data/loadPublic.js";
import {siteDecisions} from "./reports/build/siteDecisions.js";
const t=process.cpuUsage();const t0=Date.now();
const d=await siteDecisions(loadPublic("data"));
const c=process.cpuUsage(t);
console.log(d.answers.levers.today, d.answers.mix?.outcome, d.rungs.length,(Date.now()-t0)/1000,(c.user+c.system)/1e6);
