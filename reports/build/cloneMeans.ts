import {loadHighs} from "../../src/highs/loadHighs.js";
import {siteRun} from "../site.js";
import {hashOf, keepResult} from "./keepResult.js";
import type {SiteMeans} from "./siteMeans.js";
import {siteWorkers} from "./siteWorkers.js";

/** What computes the site of a clone: its sources as they are, and what they gave before they changed. */
export const cloneMeans: SiteMeans = {
  run: siteRun,
  workers: siteWorkers,
  solver: loadHighs,
  keep: (name, {values, folders}, make) => keepResult(name, hashOf(values, folders), make)
};
