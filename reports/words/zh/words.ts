import type {Words} from "../words.js";
import {bodies} from "./bodies.js";
import {data} from "./data.js";
import {decisions} from "./decisions.js";
import {figures} from "./figures.js";
import {horizon} from "./horizon.js";
import {methods} from "./methods.js";
import {overview} from "./overview.js";
import {pipeline} from "./pipeline.js";
import {progress} from "./progress.js";
import {rules} from "./rules.js";
import {scenarios} from "./scenarios.js";
import {search} from "./search.js";
import {site} from "./site.js";
import {targets} from "./targets.js";
import {terms} from "./terms.js";

/** The pages in Chinese. */
export const zh: Words = {
  site,
  terms,
  figures,
  overview,
  targets,
  bodies,
  search,
  scenarios,
  pipeline,
  progress,
  horizon,
  decisions,
  data,
  rules,
  methods
};
