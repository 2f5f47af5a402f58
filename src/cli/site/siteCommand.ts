import {type CommandSpec, seedNumber, wholeNumber} from "../command.js";
import type {HelpWords} from "../words/words.js";
import type {SiteAsked} from "./runSite.js";

interface SiteFlags {
  out: string;
  runs: string;
  seed: string;
}

/** `skillcast site [DIR]`. */
export function siteCommand(help: HelpWords): CommandSpec<SiteFlags, SiteAsked> {
  return {
    name: "site",
    about: help.site.about,
    argument: {name: "[dir]", about: help.folder, fallback: "data"},
    options: [
      {flags: "-o, --out <folder>", about: help.site.out, fallback: "site"},
      {flags: "--runs <n>", about: help.forecast.runs, fallback: "2048"},
      {flags: "--seed <n>", about: help.seed, fallback: "1"}
    ],
    examples: [`site ${help.myCity} -o site`, "site --example changzhou -o site"],
    notes: [
      help.site.packages("npm install vega vega-lite highs @observablehq/framework"),
      help.site.publisher("SKILLCAST_PUBLISHER", "SKILLCAST_CONTACT")
    ],
    check: ({out, runs, seed}) => ({
      out,
      runs: wholeNumber("runs", runs, 1, 1_000_000),
      seed: seedNumber(seed)
    }),
    async run(dir, asked, {words}) {
      const {runSite} = await import("./runSite.js");
      await runSite(dir, asked, words);
    }
  };
}
