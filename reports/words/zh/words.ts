import type {Words} from "../words.js";
import {data} from "./data.js";
import {decisions} from "./decisions.js";
import {figures} from "./figures.js";
import {horizon} from "./horizon.js";
import {methods} from "./methods.js";
import {overview} from "./overview.js";
import {pipeline} from "./pipeline.js";
import {progress} from "./progress.js";
import {scenarios} from "./scenarios.js";
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
  scenarios,
  pipeline,
  progress,
  horizon,
  decisions,
  data,
  methods
};
